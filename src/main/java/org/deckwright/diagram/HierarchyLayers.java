package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/**
 * What lies on what: slabs seen from the side, the top one first, each with its name at the right.
 */
final class HierarchyLayers implements DiagramLayout {
  private static final double LEADER = 64;
  private static final double THICKNESS = 15;

  /** From slab to slab. */
  private static final double HIGHEST = 74;

  private static final double LOWEST = 30;

  /** Depth of a slab as seen, as a share of its width. */
  private static final double FLAT = 0.24;

  private static final double WIDE = 400;
  private static final double NARROW = 340;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-layers", "what lies on what, the top first", 2, 6)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int n = items.size();
    double slab = width(n, zone, f);
    double depth = slab * (f.isCompact() ? 0.29 : FLAT);
    double room = (zone.height() - depth - THICKNESS) / Math.max(1, n - 1);
    double pitch = Math.min(f.isCompact() ? 46 : HIGHEST, room);
    double x = zone.x() + slab + (f.isCompact() ? 20 : LEADER);
    List<Caption> words =
        items.stream().map(i -> Caption.of(f, i, zone.right() - x).heated(i.hot())).toList();
    Leaders leaders =
        Leaders.set(f, words, x, Math.max(24, pitch - 4), Lettering.head(f, 20), Lettering.text(f));
    if (pitch < LOWEST) {
      f.overflow();
      return;
    }
    double height = (n - 1) * pitch + depth + THICKNESS;
    double top = zone.y() + Math.max(0, zone.height() - height) * Lettering.lift(f, 0.35);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = n - 1; i >= 0; i--) {
      slab(f, look, items.get(i), new Rect(zone.x(), top + i * pitch, slab, depth), i);
    }
    for (int i = 0; i < n; i++) {
      double middle = top + i * pitch + depth / 2 + THICKNESS / 2;
      leaders.draw(f, i, items.get(i), zone.x() + slab + 6, middle);
    }
  }

  /** How wide a slab is: less where many need height for their words. */
  private static double width(int n, Rect zone, Frame f) {
    if (f.isCompact()) {
      return Math.min(zone.width() * 0.42, NARROW);
    }
    return n > 4 ? Math.min(zone.width() * 0.4, NARROW) : Math.min(zone.width() * 0.46, WIDE);
  }

  private static void slab(Frame f, ItemStyle look, Item item, Rect box, int i) {
    Point c = box.centre();
    Point left = new Point(box.x(), c.y());
    Point right = new Point(box.right(), c.y());
    Point front = new Point(c.x(), box.bottom());
    Point back = new Point(c.x(), box.y());
    Path top = Path.closed(List.of(back, right, front, left));
    Path side =
        Path.closed(
            List.of(
                left,
                front,
                right,
                right.plus(0, THICKNESS),
                front.plus(0, THICKNESS),
                left.plus(0, THICKNESS)));
    ItemStyle.Plate plate = look.panel(item.hot());
    boolean flat = item.hot() || look.is(ItemStyle.Look.OUTLINED);
    Optional<Ink> under = flat ? plate.ground() : Optional.of(f.ink("neutral"));
    Optional<Stroke> edge = plate.line().or(() -> Optional.of(Stroke.solid(f.ink("ground"), 1.5)));
    String name = Caption.name(item);
    f.group(
        "Layer " + (i + 1) + " " + name,
        "",
        g -> {
          g.shape("Side", Outline.free(side), under, edge);
          g.shape("Top", Outline.free(top), plate.ground(), edge);
        });
  }
}
