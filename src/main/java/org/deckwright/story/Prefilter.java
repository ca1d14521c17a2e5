package org.deckwright.story;

import java.util.List;

/**
 * Says of a text, quicker than the pattern itself, that the pattern cannot be found in it: because
 * it has none of the words of which every match has one. Of a text that has one it says nothing.
 *
 * <p>The words are read off the pattern, as RE2's prefilter does (Cox, "Regular Expression Matching
 * in the Wild", 2010), so that no language's file has to name them.
 */
final class Prefilter {
  private final List<String> oneOf;

  private Prefilter(List<String> oneOf) {
    this.oneOf = oneOf;
  }

  /** Of a pattern that disregards the case of A to Z. */
  static Prefilter of(String pattern) {
    return new Prefilter(List.copyOf(new PatternWords(pattern).oneOf()));
  }

  /**
   * Whether the pattern may be found.
   *
   * @param small the text, made {@linkplain #small small}
   */
  boolean lets(String small) {
    if (oneOf.isEmpty()) {
      return true;
    }
    for (String word : oneOf) {
      if (small.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The text with A to Z as small letters; what other letters' case is, patterns regard. */
  static String small(String text) {
    int known = 0;
    while (known < text.length() && !isCapital(text.charAt(known))) {
      known++;
    }
    if (known == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = known; i < out.length; i++) {
      out[i] = isCapital(out[i]) ? (char) (out[i] + ('a' - 'A')) : out[i];
    }
    return String.valueOf(out);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
