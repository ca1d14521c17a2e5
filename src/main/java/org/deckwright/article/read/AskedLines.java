package org.deckwright.article.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paragraphs all in bold or slanted that ask what the paragraphs after them answer: the headings of
 * an interview in disguise.
 */
final class AskedLines {
  private static final int FEWEST = 3;
  private static final double MOST = 0.5; // of what is set apart
  private static final int LENGTH = 900; // characters

  /**
   * A stretch of a source.
   *
   * @param text its words; empty for what is no paragraph
   * @param isEmphasised whether all of it is bold or slanted
   * @param isBold whether all of it is bold
   */
  record Line(String text, boolean isEmphasised, boolean isBold) {
    static final Line NONE = new Line("", false, false);

    private boolean isShort() {
      return isEmphasised && !text.isBlank() && text.length() <= LENGTH;
    }

    private boolean asks() {
      return isShort() && Asked.asks(text.strip());
    }
  }

  private AskedLines() {}

  /** The indexes of those that head what follows them; none where too few ask. */
  static Set<Integer> of(List<Line> lines) {
    Set<Integer> asked = new TreeSet<>();
    int apart = 0;
    boolean bold = true;
    for (int i = 0; i + 1 < lines.size(); i++) {
      apart += lines.get(i).isShort() ? 1 : 0;
      if (lines.get(i).asks()) {
        asked.add(i);
        bold &= lines.get(i).isBold();
      }
    }
    if (asked.size() < FEWEST || asked.size() < MOST * apart) {
      return Set.of();
    }
    int first = asked.iterator().next();
    for (int i = first + 1; bold && i < lines.size(); i++) {
      if (lines.get(i).isShort() && lines.get(i).isBold()) {
        asked.add(i);
      }
    }
    return asked;
  }
}
