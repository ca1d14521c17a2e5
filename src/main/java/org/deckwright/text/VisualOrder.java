package org.deckwright.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the letters of a line stand on the page, from left to right: other than that
 * in which they are read where a script runs from right to left.
 */
public final class VisualOrder {
  private VisualOrder() {}

  /**
   * A stretch of neighbours on the page, ready to be drawn letter by letter from the left.
   *
   * @param run number of the run it is of, from 0
   */
  public record Stretch(int run, String text) {}

  /** Whether a text has letters of a script that runs from right to left. */
  public static boolean isNeeded(CharSequence text) {
    return text.chars().anyMatch(c -> c >= 0x590 && c <= 0x8FF || c >= 0xFB1D && c <= 0xFEFC);
  }

  /**
   * The line's stretches, from the left.
   *
   * @param runs the line's text in reading order, by format
   * @param rightToLeft whether the paragraph as a whole runs so
   */
  public static List<Stretch> of(List<String> runs, boolean rightToLeft) {
    String text = String.join("", runs);
    String shaped = ArabicForms.isNeeded(text) ? ArabicForms.of(text) : text;
    Bidi bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
    List<Stretch> out = new ArrayList<>();
    for (int i = 0; i < bidi.countRuns(); i++) {
      BidiRun run = bidi.getVisualRun(i);
      add(out, runs, shaped, run);
    }
    return out;
  }

  private static void add(List<Stretch> out, List<String> runs, String shaped, BidiRun bidi) {
    boolean reversed = bidi.isOddRun();
    int count = runs.size();
    int[] ends = new int[count];
    for (int i = 0, end = 0; i < count; i++) {
      end += runs.get(i).length();
      ends[i] = end;
    }
    for (int k = 0; k < count; k++) {
      int i = reversed ? count - 1 - k : k;
      int from = Math.max(bidi.getStart(), i == 0 ? 0 : ends[i - 1]);
      int to = Math.min(bidi.getLimit(), ends[i]);
      if (from < to) {
        String part = shaped.substring(from, to);
        out.add(new Stretch(i, reversed ? reversed(part) : part));
      }
    }
  }

  /** Marks stay behind the letters they stand upon; brackets turn round. */
  private static String reversed(String text) {
    StringBuilder out = new StringBuilder();
    int end = text.length();
    while (end > 0) {
      int start = end;
      boolean mark = true;
      while (start > 0 && mark) {
        int cp = text.codePointBefore(start);
        start -= Character.charCount(cp);
        mark = Character.getType(cp) == Character.NON_SPACING_MARK;
      }
      text.substring(start, end)
          .codePoints()
          .forEach(cp -> out.appendCodePoint(UCharacter.getMirror(cp)));
      end = start;
    }
    return out.toString();
  }
}
