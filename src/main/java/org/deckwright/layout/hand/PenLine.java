package org.deckwright.layout.hand;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/**
 * Draws figures as a marker does: sides bow a little, corners are rounded, and a closed line runs
 * on past the place where it began.
 */
final class PenLine {
  /** A hand corrects its way about this often, in points. */
  private static final double PIECE = 120;

  /** What counts as one smooth way: cosine of the turn between two edges. */
  private static final double SMOOTH = 0.94;

  private final Tremor tremor;
  private final double reach;
  private final double round;

  /**
   * @param reach how far the line may stray, in points
   */
  PenLine(Tremor tremor, double reach) {
    this.tremor = tremor;
    this.reach = reach;
    this.round = 3 * reach;
  }

  /** The figure in one go; it runs on where it closes. */
  Path drawn(Figure figure) {
    return figure.closed() ? loop(figure, true) : open(figure);
  }

  /** The figure as an area: its end meets its start. */
  Path area(Figure figure) {
    return loop(figure, false);
  }

  private Path open(Figure figure) {
    Path.Builder b = new Path.Builder();
    List<Edge> edges = figure.edges();
    b.move(edges.get(0).a());
    edges.forEach(e -> side(b, e));
    return b.build();
  }

  private Path loop(Figure figure, boolean overshoots) {
    List<Edge> sides = moved(figure.edges());
    int n = sides.size();
    Path.Builder b = new Path.Builder();
    boolean corner = isCorner(sides.get(n - 1), sides.get(0));
    Edge first = sides.get(0);
    Point start = corner && !overshoots ? first.at(cut(first)) : first.a();
    b.move(corner && overshoots ? behind(first.a(), first.leaves(), -over()) : start);
    for (int i = 0; i < n; i++) {
      Edge side = sides.get(i);
      Edge next = sides.get((i + 1) % n);
      boolean last = i == n - 1;
      boolean sharp = isCorner(side, next);
      if (!sharp || last && overshoots) {
        side(b, side);
      } else {
        Edge kept = side.upTo(1 - cut(side));
        side(b, kept);
        Point out = last ? start : next.at(cut(next));
        b.cubic(Edge.along(kept.b(), side.b(), 0.7), Edge.along(out, next.a(), 0.7), out);
      }
    }
    if (overshoots) {
      runOn(b, sides, corner);
      return b.build();
    }
    return b.close().build();
  }

  /** Past the corner on the same way, or a little of the first edge once more, beside itself. */
  private void runOn(Path.Builder b, List<Edge> sides, boolean corner) {
    Edge last = sides.get(sides.size() - 1);
    if (corner) {
      b.line(behind(last.b(), last.arrives(), over()));
      return;
    }
    Edge again = sides.get(0).upTo(Math.min(0.3, 9 * reach / (1 + sides.get(0).chord())));
    b.cubic(again.c1(), tremor.near(again.c2(), reach / 2), tremor.near(again.b(), reach));
  }

  private double over() {
    return tremor.between(1, 2.6) * reach;
  }

  private static Point behind(Point p, Point way, double by) {
    return p.plus(by * way.x(), by * way.y());
  }

  /** Each corner a little off, and what hangs on it with it. */
  private List<Edge> moved(List<Edge> edges) {
    int n = edges.size();
    List<Point> corners = new ArrayList<>();
    for (Edge e : edges) {
      corners.add(tremor.near(e.a(), reach));
    }
    List<Edge> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Edge e = edges.get(i);
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % n);
      out.add(
          e.straight()
              ? Edge.line(a, b)
              : new Edge(a, carried(e.c1(), e.a(), a), carried(e.c2(), e.b(), b), b, false));
    }
    return out;
  }

  private static Point carried(Point control, Point from, Point to) {
    return control.plus(to.x() - from.x(), to.y() - from.y());
  }

  private static boolean isCorner(Edge in, Edge out) {
    Point a = in.arrives();
    Point b = out.leaves();
    return a.x() * b.x() + a.y() * b.y() < SMOOTH;
  }

  /** The share of a side that its rounded corner takes. */
  private double cut(Edge side) {
    return Math.min(0.3, round / Math.max(1e-6, side.chord()));
  }

  /** A curve as it is; a line in pieces that stray to either side and flow into each other. */
  private void side(Path.Builder b, Edge e) {
    if (!e.straight()) {
      b.cubic(e.c1(), e.c2(), e.b());
      return;
    }
    int pieces = (int) Math.max(2, Math.round(e.chord() / PIECE));
    double bow = Math.min(reach, 0.012 * e.chord() + 0.1);
    List<Point> knots = new ArrayList<>();
    knots.add(e.a());
    for (int i = 1; i < pieces; i++) {
      Point p = Edge.along(e.a(), e.b(), (double) i / pieces);
      Point way = e.leaves();
      double off = tremor.next(bow);
      knots.add(p.plus(-off * way.y(), off * way.x()));
    }
    knots.add(e.b());
    spline(b, knots);
  }

  /** Catmull and Rom's curve through the knots, from the first, where the pen is. */
  private static void spline(Path.Builder b, List<Point> k) {
    for (int i = 0; i + 1 < k.size(); i++) {
      Point before = k.get(Math.max(0, i - 1));
      Point a = k.get(i);
      Point c = k.get(i + 1);
      Point after = k.get(Math.min(k.size() - 1, i + 2));
      b.cubic(
          a.plus((c.x() - before.x()) / 6, (c.y() - before.y()) / 6),
          c.plus((a.x() - after.x()) / 6, (a.y() - after.y()) / 6),
          c);
    }
  }
}
