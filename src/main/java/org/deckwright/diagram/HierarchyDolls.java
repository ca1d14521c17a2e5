package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/** Each contains the next: circles that rest on one point, the largest first. */
final class HierarchyDolls implements DiagramLayout {
  private static final double DOT = 3.5;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-dolls", "each contains the next, the largest first", 2, 7)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int n = items.size();
    double outer = Math.min(zone.height() / 2, zone.width() * 0.24);
    double step = (2 * outer - 2 * least(outer, n)) / (n - 1);
    double words = zone.x() + 2 * outer + (f.isCompact() ? 22 : 56);
    List<Caption> captions =
        items.stream().map(i -> Caption.of(f, i, zone.right() - words).heated(i.hot())).toList();
    double room = Math.min(step, 2 * least(outer, n)) - 2;
    Leaders set = Leaders.set(f, captions, words, room, Lettering.head(f, 20), Lettering.text(f));
    double bottom = zone.centre().y() + outer;
    double x = zone.x() + outer;
    for (int i = 0; i < n; i++) {
      int at = i;
      double radius = (2 * outer - i * step) / 2;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Point centre = new Point(x, bottom - radius);
            boolean last = at + 1 == n;
            double dot = last ? centre.y() : centre.y() - radius + step / 2;
            circle(g, d, items.get(at), at, centre, radius);
            set.draw(g, at, items.get(at), x + DOT + 3, dot);
            ItemStyle.Plate plate = look(g, d).panel(items.get(at).hot());
            Ink ink = plate.isFull() ? plate.ink() : g.ink("ink");
            g.fill("Dot", Outline.ellipse(Rect.around(new Point(x, dot), DOT)), ink);
          });
    }
  }

  /** Radius of the innermost: half of what an even step would leave, but enough for a line. */
  private static double least(double outer, int n) {
    return Math.max(outer / (n + 0.5) * 0.9, Math.min(26, outer / n));
  }

  private static ItemStyle look(Frame f, Diagram d) {
    return ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
  }

  private static void circle(Frame f, Diagram d, Item item, int i, Point centre, double radius) {
    ItemStyle style = look(f, d);
    ItemStyle.Plate plate = style.panel(item.hot());
    boolean even = i % 2 == 0 || item.hot() || !style.is(ItemStyle.Look.TINTED);
    Stroke line = plate.line().orElse(Stroke.solid(f.ink("neutral"), 1));
    f.shape(
        "Circle",
        Outline.ellipse(Rect.around(centre, radius)),
        even ? plate.ground() : Optional.of(f.ink("surface")),
        item.hot() && plate.isFull() ? Optional.empty() : Optional.of(line));
  }
}
