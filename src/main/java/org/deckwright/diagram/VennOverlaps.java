package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** What two of three circles share: words outside, with a dotted pointer to where they overlap. */
final class VennOverlaps {
  /** Between a notch of the outline and the words beside it. */
  private static final double OFF = 26;

  private static final double NARROWEST = 70;
  private static final double WIDEST = 210;

  private final List<Point> centres;
  private final double radius;
  private final Rect zone;
  private final Frame f;

  VennOverlaps(List<Point> centres, double radius, Rect zone, Frame f) {
    this.centres = centres;
    this.radius = radius;
    this.zone = zone;
    this.f = f;
  }

  /**
   * Draws the words of a diagram's edges; none in a small place.
   *
   * @return where they stand
   */
  List<Rect> draw(Diagram d) {
    List<Rect> out = new ArrayList<>();
    List<Edge> edges = centres.size() == 3 && !f.isCompact() ? d.edges() : List.of();
    for (Edge e : edges) {
      int from = index(d.items(), e.from());
      int to = index(d.items(), e.to());
      if (from < 0 || to < 0 || from == to || e.label().isEmpty()) {
        f.overflow();
      } else {
        out.add(pointed(e, Pair.of(centres, radius, from, to)));
      }
    }
    return out;
  }

  private static int index(List<Item> items, String key) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).key().equals(key) || items.get(i).label().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The field of two circles outside the third.
   *
   * @param middle of the field
   * @param notch where the two circles' outlines meet on the outside
   */
  private record Pair(Point middle, Point notch) {
    private static Pair of(List<Point> centres, double radius, int a, int b) {
      Point third = centres.get(3 - a - b);
      Point one = centres.get(a);
      Point two = centres.get(b);
      Point between = new Point((one.x() + two.x()) / 2, (one.y() + two.y()) / 2);
      double far = StrictMath.hypot(between.x() - third.x(), between.y() - third.y());
      double dx = (between.x() - third.x()) / far;
      double dy = (between.y() - third.y()) / far;
      double apart = StrictMath.hypot(one.x() - two.x(), one.y() - two.y()) / 2;
      double reach = StrictMath.sqrt(radius * radius - apart * apart);
      double along = (Math.max(-reach, radius - far) + reach) / 2;
      return new Pair(between.plus(dx * along, dy * along), between.plus(dx * reach, dy * reach));
    }
  }

  /** Words left or right of the circles; those of the lower two at the foot on the right. */
  private Rect pointed(Edge e, Pair pair) {
    double side = pair.notch().x() - centres.get(0).x();
    boolean left = side < -1;
    boolean foot = Math.abs(side) <= 1;
    double x = foot ? pair.notch().x() + 1.2 * radius : pair.notch().x() + (left ? -OFF : OFF);
    double width = Math.min(WIDEST, left ? x - zone.x() : zone.right() - x);
    if (width < NARROWEST) {
      f.overflow();
      return new Rect(x, pair.notch().y(), 0, 0);
    }
    String[] parts = e.label().split("[:：]\\s*", 2);
    String text = parts.length > 1 ? parts[1].strip() : "";
    Caption words = new Caption(e.label(), "", "", parts[0].strip(), text, false, width);
    Style head = Lettering.head(f, 16);
    Captions set =
        Captions.set(f, List.of(words), head, f.style("small"), radius * 0.7, Captions.Rows.FREE);
    double y = foot ? zone.bottom() - set.height(0) / 2 : pair.notch().y() - radius * 0.08;
    double near = left ? x + 6 : x - 6;
    Stroke dotted = Stroke.dashed(f.ink(e.hot() ? "accent" : "muted"), 1.25, 2, 3);
    f.line("Pointer", pair.middle().x(), pair.middle().y(), near, y, dotted);
    double from = left ? x - width : x;
    set.placeMid(f, 0, from, y, left ? Align.RIGHT : Align.LEFT);
    double used = set.width(0);
    return new Rect(left ? x - used : x, y - set.height(0) / 2, used, set.height(0));
  }
}
