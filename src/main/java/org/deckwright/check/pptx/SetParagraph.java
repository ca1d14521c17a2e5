package org.deckwright.check.pptx;

import java.util.List;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;

/**
 * A paragraph broken into lines, whose place down the page is still open: its lines' baselines
 * count from its own upper edge.
 *
 * @param height with the space before and after it, in points
 */
record SetParagraph(Paragraph paragraph, double height) {
  /** The paragraph with its upper edge there. */
  Paragraph at(double y) {
    List<Line> lines = paragraph.lines().stream().map(l -> l.translate(0, y)).toList();
    return new Paragraph(
        lines,
        paragraph.align(),
        paragraph.leading(),
        paragraph.spaceBefore(),
        paragraph.language(),
        paragraph.glue(),
        paragraph.bullet());
  }
}
