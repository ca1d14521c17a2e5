package org.deckwright.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.text.Face;

/**
 * Text of one face with its kerning, as PDF's TJ operator takes it (ISO 32000-1, 9.4.3).
 *
 * @param em width in em, without tracking
 * @param length number of characters
 */
record KernedText(List<Object> parts, double em, int length) {
  private static final double UNITS = 1000;

  KernedText {
    parts = List.copyOf(parts);
  }

  /** The text as org.deckwright.text measures it: pair by pair. */
  static KernedText of(String text, Face face) {
    List<Object> parts = new ArrayList<>();
    StringBuilder string = new StringBuilder();
    double em = 0;
    int length = 0;
    int previous = -1;
    for (int cp : text.codePoints().toArray()) {
      double kern = previous < 0 ? 0 : face.kern(previous, cp);
      if (kern != 0) {
        parts.add(string.toString());
        parts.add((float) Math.rint(-kern * UNITS));
        string.setLength(0);
      }
      string.appendCodePoint(cp);
      em += face.advance(cp) + kern;
      previous = cp;
      length++;
    }
    parts.add(string.toString());
    return new KernedText(parts, em, length);
  }

  /** Strings and, between them, moves to the left in thousandths of an em. */
  Object[] pieces() {
    return parts.toArray();
  }
}
