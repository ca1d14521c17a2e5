package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** A small visible part and a large hidden one: a peak over the water, its body below. */
final class HierarchyIceberg implements DiagramLayout {
  private static final double[][] PEAK = {
    {0.17, 1}, {0.26, 0.5}, {0.42, 0.6}, {0.53, 0.02}, {0.63, 0.3}, {0.72, 0.2}, {0.86, 1}
  };
  private static final double[][] BODY = {
    {0.06, 0},
    {0.93, 0},
    {1, 0.28},
    {0.86, 0.5},
    {0.81, 0.76},
    {0.54, 1},
    {0.43, 0.86},
    {0.23, 0.74},
    {0.12, 0.45},
    {0, 0.24}
  };

  private static final double SUMMIT = 0.53;
  private static final double CLEAR = 8;

  /** Share of the body's height in which it is wide enough for lines. */
  private static final double DEEP = 0.68;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-iceberg", "a small visible part, a large hidden one", 2, 2);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Item above = d.items().get(0);
    Item below = d.items().get(1);
    boolean told =
        d.items().stream()
            .flatMap(i -> i.items().stream())
            .anyMatch(i -> !Lettering.text(f, i).isEmpty() || !i.items().isEmpty());
    double line = zone.y() + zone.height() * (above.items().size() > 1 ? 0.36 : 0.3);
    double width = Math.min(zone.width() * 0.46, zone.height() * 1.15);
    double x = zone.x() + (f.isCompact() ? 0 : zone.width() * 0.08);
    Rect peak = Rect.between(x, zone.y(), x + width, line);
    Rect body = Rect.between(x, line, x + width, zone.bottom() - 4);
    Optional<Captions> inPeak = inside(f, above, width * 0.42, peak.height() * 0.62);
    Optional<Captions> inBody = inside(f, below, width * 0.62, body.height() * DEEP);
    if (told || inPeak.isEmpty() || inBody.isEmpty()) {
      f.overflow();
      return;
    }
    water(f, zone, line);
    double words = x + width + (f.isCompact() ? 18 : 56);
    Captions names = names(f, d.items(), zone, words, line);
    group(
        f,
        above,
        g -> {
          ice(g, peak, PEAK, g.ink("surface"), Optional.of(Stroke.solid(g.ink("people"), 2)));
          rows(g, inPeak.get(), peak, line - 8, true, g.ink("ink"));
          names.placeMid(g, 0, words, (zone.y() + line) / 2, Align.LEFT);
        });
    group(
        f,
        below,
        g -> {
          ice(g, body, BODY, g.ink("people"), Optional.empty());
          rows(g, inBody.get(), body, line + body.height() * 0.1, false, g.ink("ground"));
          double top = line + (f.isCompact() ? 10 : 28);
          names.place(g, 1, words, Math.min(top, zone.bottom() - names.height(1)), Align.LEFT);
        });
  }

  private static void group(Frame f, Item item, Consumer<Frame> draw) {
    f.group(Caption.name(item), "", draw);
  }

  /** The water from edge to edge of the page; in a small place, of the place. */
  private static void water(Frame f, Rect zone, double line) {
    double left = f.isCompact() ? zone.x() : 0;
    double right = f.isCompact() ? zone.right() : f.theme().zones().page().width();
    Rect sea = Rect.between(left, line, right, zone.bottom());
    f.fill("Water", Outline.rect(sea), f.ink("people").withAlpha(0.14));
    f.line("Waterline", left, line, right, line, Stroke.solid(f.ink("people"), 1.5));
  }

  private static void ice(Frame f, Rect box, double[][] form, Ink fill, Optional<Stroke> stroke) {
    List<Point> points = new ArrayList<>();
    for (double[] p : form) {
      points.add(new Point(box.x() + p[0] * box.width(), box.y() + p[1] * box.height()));
    }
    Path path = Path.closed(points);
    f.add(Mark.Shape.of(Tag.of("Ice", Role.PART), Outline.free(path), Optional.of(fill), stroke));
  }

  /** What stands in the ice; in a small place nothing where it is too much. */
  private static Optional<Captions> inside(Frame f, Item part, double width, double height) {
    Item bare = part.withItems(List.of());
    Optional<Captions> spare = f.isCompact() ? lines(f, bare, width, height) : Optional.empty();
    return lines(f, part, width, height).or(() -> spare);
  }

  /** What stands in the ice, one below the other. */
  private static Optional<Captions> lines(Frame f, Item part, double width, double height) {
    List<Caption> out = new ArrayList<>();
    for (Item inner : part.items()) {
      out.add(Caption.of(f, inner, width));
    }
    double least = f.isCompact() ? 2 : 6;
    Style head = f.isCompact() ? Lettering.label(f) : Lettering.head(f);
    return Captions.tried(
        f, out, head, Lettering.small(f), c -> total(c, out.size(), least) <= height);
  }

  private static double total(Captions c, int n, double gap) {
    double sum = (n - 1) * gap;
    for (int i = 0; i < n; i++) {
      sum += c.height(i);
    }
    return sum;
  }

  /**
   * Places the lines.
   *
   * @param edge where the last ends, or the first begins
   */
  private static void rows(Frame f, Captions words, Rect box, double edge, boolean up, Ink ink) {
    int n = words.count();
    double room = up ? box.height() * 0.62 : box.height() * DEEP;
    double least = f.isCompact() ? 2 : 6;
    double gap = least + Math.max(0, Math.min(20, (room - total(words, n, least)) / (n + 1)));
    double y = up ? edge - total(words, n, gap) + (f.isCompact() ? 2 : 0) : edge + gap / 2;
    double middle = up ? middle(words, box, y, gap) : box.x() + box.width() * 0.49;
    for (int i = 0; i < n; i++) {
      words.inked(i, ink, ink).place(f, i, middle - words.given(i) / 2, y, Align.CENTRE);
      y += words.height(i) + gap;
    }
  }

  /** Where lines in the peak are centred: as far left as the ice holds them all. */
  private static double middle(Captions words, Rect box, double top, double gap) {
    for (double share = 0.53; share < 0.63; share += 0.02) {
      double middle = box.x() + share * box.width();
      boolean fits = true;
      double y = top;
      for (int i = 0; i < words.count(); i++) {
        double[] ice = ice(box, (y + words.inset(i) - box.y()) / box.height());
        double half = words.width(i) / 2 + CLEAR;
        fits &= middle - half >= ice[0] && middle + half <= ice[1];
        y += words.height(i) + gap;
      }
      if (fits) {
        return middle;
      }
    }
    return box.x() + 0.6 * box.width();
  }

  /** Left and right end of the peak's highest part at a share of its height. */
  private static double[] ice(Rect box, double down) {
    double left = 1;
    double right = 0;
    for (int i = 0; i + 1 < PEAK.length; i++) {
      double a = PEAK[i][1];
      double b = PEAK[i + 1][1];
      if (Math.min(a, b) <= down && down < Math.max(a, b)) {
        double x = PEAK[i][0] + (PEAK[i + 1][0] - PEAK[i][0]) * (down - a) / (b - a);
        left = x < SUMMIT && (left > SUMMIT || x > left) ? x : left;
        right = Math.max(right, x);
      }
    }
    return new double[] {box.x() + left * box.width(), box.x() + right * box.width()};
  }

  /** The names of both parts at the right, each beside its own. */
  private static Captions names(Frame f, List<Item> items, Rect zone, double x, double line) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      Caption c = Caption.of(f, item.withItems(List.of()), Math.max(10, zone.right() - x));
      out.add(c.heated(item.hot()));
    }
    Style head = f.isCompact() ? Lettering.head(f) : Lettering.head(f, 20);
    Style text = Lettering.text(f).withInk(f.ink("ink"));
    return Captions.until(
        f,
        out,
        head,
        text,
        c -> c.height(0) <= line - zone.y() - 6 && c.height(1) <= zone.bottom() - line - 12);
  }
}
