package org.deckwright.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language's file, read; its patterns are compiled when they are first wanted. */
final class Language {
  private static final Pattern FRAGMENT = Pattern.compile("\\{([a-z][a-z-]*)\\}");

  private final Words words;
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<Filtered>> compiled = new ConcurrentHashMap<>();
  private final Map<String, List<Filtered>> branched = new ConcurrentHashMap<>();

  /** A pattern with what says quickly that a text lacks it; compiled when a text may have it. */
  private static final class Filtered {
    private final String expanded;
    private final Prefilter prefilter;
    private volatile Pattern compiled;

    Filtered(String expanded) {
      this.expanded = expanded;
      this.prefilter = Prefilter.of(expanded);
    }

    boolean lets(String small) {
      return prefilter.lets(small);
    }

    Pattern pattern() {
      Pattern known = compiled;
      if (known == null) {
        known = Pattern.compile(expanded, Pattern.CASE_INSENSITIVE);
        compiled = known;
      }
      return known;
    }
  }

  /** The file as it lies. */
  record Words(
      String language,
      boolean han,
      Map<String, String> furniture,
      Map<String, Integer> numbers,
      Map<String, List<String>> words,
      Map<String, String> vocab,
      Map<String, List<String>> gates,
      Map<String, List<String>> patterns) {
    Words {
      gates = gates == null ? Map.of() : gates;
    }
  }

  private Language(Words words) {
    this.words = words;
    words.words().forEach((k, v) -> sets.put(k, Set.copyOf(v)));
  }

  static Language read(String resource) {
    try (InputStream file = Language.class.getResourceAsStream(resource)) {
      return new Language(new ObjectMapper(new YAMLFactory()).readValue(file, Words.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Words words() {
    return words;
  }

  /** The words of a list; empty where the language has none of that name. */
  Set<String> words(String list) {
    return sets.getOrDefault(list, Set.of());
  }

  /** The patterns of a name, most telling first; empty where the language has none. */
  List<Pattern> patterns(String name) {
    return filtered(name).stream().map(Filtered::pattern).toList();
  }

  /**
   * Those that may be found in a text, in the same order.
   *
   * @param small the text, made {@linkplain Prefilter#small small}
   */
  List<Pattern> patterns(String name, String small) {
    List<Pattern> out = new ArrayList<>();
    for (Filtered f : filtered(name)) {
      if (f.lets(small)) {
        out.add(f.pattern());
      }
    }
    return out;
  }

  /**
   * The same, each taken apart at the alternatives of its top level, of which most can be told from
   * the text's words alone: only for whether something is found, not where.
   */
  List<Pattern> branches(String name, String small) {
    List<Filtered> known = branched.get(name);
    List<Filtered> all = known == null ? branched.computeIfAbsent(name, this::split) : known;
    List<Pattern> out = new ArrayList<>();
    for (Filtered f : all) {
      if (f.lets(small)) {
        out.add(f.pattern());
      }
    }
    return out;
  }

  private List<Filtered> split(String name) {
    return words.patterns().getOrDefault(name, List.of()).stream()
        .map(this::expand)
        .flatMap(p -> Branches.of(p).stream())
        .map(Filtered::new)
        .toList();
  }

  private List<Filtered> filtered(String name) {
    List<Filtered> known = compiled.get(name);
    return known == null ? compiled.computeIfAbsent(name, this::compile) : known;
  }

  private List<Filtered> compile(String name) {
    return words.patterns().getOrDefault(name, List.of()).stream()
        .map(this::expand)
        .map(Filtered::new)
        .toList();
  }

  private String expand(String pattern) {
    Matcher m = FRAGMENT.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String fragment = words.vocab().get(m.group(1));
      if (fragment == null) {
        throw new IllegalArgumentException("no fragment " + m.group(1) + " for " + pattern);
      }
      m.appendReplacement(out, Matcher.quoteReplacement(expand(fragment)));
    }
    return m.appendTail(out).toString();
  }
}
