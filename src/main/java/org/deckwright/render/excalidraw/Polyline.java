package org.deckwright.render.excalidraw;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** A path as the points of a line: the format knows no Bézier curves. */
final class Polyline {
  private static final double CHORD = 5;
  private static final int MOST_CHORDS = 10;

  private Polyline() {}

  /**
   * All figures of a path as one line. Between two figures it runs back to where the first began,
   * so that the line is one closed way and holes stay holes when it is filled.
   */
  static List<Point> of(Path path) {
    List<Point> out = new ArrayList<>();
    Point start = null;
    for (List<Point> figure : figures(path)) {
      out.addAll(figure);
      if (start == null) {
        start = figure.get(0);
      } else {
        out.add(start);
      }
    }
    return out;
  }

  /** Each figure's points; a closed figure ends where it starts. */
  static List<List<Point>> figures(Path path) {
    List<List<Point>> out = new ArrayList<>();
    List<Point> now = new ArrayList<>();
    for (Path.Segment s : path.segments()) {
      switch (s.op()) {
        case MOVE -> {
          now = new ArrayList<>(s.points());
          out.add(now);
        }
        case LINE -> now.addAll(s.points());
        case CUBIC -> curve(now, s.points());
        case CLOSE -> now.add(now.get(0));
      }
    }
    return out;
  }

  private static void curve(List<Point> out, List<Point> c) {
    Point a = out.get(out.size() - 1);
    double length =
        distance(a, c.get(0)) + distance(c.get(0), c.get(1)) + distance(c.get(1), c.get(2));
    int chords = (int) Math.max(2, Math.min(MOST_CHORDS, Math.round(length / CHORD)));
    for (int i = 1; i <= chords; i++) {
      out.add(at(a, c, (double) i / chords));
    }
  }

  private static Point at(Point a, List<Point> c, double t) {
    double u = 1 - t;
    double p = u * u * u;
    double q = 3 * u * u * t;
    double r = 3 * u * t * t;
    double s = t * t * t;
    return new Point(
        p * a.x() + q * c.get(0).x() + r * c.get(1).x() + s * c.get(2).x(),
        p * a.y() + q * c.get(0).y() + r * c.get(1).y() + s * c.get(2).y());
  }

  private static double distance(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    return Math.sqrt(dx * dx + dy * dy);
  }
}
