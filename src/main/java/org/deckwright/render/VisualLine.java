package org.deckwright.render;

import java.util.List;
import org.deckwright.scene.Line;
import org.deckwright.scene.Run;
import org.deckwright.text.VisualOrder;
import org.deckwright.text.WritingDirection;

/** A line's runs in the order in which they stand on the page. */
public final class VisualLine {
  private VisualLine() {}

  /**
   * The runs from the left, each text to be drawn from its first letter to its last.
   *
   * @param language of the paragraph, which decides which way it runs as a whole
   */
  public static List<Run> runs(Line line, String language) {
    if (!VisualOrder.isNeeded(line.text())) {
      return line.runs();
    }
    boolean rightToLeft = WritingDirection.isRightToLeft(language);
    return VisualOrder.of(line.runs().stream().map(Run::text).toList(), rightToLeft).stream()
        .map(s -> line.runs().get(s.run()).withText(s.text()))
        .toList();
  }
}
