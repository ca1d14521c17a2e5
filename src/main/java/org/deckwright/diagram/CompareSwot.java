package org.deckwright.diagram;

import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
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

/** Strengths, weaknesses, openings and threats: four quarters with a large initial each. */
final class CompareSwot implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of("compare-swot", "strengths, weaknesses, openings and threats", 4, 4)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    double gap = f.isCompact() ? 8 : 12;
    double width = (zone.width() - gap) / 2;
    double height = (zone.height() - gap) / 2;
    boolean letters = !f.isCompact();
    double size = Math.min(110, height * 0.7);
    double indent = letters ? size * 0.95 + 24 : 12;
    FourCells.draw(f, d, zone, gap, indent, 0);
    ItemStyle look = FourCells.look(d, f);
    for (int i = 0; i < d.items().size() && letters; i++) {
      Item item = d.items().get(i);
      if (!item.label().isEmpty()) {
        ItemStyle.Plate plate = look.panel(item.hot());
        String initial = item.label().substring(0, item.label().offsetByCodePoints(0, 1));
        Style style =
            f.style("big-number")
                .withSize(size)
                .withInk(item.hot() || plate.isFull() ? plate.ink() : f.ink("neutral"));
        Setting s = f.set(initial, style, indent, Mode.FILL);
        Rect cell = FourCells.cell(zone, width, height, gap, i);
        Rect box = new Rect(cell.x() + 12, cell.y(), indent - 24, cell.height());
        double baseline = s.baselineIn(box, Anchor.MIDDLE);
        f.put(
            "Initial",
            Role.DECORATION,
            s,
            box.x(),
            baseline,
            box.width(),
            Align.CENTRE,
            Anchor.TOP);
      }
    }
  }
}
