package org.deckwright.scene;

import java.util.List;

/**
 * One line of set text.
 *
 * @param x left end of the first letter's advance
 * @param baseline where the letters stand
 * @param width sum of the runs' advances, tracking included
 */
public record Line(double x, double baseline, double width, List<Run> runs) {
  public Line {
    runs = List.copyOf(runs);
  }

  /** The line's text without its formatting. */
  public String text() {
    StringBuilder b = new StringBuilder();
    runs.forEach(r -> b.append(r.text()));
    return b.toString();
  }

  public Line translate(double dx, double dy) {
    return new Line(x + dx, baseline + dy, width, runs);
  }
}
