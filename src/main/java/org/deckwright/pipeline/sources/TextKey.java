package org.deckwright.pipeline.sources;

import java.util.Locale;

/**
 * What makes two texts the same to a reader: their letters, digits and the signs that bound a
 * number, whatever the case, the spaces and the quotation marks.
 */
final class TextKey {
  private static final String SIGNS = "%<>≤≥≈~+−$€£¥";

  private TextKey() {}

  static String of(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
