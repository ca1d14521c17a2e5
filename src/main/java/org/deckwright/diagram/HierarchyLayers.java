package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/**
 * What lies on what: slabs seen from the side, the top one first, each with its name at the right.
 */
final class HierarchyLayers implements DiagramLayout {
  private static final double LEADER = 64;
  private static final double THICKNESS = 15;

  @Override
  public String name() {
    return "hierarchy-layers";
  }

  @Override
  public String says() {
    return "what lies on what, the top first";
  }

  @Override
  public int least() {
    return 2;
  }

  @Override
  public int most() {
    return 6;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int n = items.size();
    double slab = Math.min(zone.width() * (f.isCompact() ? 0.42 : 0.4), 340);
    double depth = slab * 0.29;
    double pitch =
        Math.min(f.isCompact() ? 46 : 74, (zone.height() - depth - THICKNESS) / Math.max(1, n - 1));
    double leader = f.isCompact() ? 20 : LEADER;
    double x = zone.x() + slab + leader;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, zone.right() - x).heated(item.hot()));
    }
    Captions captions =
        Captions.set(
            f,
            words,
            Lettering.head(f, 20),
            Lettering.text(f),
            Math.max(24, pitch - 4),
            Captions.Rows.FREE);
    if (pitch < 30) {
      f.overflow();
      return;
    }
    double height = (n - 1) * pitch + depth + THICKNESS;
    double top = zone.y() + Math.max(0, zone.height() - height) * Lettering.lift(f, 0.35);
    for (int i = n - 1; i >= 0; i--) {
      slab(f, items.get(i), new Rect(zone.x(), top + i * pitch, slab, depth), i);
    }
    for (int i = 0; i < n; i++) {
      double middle = top + i * pitch + depth / 2 + THICKNESS / 2;
      Ink ink = f.ink(items.get(i).hot() ? "accent" : "rule");
      double from = zone.x() + slab + 6;
      f.line(
          "Leader",
          from,
          middle,
          x - 8,
          middle,
          Stroke.solid(ink, items.get(i).hot() ? 1.5 : 0.75));
      captions.place(f, i, x, middle - captions.height(i) / 2, Align.LEFT);
    }
  }

  private static void slab(Frame f, Item item, Rect box, int i) {
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
    Ink face = item.hot() ? f.ink("accent") : Lettering.quiet(f);
    Optional<Stroke> edge = Optional.of(Stroke.solid(f.ink("ground"), 1.5));
    String name = Caption.name(item);
    f.group(
        "Layer " + (i + 1) + " " + name,
        "",
        g -> {
          g.shape(
              "Side", Outline.free(side), Optional.of(item.hot() ? face : g.ink("neutral")), edge);
          g.shape("Top", Outline.free(top), Optional.of(face), edge);
        });
  }
}
