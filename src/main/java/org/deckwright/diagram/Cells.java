package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextBlock.Anchor;

/** Cells of tables that are pictures. */
final class Cells {
  private Cells() {}

  /** A cell with its text in the middle of its height. */
  static Mark.Cell of(Setting s, Rect box, double pad, Align align, Optional<Ink> fill) {
    if (s.shaped().text().isEmpty()) {
      return new Mark.Cell(box, Optional.empty(), fill);
    }
    double baseline = Frame.baseline(s, box, Anchor.MIDDLE);
    Paragraph p = s.at(box.x() + pad, box.width() - 2 * pad, baseline, align);
    return new Mark.Cell(box, Optional.of(new TextBlock(List.of(p), Anchor.MIDDLE)), fill);
  }
}
