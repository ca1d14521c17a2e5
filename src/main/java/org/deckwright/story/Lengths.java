package org.deckwright.story;

import java.util.List;

/**
 * How long a text is on the title scale when stretches of it are left out: summed up beforehand.
 */
final class Lengths {
  private final double[] upTo;

  Lengths(String text, Lexicon lexicon) {
    upTo = new double[text.length() + 1];
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) || (inside && c != ' ');
      double step =
          lexicon.isHan()
              ? Extent.units(text.substring(i, i + 1)) / 24
              : word && !inside ? 1 / 12.0 : 0;
      inside = word;
      upTo[i + 1] = upTo[i] + step;
    }
  }

  double without(Range within, List<Range> gone) {
    double length = upTo[within.end()] - upTo[within.start()];
    int at = within.start();
    for (Range r : gone) {
      int start = Math.max(at, r.start());
      if (r.end() > start) {
        length -= upTo[r.end()] - upTo[start];
        at = r.end();
      }
    }
    return length;
  }
}
