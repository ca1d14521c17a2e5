package org.deckwright.article.lang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of one language: its file's entries by key, each a list of words, a list of
 * patterns, or a map. A key that the file lacks is empty, so a language may know little.
 */
public final class Language {
  private final String tag;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> maps = new LinkedHashMap<>();

  /**
   * @param tag BCP 47 tag, such as {@code zh-CN}
   * @param file the file's root: a map of lists and maps of scalars
   */
  Language(String tag, JsonNode file) {
    this.tag = tag;
    file.properties()
        .forEach(
            e -> {
              if (e.getValue().isArray()) {
                lists.put(e.getKey(), texts(e.getValue()));
              } else if (e.getValue().isObject()) {
                Map<String, String> map = new LinkedHashMap<>();
                e.getValue().properties().forEach(f -> map.put(f.getKey(), f.getValue().asText()));
                maps.put(e.getKey(), map);
              }
            });
  }

  private static List<String> texts(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(n -> all.add(n.asText()));
    return List.copyOf(all);
  }

  /** BCP 47 tag: {@code en}, {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  /** The language alone, without country: {@code zh}. */
  public String primary() {
    return primary(tag);
  }

  /** The language of a BCP 47 tag, lower case. */
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** A list as the file has it, in its order. */
  public List<String> words(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** A list as a set, in its order. */
  public Set<String> set(String key) {
    return new LinkedHashSet<>(words(key));
  }

  /** A map, in its order. */
  public Map<String, String> map(String key) {
    return Map.copyOf(maps.getOrDefault(key, Map.of()));
  }

  /** A list of regular expressions, which ignore case. */
  public List<Pattern> patterns(String key) {
    return words(key).stream()
        .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
