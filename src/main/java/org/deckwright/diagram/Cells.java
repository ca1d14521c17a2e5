package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
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
    double baseline = s.baselineIn(box, Anchor.MIDDLE);
    Paragraph p = s.at(box.x() + pad, box.width() - 2 * pad, baseline, align);
    return new Mark.Cell(box, Optional.of(new TextBlock(List.of(p), Anchor.MIDDLE)), fill);
  }

  /**
   * A cell with several paragraphs, together in the middle of its height; empty ones are left out.
   */
  static Mark.Cell of(List<Setting> settings, Rect box, double pad, Align align) {
    List<Setting> given = settings.stream().filter(s -> !s.shaped().text().isEmpty()).toList();
    if (given.isEmpty()) {
      return new Mark.Cell(box, Optional.empty(), Optional.empty());
    }
    if (given.size() == 1) {
      return of(given.get(0), box, pad, align, Optional.empty());
    }
    double height = given.stream().mapToDouble(Setting::height).sum();
    double top = box.centre().y() - height / 2;
    List<Paragraph> out = new ArrayList<>();
    for (Setting s : given) {
      out.add(s.at(box.x() + pad, box.width() - 2 * pad, top + s.style().ascent(), align));
      top += s.height();
    }
    return new Mark.Cell(box, Optional.of(new TextBlock(out, Anchor.MIDDLE)), Optional.empty());
  }
}
