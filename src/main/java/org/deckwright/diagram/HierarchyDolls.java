package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** Each contains the next: circles that rest on one point, the largest first. */
final class HierarchyDolls implements DiagramLayout {
  private static final double DOT = 3.5;

  @Override
  public String name() {
    return "hierarchy-dolls";
  }

  @Override
  public String says() {
    return "each contains the next, the largest first";
  }

  @Override
  public int least() {
    return 2;
  }

  @Override
  public int most() {
    return 7;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int n = items.size();
    double outer = Math.min(zone.height() / 2, zone.width() * 0.24);
    double step = (2 * outer - 2 * least(outer, n)) / (n - 1);
    double words = zone.x() + 2 * outer + (f.isCompact() ? 22 : 56);
    List<Caption> captions = new ArrayList<>();
    for (Item item : items) {
      captions.add(Caption.of(f, item, zone.right() - words).heated(item.hot()));
    }
    double room = Math.min(step, 2 * least(outer, n)) - 2;
    Captions set =
        Captions.set(
            f,
            captions,
            Lettering.head(f),
            f.isCompact() ? Lettering.text(f) : Lettering.small(f),
            room,
            Captions.Rows.FREE);
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
            leader(g, items.get(at), new Point(x, dot), words - 8);
            set.placeMid(g, at, words, dot, Align.LEFT);
          });
    }
  }

  /** Radius of the innermost: half of what an even step would leave, but enough for a line. */
  private static double least(double outer, int n) {
    return Math.max(outer / (n + 0.5) * 0.9, Math.min(26, outer / n));
  }

  private static void circle(Frame f, Diagram d, Item item, int i, Point centre, double radius) {
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    boolean tinted = i % 2 == 0 && style.is(ItemStyle.Look.TINTED);
    Stroke line = Stroke.solid(f.ink("neutral"), 1);
    f.shape(
        "Circle",
        Outline.ellipse(Rect.around(centre, radius)),
        Optional.of(item.hot() ? f.ink("accent") : tinted ? Lettering.quiet(f) : f.ink("surface")),
        item.hot() ? Optional.empty() : Optional.of(line));
  }

  private static void leader(Frame f, Item item, Point dot, double to) {
    boolean hot = item.hot();
    Stroke stroke = Stroke.solid(f.ink(hot ? "accent" : "rule"), hot ? 1.5 : 0.75);
    f.line("Leader", dot.x() + DOT + 3, dot.y(), to, dot.y(), stroke);
    f.fill("Dot", Outline.ellipse(Rect.around(dot, DOT)), f.ink(hot ? "on-accent" : "ink"));
  }
}
