package org.deckwright.deck.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The YAML between two lines of hyphens at the start of a text.
 *
 * @param values as texts, by key in lower case; lists joined by commas
 * @param end offset after it; 0 where there is none
 */
record Matter(Map<String, String> values, int end) {
  static final Matter NONE = new Matter(Map.of(), 0);

  static Matter of(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int skipped = text.length() - body.length();
    int first = body.indexOf('\n');
    if (first < 0 || !body.substring(0, first).strip().equals("---")) {
      return NONE;
    }
    int at = first + 1;
    while (at < body.length()) {
      int next = body.indexOf('\n', at);
      int lineEnd = next < 0 ? body.length() : next;
      String line = body.substring(at, lineEnd).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        Map<String, String> values = values(body.substring(first + 1, at));
        return values.isEmpty() ? NONE : new Matter(values, skipped + lineEnd);
      }
      at = lineEnd + 1;
    }
    return NONE;
  }

  /** Values of a small YAML text; nothing where it is none. */
  static Map<String, String> values(String yaml) {
    Map<String, String> out = new LinkedHashMap<>();
    try {
      JsonNode root = new YAMLMapper().readTree(yaml);
      if (root != null && root.isObject()) {
        root.properties()
            .forEach(e -> out.put(e.getKey().toLowerCase(Locale.ROOT), text(e.getValue())));
      }
    } catch (JsonProcessingException e) {
      return Map.of(); // hyphens round something else
    }
    return out;
  }

  private static String text(JsonNode node) {
    if (node.isArray()) {
      StringBuilder all = new StringBuilder();
      node.forEach(n -> all.append(all.isEmpty() ? "" : ",").append(text(n)));
      return all.toString();
    }
    return node.isNull() ? "" : node.asText().strip();
  }

  boolean isMarp() {
    return values.getOrDefault("marp", "").equals("true");
  }

  /** The text with this part made blank, so that lines keep their numbers. */
  String blanked(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
