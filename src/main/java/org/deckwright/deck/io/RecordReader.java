package org.deckwright.deck.io;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Nearest;

/**
 * Makes the deck's records of a YAML tree. A wrong value is noted with its line and read as absent,
 * so that one pass finds every problem.
 */
final class RecordReader {
  private final Fields fields;
  private final Problems problems;
  private final ScalarReader scalars;

  RecordReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** A record, or a slide of the kind that it names; empty where the tree holds nothing like it. */
  <T> Optional<T> record(Node node, Field field, Class<T> type) {
    if (!(node instanceof Node.Mapping map)) {
      problems.add(
          node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
      return Optional.empty();
    }
    Map<String, Node> given = byName(map);
    return type == Slide.class
        ? slide(map, given).map(type::cast)
        : make(map, given, type, fields.of(type));
  }

  private Optional<Slide> slide(Node.Mapping map, Map<String, Node> given) {
    Field kind = fields.kind();
    Node node = given.get(kind.name());
    if (node == null) {
      problems.add(map, DeckFileMessages.missingField(kind.name(), kind.expected()));
      return Optional.empty();
    }
    Class<? extends Slide> type = SlideKinds.byName().get(scalars.text(node, kind));
    if (type == null) {
      return Optional.empty();
    }
    List<Field> known = new ArrayList<>(List.of(kind));
    known.addAll(fields.of(type));
    return make(map, given, type, known).map(Slide.class::cast);
  }

  private Map<String, Node> byName(Node.Mapping map) {
    Map<String, Node> given = new LinkedHashMap<>();
    for (Node.Entry e : map.entries()) {
      Node first = given.putIfAbsent(e.key().value(), e.value());
      if (first != null) {
        problems.add(e.key(), DeckFileMessages.fieldTwice(e.key().value(), first.line()));
      }
    }
    return given;
  }

  private <T> Optional<T> make(
      Node.Mapping map, Map<String, Node> given, Class<T> type, List<Field> known) {
    List<String> names = known.stream().map(Field::name).toList();
    for (Node.Entry e : map.entries()) {
      String name = e.key().value();
      if (!names.contains(name)) {
        String nearest = Nearest.of(name, names).orElseThrow();
        problems.add(
            e.key(), DeckFileMessages.unknownField(name, String.join(", ", names), nearest));
      }
    }
    Map<String, Object> values = new HashMap<>();
    for (Field f : fields.of(type)) {
      values.put(f.name(), value(map, given.get(f.name()), f));
    }
    return values.containsValue(null) ? Optional.empty() : Optional.of(construct(type, values));
  }

  private Object value(Node.Mapping map, Node node, Field field) {
    boolean absent = node == null || (node instanceof Node.Scalar s && s.isNothing());
    if (absent && field.isRequired()) {
      problems.add(map, DeckFileMessages.missingField(field.name(), field.expected()));
    }
    return absent ? nothing(field) : value(node, field);
  }

  private Object value(Node node, Field field) {
    return switch (field.sort()) {
      case TEXT -> scalars.text(node, field);
      case TRUTH -> scalars.truth(node, field);
      case WHOLE_NUMBER -> scalars.wholeNumber(node, field);
      case NUMBER -> scalars.number(node, field).orElse(0.0);
      case PERHAPS_NUMBER -> scalars.number(node, field);
      case LIST -> list(node, field);
      case RECORD -> record(node, field, field.raw()).orElse(null);
    };
  }

  private static Object nothing(Field field) {
    return switch (field.sort()) {
      case TRUTH -> false;
      case WHOLE_NUMBER -> 0;
      case NUMBER -> 0.0;
      case TEXT -> "";
      case PERHAPS_NUMBER -> Optional.empty();
      case LIST -> List.of();
      case RECORD -> null; // all are required: their absence is told
    };
  }

  private List<Object> list(Node node, Field field) {
    if (!(node instanceof Node.Sequence s)) {
      problems.add(
          node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
      return List.of();
    }
    return s.values().stream().map(v -> value(v, field.entry())).filter(Objects::nonNull).toList();
  }

  private static <T> T construct(Class<T> type, Map<String, Object> values) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] held = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      held[i] =
          FileOrder.isEnvelope(parts[i])
              ? construct(Envelope.class, values)
              : values.get(parts[i].getName());
      types[i] = parts[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(held);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getName(), e);
    }
  }
}
