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

/** Same rounds, each time wider: a spiral with a turn for each item, and what each turn is. */
final class SequenceSpiral implements DiagramLayout {
  private static final double START = 0.375;
  private static final double LED_ON = 0.17;
  private static final double PIECES = 8;
  private static final double HEAD = 10;
  private static final double HIGHEST = 88;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-spiral", "same rounds, each time wider", 2, 6);
  }

  /** A spiral that widens by a pitch each turn; turns are counted from six o'clock, clockwise. */
  private record Spiral(Point centre, double pitch) {
    private Point at(double turns) {
      return Outlines.polar(centre, turns * pitch, 180 + turns * 360);
    }

    /** The way it goes there, for a whole turn. */
    private Point way(double turns) {
      double a = StrictMath.toRadians(180 + turns * 360);
      double r = turns * pitch;
      double round = 2 * StrictMath.PI;
      return new Point(
          pitch * StrictMath.sin(a) + r * round * StrictMath.cos(a),
          -pitch * StrictMath.cos(a) + r * round * StrictMath.sin(a));
    }

    private Path path(double from, double to) {
      Path.Builder b = new Path.Builder().move(at(from));
      for (double t = from; t < to - 1e-6; ) {
        double next = Math.min(to, (Math.floor(t * PIECES + 1e-6) + 1) / PIECES);
        Point out = way(t);
        Point in = way(next);
        double k = (next - t) / 3;
        b.cubic(
            at(t).plus(out.x() * k, out.y() * k),
            at(next).plus(-in.x() * k, -in.y() * k),
            at(next));
        t = next;
      }
      return b.build();
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    int n = d.items().size();
    double badge = f.isCompact() ? 11 : 12;
    double pitch = Math.min(n < 4 ? 52 : 46, (zone.height() - badge - 8) / (2 * n - 0.5));
    if (pitch < 2 * badge + 2) {
      f.overflow();
      return;
    }
    double high = (2 * n - 0.5) * pitch + badge + 3;
    double top = zone.y() + (zone.height() - high) / 2;
    Point centre = new Point(zone.x() + (n + 0.25) * pitch + 4, top + 3 + (n - 0.5) * pitch);
    Spiral spiral = new Spiral(centre, pitch);
    int hot = hot(d.items());
    turns(spiral, n, hot, f);
    double right = centre.x() + (n - 0.25) * pitch + (f.isCompact() ? 20 : 60);
    Rect list = Rect.between(right, zone.y(), Math.max(right, zone.right()), zone.bottom());
    rows(d, list, f, spiral, badge, hot);
  }

  /** The hot item, else the last: the widest turn. */
  private static int hot(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).hot()) {
        return i;
      }
    }
    return items.size() - 1;
  }

  private static void turns(Spiral spiral, int count, int hot, Frame f) {
    double end = count + LED_ON;
    boolean last = hot == count - 1;
    double from = Math.max(START, hot);
    double to = last ? end : hot + 1;
    turn(f, "Path before", spiral.path(START, from + 1e-3), f.ink("neutral"));
    turn(f, "Turn " + (hot + 1), spiral.path(from, to), f.ink("accent"));
    if (!last) {
      turn(f, "Path after", spiral.path(to, end), f.ink("neutral"));
    }
    Ink ink = f.ink(last ? "accent" : "neutral");
    Point tip = spiral.at(end);
    Point way = spiral.way(end);
    double length = StrictMath.sqrt(way.x() * way.x() + way.y() * way.y());
    double x = way.x() / length * HEAD;
    double y = way.y() / length * HEAD;
    f.fill(
        "Arrowhead",
        Outline.free(
            Path.closed(
                List.of(
                    tip.plus(x, y),
                    tip.plus(-0.35 * x - 0.6 * y, -0.35 * y + 0.6 * x),
                    tip.plus(-0.35 * x + 0.6 * y, -0.35 * y - 0.6 * x)))),
        ink);
  }

  private static void turn(Frame f, String name, Path path, Ink ink) {
    Stroke stroke = Stroke.solid(ink, f.isCompact() ? 2.5 : 3);
    f.shape(name, Outline.free(path), Optional.empty(), Optional.of(stroke));
  }

  private static void rows(Diagram d, Rect list, Frame f, Spiral spiral, double badge, int hot) {
    List<Item> items = d.items();
    double pitch = Math.min(list.height() / items.size(), HIGHEST);
    double indent = f.isCompact() ? 22 : 36;
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Caption c = Caption.of(f, items.get(i), Math.max(10, list.width() - indent));
      words.add(c.heated(i == hot));
    }
    double room = pitch - f.gap(f.isCompact() ? 4 : 14);
    Captions captions =
        Captions.set(f, words, Lettering.head(f, 20), Lettering.text(f), room, Captions.Rows.FREE);
    double top = list.y() + (list.height() - items.size() * pitch) / 2;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double middle = top + (i + 0.5) * pitch;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            badge(g, spiral.at(n + 1), badge, n + 1, g.ink(n == hot ? "accent" : "ink"), n == hot);
            number(g, n + 1, list.x(), middle, indent, g.ink(n == hot ? "accent" : "ink"));
            captions.placeMid(g, n, list.x() + indent, middle, Align.LEFT);
          });
      if (i + 1 < items.size() && !f.isCompact()) {
        f.rule(list.x(), middle + pitch / 2, list.width());
      }
    }
  }

  private static void badge(Frame f, Point at, double r, int number, Ink ground, boolean hot) {
    Ink ink = f.ink(hot ? "on-accent" : "ground");
    Style style = f.style("label").withSize(f.isCompact() ? 15 : 14).withInk(ink);
    Setting s = f.set(Integer.toString(number), style, 4 * r, Mode.FILL);
    Rect box = Rect.around(at, r);
    Tag tag = Tag.of("Turn " + number, Role.PART);
    Outline circle = Outline.ellipse(box);
    f.label(tag, circle, Optional.of(ground), Optional.empty(), s, box, Align.CENTRE);
  }

  private static void number(Frame f, int number, double x, double middle, double width, Ink ink) {
    Style style = f.isCompact() ? Lettering.head(f) : f.style("sentence");
    Setting s = f.set(Integer.toString(number), style.withInk(ink), width, Mode.FILL);
    double baseline = middle + style.capHeight() / 2;
    f.put("Number", Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
  }
}
