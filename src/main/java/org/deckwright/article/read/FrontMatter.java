package org.deckwright.article.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;

/** What a file says of itself at its start: YAML between {@code ---}, TOML between {@code +++}. */
final class FrontMatter {
  private static final int MOST_LINES = 200;

  /** How front matter is written. */
  private enum Form {
    YAML("---", ':'),
    TOML("+++", '=');

    private final String fence;
    private final Pattern key;

    Form(String fence, char sign) {
      this.fence = fence;
      key = Pattern.compile("^([A-Za-z_][\\w-]*)\\s*" + sign + ".*");
    }

    boolean isEnd(String line) {
      return line.equals(fence) || (this == YAML && line.equals("..."));
    }

    ObjectMapper mapper() {
      return this == YAML ? new YAMLMapper() : new TomlMapper();
    }
  }

  private final SourceText text;
  private final Form form;
  private final int end;

  private FrontMatter(SourceText text, Form form, int end) {
    this.text = text;
    this.form = form;
    this.end = end;
  }

  /** The front matter of a text, if it has any. */
  static Optional<FrontMatter> of(SourceText text) {
    String first = line(text, 0).replace("\uFEFF", "");
    return Arrays.stream(Form.values())
        .filter(form -> form.fence.equals(first))
        .findFirst()
        .flatMap(form -> of(text, form));
  }

  private static Optional<FrontMatter> of(SourceText text, Form form) {
    boolean keys = false;
    for (int i = 1; i < Math.min(text.lineCount(), MOST_LINES); i++) {
      String line = line(text, i);
      if (form.isEnd(line)) {
        return keys ? Optional.of(new FrontMatter(text, form, i)) : Optional.empty();
      }
      keys |= form.key.matcher(line).matches();
    }
    return Optional.empty();
  }

  private static String line(SourceText text, int i) {
    int end = Math.min(text.lineEnd(i), text.lineStart(i) + 10_000);
    return text.text().substring(text.lineStart(i), end).stripTrailing();
  }

  /** Offset after it. */
  int end() {
    return end + 1 < text.lineCount() ? text.lineStart(end + 1) : text.text().length();
  }

  /**
   * The values by key, lower case; each with its place. Several authors are parted by commas.
   *
   * @param file the source's name, for diagnostics
   */
  Map<String, MappedText> values(String file, Diagnostics diagnostics) {
    Map<String, MappedText> values = new LinkedHashMap<>();
    try {
      String matter = text.text().substring(text.lineStart(1), text.lineStart(end));
      JsonNode root = form.mapper().readTree(matter);
      root.properties()
          .forEach(
              e ->
                  value(e.getValue())
                      .ifPresent(
                          v ->
                              values.put(
                                  e.getKey().toLowerCase(Locale.ROOT), placed(e.getKey(), v))));
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1) + 1;
      int at = text.lineStart(Math.min(line, text.lineCount()) - 1);
      diagnostics.add(
          Diagnostic.warning(
                  "front-matter", file, ArticleMessages.frontMatterInvalid(form.name(), why))
              .at(text.span(at, at)));
    }
    return values;
  }

  private static Optional<String> value(JsonNode node) {
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(n -> value(n).ifPresent(all::add));
      return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }
    if (node.isObject()) {
      return value(node.path("name"));
    }
    return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
        ? Optional.of(node.asText().strip())
        : Optional.empty();
  }

  /** A value at the line of its key, each character at its place there if it stands there. */
  private MappedText placed(String key, String value) {
    for (int i = 1; i < end; i++) {
      String line = line(text, i);
      Matcher named = form.key.matcher(line);
      if (named.matches() && named.group(1).equals(key)) {
        int at = text.text().indexOf(value, text.lineStart(i) + key.length());
        return at >= 0 && at < text.lineStart(end)
            ? MappedText.of(text, at, at + value.length())
            : MappedText.at(value, text.lineStart(i), text.lineEnd(i));
      }
    }
    return MappedText.at(value, text.lineStart(1), text.lineEnd(1));
  }
}
