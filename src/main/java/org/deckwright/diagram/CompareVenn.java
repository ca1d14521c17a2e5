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
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Two or three sets, and what they share in the middle. */
final class CompareVenn implements DiagramLayout {
  /** How far three circles' centres lie from the middle, in radii. */
  private static final double OFF = 0.6;

  private static final int MOST_LINES = 9;

  /** Share of a set's width that names take as long as they may be smaller. */
  private static final double CLEAR = 0.9;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-venn", "what two or three sets share", 2, 3);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    boolean texts = !f.isCompact() && d.items().stream().anyMatch(i -> !i.text().isEmpty());
    boolean side = texts || !f.isCompact() && !d.note().isEmpty();
    Rect zone = all;
    if (side) {
      double left = f.theme().zones().span(4) + 24;
      keys(d, new Rect(all.x(), all.y(), left - 24, all.height()), texts, f);
      zone = Rect.between(all.x() + left, all.y(), all.right(), all.bottom());
    }
    List<Point> centres = new ArrayList<>();
    double radius = d.items().size() == 2 ? two(zone, centres) : three(zone, centres);
    circles(d, centres, radius, f);
    Optional<Rect> pointed = shared(d, centres, radius, zone, f);
    List<Rect> names = names(d, centres, radius, zone, f);
    List<Rect> words = new ArrayList<>(new VennOverlaps(centres, radius, zone, f).draw(d));
    pointed.ifPresent(words::add);
    if (words.stream().anyMatch(w -> names.stream().anyMatch(n -> n.overlaps(w, 1)))) {
      f.overflow();
    }
  }

  private static void keys(Diagram d, Rect zone, boolean texts, Frame f) {
    List<Keys.Key> keys = new ArrayList<>();
    for (int i = 0; i < d.items().size() && texts; i++) {
      Item item = d.items().get(i);
      keys.add(new Keys.Key(item.label(), item.text(), ink(f, i)));
    }
    if (keys.isEmpty()) {
      Style style = f.style("sentence");
      f.textIn("Note", Role.PART, d.note(), style, zone, Align.LEFT, Anchor.MIDDLE, Mode.EVEN);
    } else {
      Keys.draw(f, keys, d.note(), zone);
    }
  }

  /** Hue of a set: one each, of the data palette but the accent. */
  private static Ink ink(Frame f, int i) {
    return f.ink(List.of("people", "data4", "data3").get(i));
  }

  private static double two(Rect zone, List<Point> centres) {
    double radius = Math.min(zone.height() / 2 - 4, zone.width() / 3.3);
    double half = radius * 0.62;
    centres.add(zone.centre().plus(-half, 0));
    centres.add(zone.centre().plus(half, 0));
    return radius;
  }

  private static double three(Rect zone, List<Point> centres) {
    double radius = Math.min((zone.height() - 6) / (2 + 1.5 * OFF), zone.width() / 3.2);
    double off = radius * OFF;
    Point middle = zone.centre().plus(0, off / 4);
    for (int i = 0; i < 3; i++) {
      centres.add(Outlines.polar(middle, off, new double[] {0, 240, 120}[i]));
    }
    return radius;
  }

  private static void circles(Diagram d, List<Point> centres, double radius, Frame f) {
    for (int i = 0; i < centres.size(); i++) {
      Outline circle = Outline.ellipse(Rect.around(centres.get(i), radius));
      Ink ink = ink(f, i);
      f.shape(
          Caption.name(d.items().get(i)),
          circle,
          Optional.of(ink.withAlpha(0.14)),
          Optional.of(Stroke.solid(ink, 1.75)));
    }
  }

  /**
   * The overlap of all, filled, with what is shared in it.
   *
   * @return where it stands when that is outside the overlap
   */
  private static Optional<Rect> shared(
      Diagram d, List<Point> centres, double radius, Rect zone, Frame f) {
    if (d.centre().isEmpty()) {
      return Optional.empty();
    }
    Path lens = Lens.of(centres, radius);
    Rect box = lens.bounds();
    Style style =
        Lettering.head(f, 18).withInk(f.ink("on-accent")).withFloor(f.isCompact() ? 15 : 14);
    Point c = centres.size() == 2 ? box.centre() : middle(centres);
    List<Point> edge = Outlines.flat(lens);
    Optional<Setting> set =
        inside(d.centre(), style, edge, c, box.width(), 2, f)
            .or(() -> inside(d.centre(), style, edge, c, box.width(), MOST_LINES, f));
    if (set.isPresent()) {
      f.label(
          Tag.of("Shared", Role.PART),
          Outline.free(lens),
          Optional.of(f.ink("accent")),
          Optional.empty(),
          set.get(),
          Rect.around(c, box.width() / 2),
          Align.CENTRE);
      return Optional.empty();
    }
    f.fill("Shared", Outline.free(lens), f.ink("accent"));
    return pointed(d.centre(), c, centres, radius, zone, f);
  }

  /** The text at the largest size at which no more than so many lines stand inside a form. */
  private static Optional<Setting> inside(
      String text, Style style, List<Point> edge, Point c, double width, int lines, Frame f) {
    for (double size = style.size(); size >= style.floor(); size--) {
      for (double share = 0.9; share > 0.3; share -= 0.1) {
        Setting s = f.set(text, style.withSize(size), width * share, Mode.EVEN);
        if (s.isWhole() && s.lines() <= lines && holds(edge, c, s)) {
          return Optional.of(s);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether every line of a text that is centred on a point lies inside a form. */
  private static boolean holds(List<Point> edge, Point c, Setting s) {
    double top = c.y() - s.inkHeight() / 2;
    for (int i = 0; i < s.lines(); i++) {
      double half = s.shaped().room(s.ranges().get(i).start(), s.ranges().get(i).end()) / 2 + 3;
      double y = top + i * s.style().leading();
      for (double at : new double[] {y - 3, y + s.style().capHeight() + 3}) {
        if (!Outlines.inside(edge, new Point(c.x() - half, at))
            || !Outlines.inside(edge, new Point(c.x() + half, at))) {
          return false;
        }
      }
    }
    return true;
  }

  /** What is shared, right of the circles at the end of a dotted line. */
  private static Optional<Rect> pointed(
      String text, Point c, List<Point> centres, double radius, Rect zone, Frame f) {
    double right = centres.stream().mapToDouble(Point::x).max().orElse(0) + radius + 24;
    double width = zone.right() - right - 8;
    if (width < 60 || f.isCompact()) {
      f.overflow();
      return Optional.empty();
    }
    Style style = Lettering.head(f, 18).withInk(f.ink("accent"));
    double y = zone.y() + zone.height() * 0.3;
    Style fitted = f.common(List.of(text), style, width, 4 * style.leading(), Mode.EVEN);
    Setting s = f.set(text, fitted, width, Mode.EVEN);
    f.line("Pointer", c.x(), c.y(), right - 8, y, Stroke.dashed(f.ink("ink"), 1.25, 2, 3));
    Rect room = new Rect(right, y - 1, width, 2);
    double baseline = s.baselineIn(room, Anchor.MIDDLE);
    return Optional.of(
        f.put("Shared", Role.PART, s, right, baseline, width, Align.LEFT, Anchor.TOP).box());
  }

  /**
   * Icon and name of each set: where it lies alone, or beside it where that is too narrow.
   *
   * @return boxes of the names beside
   */
  private static List<Rect> names(
      Diagram d, List<Point> centres, double radius, Rect zone, Frame f) {
    int n = centres.size();
    List<String> icons = Badge.icons(f, d.items());
    boolean drawn = icons.stream().noneMatch(String::isEmpty);
    double icon = radius > 100 ? 28 : 24;
    double above = drawn ? icon + 4 : 0;
    double width = radius * (n == 2 ? 0.84 : 0.92);
    double height = radius * (n == 2 ? 1.1 : 0.78) - above;
    Optional<Style> within = within(d.items(), width, height, f);
    boolean inside = within.isPresent();
    Style style = within.orElse(Lettering.head(f, 16));
    List<Rect> beside = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Point at = alone(centres, i, radius);
      int k = i;
      f.group(
          Caption.name(d.items().get(i)),
          "",
          g -> {
            if (inside) {
              Setting s = g.set(d.items().get(k).label(), style, width, Mode.EVEN);
              double top = at.y() - (s.height() + above) / 2;
              if (drawn) {
                g.icon(icons.get(k), new Point(at.x(), top + icon / 2), icon, g.ink("ink"));
              }
              double x = at.x() - width / 2;
              double baseline = top + above + s.style().ascent();
              g.put("Name", Role.PART, s, x, baseline, width, Align.CENTRE, Anchor.TOP);
            } else {
              g.icon(drawn ? icons.get(k) : "", at, icon, g.ink("ink"));
              beside(g, d.items(), centres, k, radius, zone, style).ifPresent(beside::add);
            }
          });
    }
    return beside;
  }

  /** The type in which all names stand in their circles; empty where one is too long. */
  private static Optional<Style> within(List<Item> sets, double width, double height, Frame f) {
    Style style = Lettering.head(f, 16);
    for (double size = style.size(); size >= Math.min(style.size(), 14); size--) {
      Style tried = style.withSize(size);
      double room = size > 14 ? CLEAR * width : width;
      boolean fits =
          sets.stream()
              .map(i -> f.set(i.label(), tried, room, Mode.EVEN))
              .allMatch(s -> s.isWhole() && s.height() <= height);
      if (fits) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }

  /** The middle of what belongs to one set only. */
  private static Point alone(List<Point> centres, int i, double radius) {
    Point middle = middle(centres);
    double dx = centres.get(i).x() - middle.x();
    double dy = centres.get(i).y() - middle.y();
    double far = StrictMath.hypot(dx, dy) / (radius * (centres.size() == 2 ? 0.4 : 0.47));
    return centres.get(i).plus(dx / far, dy / far);
  }

  /** The name outside the circles: left of the left one, right of the others. */
  private static Optional<Rect> beside(
      Frame f,
      List<Item> items,
      List<Point> centres,
      int i,
      double radius,
      Rect zone,
      Style style) {
    boolean left = centres.size() == 2 ? i == 0 : i == 1;
    boolean top = centres.size() == 3 && i == 0;
    double edge = centres.get(i).x() + (left ? -radius - 8 : radius + 8);
    double width = left ? edge - zone.x() : zone.right() - edge;
    if (width < 20) {
      f.overflow();
      return Optional.empty();
    }
    List<String> labels = items.stream().map(Item::label).toList();
    double narrowest =
        Math.min(
            width,
            zone.width() / 2 - (centres.size() == 2 ? 0.62 : 0.866 * OFF) * radius - radius - 8);
    Style fitted = f.common(labels, style, Math.max(20, narrowest), radius, Mode.EVEN);
    Setting s = f.set(labels.get(i), fitted, width, Mode.EVEN);
    double y = centres.get(i).y() - (top ? radius * 0.45 : 0);
    Rect room = new Rect(left ? zone.x() : edge, y - radius / 2, width, radius);
    double baseline = s.baselineIn(room, Anchor.MIDDLE);
    Align align = left ? Align.RIGHT : Align.LEFT;
    return Optional.of(
        f.put("Name", Role.PART, s, room.x(), baseline, width, align, Anchor.TOP).box());
  }

  private static Point middle(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }
}
