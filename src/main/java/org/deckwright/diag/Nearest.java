package org.deckwright.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right word that a wrong one was meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that needs the fewest letters changed; the first of several. One that begins with
   * the word, or the word with it, counts as near.
   *
   * @return empty only where there are no candidates
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .min(Comparator.comparingDouble(c -> distance(wanted, c.toLowerCase(Locale.ROOT))));
  }

  private static double distance(String a, String b) {
    boolean begins = !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
    return begins ? Math.abs(a.length() - b.length()) / 100.0 : edits(a, b);
  }

  /** Letters put in, left out, changed or swapped with their neighbour (optimal alignment). */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
