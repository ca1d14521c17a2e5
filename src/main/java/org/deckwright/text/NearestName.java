package org.deckwright.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the hyphened name most like a wanted one. */
record NearestName(String wanted) {
  /** How many changed letters a common word outweighs. */
  private static final int WORD = 3;

  /** The nearest of the names; of equals the shortest, then the first in the alphabet. */
  String among(List<String> names) {
    Set<String> words = words(wanted);
    return names.stream()
        .min(
            Comparator.<String>comparingInt(n -> distance(n) - WORD * common(words, n))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** Whether the wanted name is this one with a slip in it: one changed letter in six. */
  boolean misspells(String name) {
    return 6 * distance(name) <= wanted.length();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.split("-")));
  }

  private static int common(Set<String> words, String name) {
    Set<String> both = words(name);
    both.retainAll(words);
    return both.size();
  }

  /** Letters added, dropped or changed (Levenshtein); hyphens do not count. */
  private int distance(String hyphened) {
    String name = hyphened.replace("-", "");
    String wanted = this.wanted.replace("-", "");
    int[] row = new int[name.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= name.length(); j++) {
        int change = diagonal + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[name.length()];
  }
}
