package org.deckwright.layout;

import java.util.List;

/** Finds the known word that differs least from one that somebody wrote (Levenshtein distance). */
public final class Nearest {
  private Nearest() {}

  /** The nearest of the known words, the first of equals; empty when there are none. */
  public static String of(String wanted, List<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(wanted, word);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best;
  }

  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
