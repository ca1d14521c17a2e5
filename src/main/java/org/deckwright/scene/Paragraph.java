package org.deckwright.scene;

import java.util.List;

/**
 * A paragraph broken into lines.
 *
 * @param lines at least one, top to bottom, in page coordinates
 * @param leading from baseline to baseline, in points
 * @param spaceBefore extra space above the first line, in points; 0 for a block's first
 * @param language BCP 47 tag of most of its text
 * @param glue between the lines as text: a space where one was broken at, nothing between Han
 *     characters. One entry fewer than lines
 * @param bullet sign hanging left of the first line; empty for none
 */
public record Paragraph(
    List<Line> lines,
    Align align,
    double leading,
    double spaceBefore,
    String language,
    List<String> glue,
    String bullet) {

  /** Side on which lines are flush. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  public Paragraph {
    lines = List.copyOf(lines);
    glue = List.copyOf(glue);
    if (lines.isEmpty() || glue.size() != lines.size() - 1) {
      throw new IllegalArgumentException(lines.size() + " lines with " + glue.size() + " joints");
    }
  }

  /** The same with another space above it. */
  public Paragraph withSpaceBefore(double points) {
    return new Paragraph(lines, align, leading, points, language, glue, bullet);
  }

  public double lastBaseline() {
    return lines.get(lines.size() - 1).baseline();
  }

  /** The paragraph as a reader copies it. */
  public String text() {
    StringBuilder b = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size(); i++) {
      b.append(glue.get(i - 1)).append(lines.get(i).text());
    }
    return b.toString();
  }
}
