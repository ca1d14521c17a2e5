package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Sorting by two questions: four cells, the first axis along the foot, the second up the side.
 * Items stand row by row, the side's high end first.
 */
final class CompareMatrix implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of("compare-matrix", "sorting by two questions", 4, 4)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Style style = Lettering.label(f);
    Style quiet = Lettering.small(f).withSize(style.size());
    double gap = f.isCompact() ? 8 : 12;
    boolean across = d.axes().size() > 0;
    boolean up = d.axes().size() > 1;
    double left = up ? Math.min(zone.width() * 0.2, widest(d.axes().get(1), style, f) + 16) : 0;
    double foot = across ? style.leading() + f.gap(10) : 0;
    Rect cells = Rect.between(zone.x() + left, zone.y(), zone.right(), zone.bottom() - foot);
    FourCells.draw(f, d, cells, gap, f.isCompact() ? 12 : 20, 8);
    double half = (cells.width() - gap) / 2;
    if (across) {
      Rect low = new Rect(cells.x(), cells.bottom(), half, foot);
      name(f, d.axes().get(0).low(), quiet, low, Align.CENTRE);
      name(f, d.axes().get(0).high(), style, low.translate(half + gap, 0), Align.CENTRE);
    }
    if (up) {
      double height = (cells.height() - gap) / 2;
      Rect high = new Rect(zone.x(), cells.y(), left - 12, height);
      name(f, d.axes().get(1).high(), style, high, Align.RIGHT);
      name(f, d.axes().get(1).low(), quiet, high.translate(0, height + gap), Align.RIGHT);
    }
  }

  private static double widest(Axis axis, Style style, Frame f) {
    return Math.max(f.setter().room(axis.low(), style), f.setter().room(axis.high(), style));
  }

  private static void name(Frame f, String text, Style style, Rect box, Align align) {
    if (text.isEmpty()) {
      return;
    }
    Style fitted = f.common(List.of(text), style, box.width(), box.height(), Mode.EVEN);
    Setting s = f.set(text, fitted, box.width(), Mode.EVEN);
    double baseline = s.baselineIn(box, Anchor.MIDDLE);
    f.put(text, Role.PART, s, box.x(), baseline, box.width(), align, Anchor.TOP);
  }
}
