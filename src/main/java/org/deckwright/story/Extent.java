package org.deckwright.story;

/** How long a text is to a reader: words, or full-width signs in scripts without spaces. */
public final class Extent {
  private static final double KANA = 0.75; // they say less than a Han character

  private Extent() {}

  private static boolean isKana(char c) {
    return c >= '\u3041' && c <= '\u30ff';
  }

  /** Words of a spaced script. */
  public static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) || (inside && c != ' ');
      count += word && !inside ? 1 : 0;
      inside = word;
    }
    return count;
  }

  /** Full-width units: a Han character 1, any other sign a half, quotes and spaces nothing. */
  public static double units(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || "“”‘’\"".indexOf(c) >= 0) {
        continue;
      }
      sum += isKana(c) ? KANA : c >= '\u2e80' ? 1 : 0.5;
    }
    return sum;
  }

  /** Length on a common scale where a title of the full length has 1. */
  public static double ofTitle(String text, Lexicon lexicon) {
    return lexicon.isHan() ? units(text) / 24 : words(text) / 12.0;
  }

  /** Length in words; two Han characters count as one. */
  public static double ofText(String text, Lexicon lexicon) {
    return lexicon.isHan() ? units(text) / 2 : words(text);
  }
}
