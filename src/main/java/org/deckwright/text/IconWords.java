package org.deckwright.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which icon stands for which noun, from {@code icon-words.tsv}: icon, English words, Chinese
 * words, parted by tabs, words by commas.
 */
final class IconWords {
  /** Letters of a name; none that is known has more. */
  private static final int LONGEST = 60;

  /** Words, and characters, of a name; more tell something. */
  private static final int LONGEST_NAME = 5;

  private static final int LONGEST_HAN_NAME = 9;

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "in", "on", "with", "from", "to", "at", "by", "against", "between");

  private static final String FILE = "icon-words.tsv";

  private final Map<String, String> english = new LinkedHashMap<>();
  private final Map<String, String> chinese = new LinkedHashMap<>();

  /** Initialised when first used. */
  private static final class Bundled {
    static final IconWords WORDS = new IconWords();
  }

  private IconWords() {
    try (InputStream in = IconWords.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IconWords bundled() {
    return Bundled.WORDS;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    put(english, columns, 1);
    put(chinese, columns, 2);
  }

  private static void put(Map<String, String> words, List<String> columns, int column) {
    if (column < columns.size()) {
      for (String word : columns.get(column).split(",")) {
        if (!word.isBlank()) {
          words.put(word.strip(), columns.get(0));
        }
      }
    }
  }

  /**
   * The icon of a name's head noun: the known word that ends it or stands before its first
   * preposition. Empty for another name, and for a name of so many words that it tells instead of
   * naming.
   *
   * @param language BCP 47 tag of the name
   */
  String ofHead(String label, String language) {
    if (language.startsWith("zh")) {
      String name = label.strip().replaceAll("[\\p{P}\\s]+$", "");
      return name.codePointCount(0, name.length()) > LONGEST_HAN_NAME ? "" : ending(name);
    }
    List<String> words = List.of(plainWords(label).split(" "));
    int end = words.size();
    for (int i = words.size() - 1; i > 0; i--) {
      end = PREPOSITIONS.contains(words.get(i)) ? i : end;
    }
    if (words.size() > LONGEST_NAME) {
      return "";
    }
    for (int start = 0; start < end; start++) {
      String tried = String.join(" ", words.subList(start, end));
      if (english.containsKey(tried)) {
        return english.get(tried);
      }
    }
    return "";
  }

  /** The icon of the longest known word that ends a name. */
  private String ending(String name) {
    for (int start = 0; start < name.length(); start++) {
      String tried = name.substring(start);
      if (chinese.containsKey(tried)) {
        return chinese.get(tried);
      }
    }
    return english.getOrDefault(plainWords(name), "");
  }

  /** Every word and its icon, for checks. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(english);
    all.putAll(chinese);
    return Collections.unmodifiableMap(all);
  }

  /**
   * The icon of the label's longest known word; of words as long the last, which is the head of an
   * English compound and of a Chinese one. Empty if no word is known.
   */
  String find(String label, String language) {
    Match best = new Match("", "", -1);
    if (language.startsWith("zh")) {
      for (Map.Entry<String, String> e : chinese.entrySet()) {
        best = best.better(new Match(e.getKey(), e.getValue(), place(e.getKey(), label)));
      }
    }
    if (best.at() >= 0) {
      return best.icon();
    }
    String words = plainWords(label);
    int start = 0;
    do {
      best = best.better(longest(words, start));
      start = words.indexOf(' ', start) + 1;
    } while (start > 0);
    return best.icon();
  }

  /** The longest known words that begin at a place. */
  private Match longest(String words, int start) {
    Match longest = new Match("", "", -1);
    int furthest = Math.min(words.length(), start + LONGEST);
    for (int end = start; end < furthest; ) {
      int space = words.indexOf(' ', end + 1);
      end = space < 0 ? words.length() : space;
      String tried = words.substring(start, end);
      if (english.containsKey(tried)) {
        longest = new Match(tried, english.get(tried), start);
      }
    }
    return longest;
  }

  /** A single character means a noun of its own at the end only: 层 in 应用层, but not in 层出. */
  private static int place(String word, String label) {
    boolean found = word.length() > 1 || label.endsWith(word);
    return found ? label.lastIndexOf(word) : -1;
  }

  /**
   * A word found.
   *
   * @param at its place in the label, from 0; below 0 if it is not there
   */
  private record Match(String word, String icon, int at) {
    Match better(Match other) {
      if (other.at < 0) {
        return this;
      }
      int longer = other.word.length() - word.length();
      return longer > 0 || (longer == 0 && other.at > at) ? other : this;
    }
  }

  /** Lower-case words in the singular, one space between. */
  private static String plainWords(String label) {
    StringBuilder out = new StringBuilder();
    for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(singular(word));
      }
    }
    return out.toString();
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && word.matches(".*(s|x|z|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
