package org.deckwright.deck.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;

/** Makes the JSON Schema (draft 2020-12) of deck.yaml from the deck's records. */
public final class DeckSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Fields fields;
  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  private DeckSchema(List<String> structures) {
    this.fields = new Fields(structures);
  }

  /**
   * @param structures names that a diagram's {@code is} may have; empty for any
   * @return the schema as text, the same for the same names
   */
  public static String of(List<String> structures) {
    return print(new DeckSchema(structures).schema());
  }

  private ObjectNode schema() {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "deck.yaml");
    root.put("description", "A talk as Deckwright plans it and a person may edit it");
    root.setAll(group(fields.of(Deck.class)));
    ((ObjectNode) root.get("properties").get("deck")).put("const", 1);
    ((ObjectNode) root.get("properties").get("slides")).put("minItems", 1);
    ObjectNode definitionsNode = root.putObject("$defs");
    definitions.forEach(definitionsNode::set);
    return root;
  }

  private ObjectNode group(List<Field> members) {
    ObjectNode node = JSON.objectNode().put("type", "object");
    ObjectNode properties = node.putObject("properties");
    members.forEach(f -> properties.set(f.name(), described(f)));
    ArrayNode required = JSON.arrayNode();
    members.stream().filter(Field::isRequired).forEach(f -> required.add(f.name()));
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    return node.put("additionalProperties", false);
  }

  private ObjectNode described(Field field) {
    ObjectNode node = JSON.objectNode().put("description", field.meaning());
    return node.setAll(value(field));
  }

  private ObjectNode value(Field field) {
    ObjectNode node = JSON.objectNode();
    return switch (field.sort()) {
      case TEXT -> words(node.put("type", "string"), field.words());
      case TRUTH -> node.put("type", "boolean");
      case WHOLE_NUMBER -> node.put("type", "integer");
      case NUMBER, PERHAPS_NUMBER -> node.put("type", "number");
      case LIST -> {
        node.put("type", "array").set("items", value(field.entry()));
        yield node;
      }
      case RECORD -> node.put("$ref", "#/$defs/" + define(field.raw()));
    };
  }

  private static ObjectNode words(ObjectNode node, List<String> words) {
    if (!words.isEmpty()) {
      words.forEach(node.putArray("enum")::add);
    }
    return node;
  }

  private String define(Class<?> type) {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT);
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.objectNode()); // an item holds items
      definitions.put(name, type == Slide.class ? slide() : group(fields.of(type)));
    }
    return name;
  }

  private ObjectNode slide() {
    ObjectNode node = JSON.objectNode();
    ArrayNode kinds = node.putArray("oneOf");
    SlideKinds.byName().forEach((name, type) -> kinds.add(kind(name, type)));
    return node;
  }

  private ObjectNode kind(String name, Class<?> type) {
    ObjectNode node = group(fields.of(type));
    ObjectNode properties = JSON.objectNode();
    properties.putObject("kind").put("description", fields.kind().meaning()).put("const", name);
    properties.setAll((ObjectNode) node.get("properties"));
    ArrayNode required = JSON.arrayNode().add("kind");
    if (node.has("required")) {
      required.addAll((ArrayNode) node.get("required"));
    }
    return JSON.objectNode()
        .put("title", name)
        .put("type", "object")
        .<ObjectNode>set("properties", properties)
        .<ObjectNode>set("required", required)
        .put("additionalProperties", false);
  }

  private static String print(ObjectNode root) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes always prints", e);
    }
  }
}
