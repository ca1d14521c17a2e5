package org.deckwright.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a category's label into lines: at spaces, and between Han characters. */
final class LabelLines {
  /** Baseline to baseline, in type sizes. */
  static final double LEADING = 1.3;

  private static final int HAN = 0x2E80;

  private LabelLines() {}

  /**
   * Lines no wider than the room, unless one word is; at least one.
   *
   * @param room in points
   */
  static List<Label> of(Label label, double room) {
    if (label.width() <= room) {
      return List.of(label);
    }
    List<Label> lines = new ArrayList<>();
    String line = "";
    for (String word : words(label.text())) {
      if (!line.isEmpty() && new Label((line + word).strip(), label.style()).width() > room) {
        lines.add(new Label(line.strip(), label.style()));
        line = "";
      }
      line += word;
    }
    lines.add(new Label(line.strip(), label.style()));
    return lines;
  }

  /** Pieces that stay whole, spaces at their ends. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int previous = 0;
    for (int cp : text.codePoints().toArray()) {
      if (!word.isEmpty() && (previous == ' ' || previous >= HAN && Character.isIdeographic(cp))) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.appendCodePoint(cp);
      previous = cp;
    }
    words.add(word.toString());
    return words;
  }
}
