package org.deckwright.check;

import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;

/**
 * A line of text as a reader sees it.
 *
 * @param box about what its letters blacken: from the capitals' height to a little below the
 *     baseline
 * @param ground colour of the form that the text stands in, or of the page
 */
record InkBox(Line line, Rect box, Role role, Ink ground) {
  private static final double ABOVE = 0.68;
  private static final double BELOW = 0.12;

  static InkBox of(Line line, Role role, Ink ground) {
    double size = line.runs().stream().mapToDouble(Run::size).max().orElse(0);
    Rect box =
        Rect.between(
            line.x(),
            line.baseline() - ABOVE * size,
            line.x() + line.width(),
            line.baseline() + (isFigures(line.text()) ? 0 : BELOW * size));
    return new InkBox(line, box, role, ground);
  }

  /** Figures stand on the baseline. */
  private static boolean isFigures(String text) {
    return text.codePoints().allMatch(Character::isDigit);
  }

  String shown() {
    String text = line.text().strip();
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
