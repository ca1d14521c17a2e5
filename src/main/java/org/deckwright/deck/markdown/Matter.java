package org.deckwright.deck.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of hyphens at the start of a text.
 *
 * @param values as texts, by key in lower case; lists joined by commas
 * @param end offset after it; 0 where there is none
 */
record Matter(Map<String, String> values, int end) {
  private static final Pattern PAIR = Pattern.compile("([A-Za-z_][\\w-]*)\\s*:(.*)");

  static final Matter NONE = new Matter(Map.of(), 0);

  static Matter of(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String body = marked.stripLeading().startsWith("---") ? marked.stripLeading() : marked;
    int skipped = text.length() - body.length();
    int first = body.indexOf('\n');
    String rule = first < 0 ? "" : body.substring(0, first).strip();
    if (!rule.matches("-{3,}")) {
      return NONE;
    }
    int at = first + 1;
    while (at < body.length()) {
      int next = body.indexOf('\n', at);
      int lineEnd = next < 0 ? body.length() : next;
      String line = body.substring(at, lineEnd).stripTrailing();
      if (line.equals(rule) || line.equals("...")) {
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
      if (root != null && root.isTextual()) {
        return loose(yaml);
      }
      if (root != null && root.isObject()) {
        root.properties()
            .forEach(e -> out.put(e.getKey().toLowerCase(Locale.ROOT), text(e.getValue())));
      }
    } catch (JsonProcessingException e) {
      return loose(yaml);
    }
    return out;
  }

  /**
   * What YAML refuses and slide programs read: values that begin with a sign, a name and its colon
   * without a space. Nothing where another line stands among them: hyphens round something else.
   */
  private static Map<String, String> loose(String yaml) {
    Map<String, String> out = new LinkedHashMap<>();
    String key = "";
    for (String line : yaml.lines().toList()) {
      Matcher pair = PAIR.matcher(line);
      if (pair.matches()) {
        key = pair.group(1).toLowerCase(Locale.ROOT);
        String value = pair.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
        out.put(key, value.matches("[|>][+-]?") ? "" : value);
      } else if (!key.isEmpty() && line.matches("\\s+\\S.*|-\\s.*")) {
        String more = line.strip().replaceFirst("^-\\s+", "");
        out.merge(key, more, (a, b) -> a.isEmpty() ? b : a + " " + b);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        return Map.of();
      }
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
