package org.deckwright.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deckwright.diag.Failure;
import org.deckwright.diag.ThemeMessages;
import org.deckwright.geom.Size;

/**
 * Turns a theme's YAML tree into a {@link Theme}, naming the first field that is missing or odd.
 */
final class ThemeReader {
  /** The slots that every theme has. */
  static final List<String> SLOTS =
      List.of(
          "ground",
          "surface",
          "sunk",
          "ink",
          "muted",
          "rule",
          "neutral",
          "bar",
          "accent",
          "tint",
          "on-accent",
          "deep",
          "on-deep",
          "deep-muted",
          "deep-accent",
          "deep-fill",
          "people",
          "models");

  private static final List<String> ROLES =
      List.of(
          "big-number",
          "numeral",
          "statement",
          "cover-title",
          "quote",
          "section-title",
          "title",
          "sentence",
          "head-large",
          "subtitle",
          "lead",
          "head",
          "body",
          "small",
          "label",
          "kicker",
          "caption",
          "code");
  private static final int DATA = 6;

  private final String where;
  private final ObjectNode tree;

  ThemeReader(String where, ObjectNode tree) {
    this.where = where;
    this.tree = tree;
  }

  Theme read() {
    Map<String, TypeRole> latin = new LinkedHashMap<>();
    Map<String, TypeRole> han = new LinkedHashMap<>();
    for (String role : ROLES) {
      latin.put(role, role(role, 0));
      han.put(role, role(role, 1));
    }
    return new Theme(
        text(tree, "name"),
        tree.path("says").asText(""),
        colours(),
        Map.of("latin", faces("latin"), "han", faces("han"), "mono", faces("mono")),
        latin,
        han,
        zones(),
        variants(),
        new Drawing(
            choice("strokes", Drawing.Strokes.class), choice("fills", Drawing.Fills.class)));
  }

  /** One of an enumeration's constants, the first where the theme names none. */
  private <E extends Enum<E>> E choice(String field, Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    String wanted = tree.path(field).asText(name(all.get(0)));
    return all.stream()
        .filter(e -> name(e).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                fail(
                    ThemeMessages.choice(
                        where, field, wanted, all.stream().map(ThemeReader::name).toList())));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Integer> colours() {
    JsonNode map = need(tree, "colours");
    Map<String, Integer> out = new LinkedHashMap<>();
    for (String slot : SLOTS) {
      out.put(slot, colour("colours." + slot, need(map, slot, "colours." + slot)));
    }
    JsonNode data = need(tree, "data");
    for (int i = 0; i < DATA; i++) {
      if (!data.has(i)) {
        throw fail(ThemeMessages.missing(where, "data." + (i + 1)));
      }
      out.put("data" + (i + 1), colour("data." + (i + 1), data.get(i)));
    }
    return out;
  }

  private int colour(String field, JsonNode node) {
    String hex = node.asText().replace("#", "");
    if (node.isNumber()) {
      throw fail(ThemeMessages.unquotedColour(where, field));
    }
    if (!hex.matches("[0-9A-Fa-f]{6}")) {
      throw fail(ThemeMessages.colour(where, field, node.asText()));
    }
    return Integer.parseInt(hex.toUpperCase(Locale.ROOT), 16);
  }

  private Faces faces(String script) {
    JsonNode node = need(need(tree, "faces"), script, "faces." + script);
    String draw = text(node, "draw");
    String fallback = node.path("fallback").asText(draw);
    String office = node.path("office").asText(draw);
    List<String> known =
        List.of("SourceSansPro", "NotoSansSC", "JetBrainsMono", "DejaVuSans", "LiberationSans");
    for (String family : List.of(draw, fallback)) {
      if (!known.contains(family)) {
        throw fail(ThemeMessages.face(where, "faces." + script, family, known));
      }
    }
    return new Faces(draw, office, node.path("latin").asText(office), fallback);
  }

  private TypeRole role(String name, int script) {
    JsonNode node = need(need(tree, "type"), name, "type." + name);
    double size = number(node, "size", name, script);
    TypeRole role =
        new TypeRole(
            size,
            number(node, "leading", name, script),
            node.path("bold").asBoolean(false),
            node.has("tracking") ? number(node, "tracking", name, script) : 0,
            text(node, "ink"),
            Math.min(size, node.path("floor").asDouble(size)));
    if (!tree.get("colours").has(role.ink())) {
      throw fail(ThemeMessages.missing(where, "colours." + role.ink()));
    }
    return role;
  }

  private double number(JsonNode node, String field, String role, int script) {
    JsonNode value = need(node, field, "type." + role + "." + field);
    JsonNode one = value.isArray() ? value.path(Math.min(script, value.size() - 1)) : value;
    if (!one.isNumber()) {
      throw fail(ThemeMessages.number(where, "type." + role + "." + field, one.asText()));
    }
    return one.asDouble();
  }

  private Zones zones() {
    JsonNode page = need(tree, "page");
    JsonNode zones = need(tree, "zones");
    return new Zones(
        new Size(real(page, "page", "width"), real(page, "page", "height")),
        real(page, "page", "left"),
        real(page, "page", "right"),
        (int) real(page, "page", "columns"),
        real(page, "page", "gutter"),
        real(zones, "zones", "kicker"),
        real(zones, "zones", "title"),
        real(zones, "zones", "rule"),
        real(zones, "zones", "footer"),
        real(zones, "zones", "content-top"),
        real(zones, "zones", "content-bottom"));
  }

  private double real(JsonNode map, String parent, String field) {
    JsonNode node = need(map, field, parent + "." + field);
    if (!node.isNumber()) {
      throw fail(ThemeMessages.number(where, parent + "." + field, node.asText()));
    }
    return node.asDouble();
  }

  private Map<String, String> variants() {
    Map<String, String> out = new LinkedHashMap<>();
    tree.path("variants").properties().forEach(f -> out.put(f.getKey(), f.getValue().asText()));
    return out;
  }

  private String text(JsonNode map, String field) {
    return need(map, field).asText();
  }

  private JsonNode need(JsonNode map, String field) {
    return need(map, field, field);
  }

  private JsonNode need(JsonNode map, String field, String path) {
    JsonNode node = map.get(field);
    if (node == null || node.isNull()) {
      throw fail(ThemeMessages.missing(where, path));
    }
    return node;
  }

  private static Failure fail(String message) {
    return new Failure(Failure.Kind.INPUT, message);
  }
}
