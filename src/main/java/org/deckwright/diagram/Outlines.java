package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** The lines of profiles round a centre, as points and as paths. */
final class Outlines {
  private static final double[] SHOULDER = {0.54, 0.40, 0.47, 0.43, 0.51, 0.38, 0.45, 0.49};
  private static final double[] VALLEY = {0.29, 0.35, 0.25, 0.32, 0.27, 0.34, 0.24, 0.31};

  private Outlines() {}

  /** The place at an angle from twelve o'clock, clockwise, in degrees. */
  static Point polar(Point centre, double radius, double degrees) {
    double a = StrictMath.toRadians(degrees);
    return centre.plus(radius * StrictMath.sin(a), -radius * StrictMath.cos(a));
  }

  /** Straight lines from level to level: for values that the source gives. */
  static List<Point> plain(Point centre, double radius, List<Double> levels) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      out.add(polar(centre, radius * levels.get(i), i * 360.0 / levels.size()));
    }
    return out;
  }

  /** Spikes, with shoulders on the high ones, and valleys between: form, not data. */
  static List<Point> jagged(Point centre, double radius, List<Double> levels) {
    List<Point> out = new ArrayList<>();
    double step = 360.0 / levels.size();
    for (int i = 0; i < levels.size(); i++) {
      double level = levels.get(i);
      double next = levels.get((i + 1) % levels.size());
      double at = i * step;
      out.add(polar(centre, radius * level, at));
      if (level > 0.7) {
        out.add(polar(centre, radius * level * SHOULDER[i % 8], at + step * 0.24));
      }
      out.add(polar(centre, radius * valley(i, level, next), at + step * 0.52));
      if (next > 0.7) {
        out.add(polar(centre, radius * next * SHOULDER[(i + 3) % 8], at + step * 0.75));
      }
    }
    return out;
  }

  private static double valley(int i, double level, double next) {
    return Math.min(VALLEY[i % 8], 0.8 * Math.min(level, next));
  }

  /** Levels with half-way points, through which a curve has gentle valleys. */
  static List<Point> smooth(Point centre, double radius, List<Double> levels) {
    List<Point> out = new ArrayList<>();
    double step = 360.0 / levels.size();
    for (int i = 0; i < levels.size(); i++) {
      double level = levels.get(i);
      double next = levels.get((i + 1) % levels.size());
      double middle = Math.abs(level - next) < 0.2 ? 0.86 * level : 0.45 * level + 0.5 * next;
      out.add(polar(centre, radius * level * (level > 0.7 ? 0.96 : 1), i * step));
      out.add(polar(centre, radius * middle, (i + 0.5) * step));
    }
    return out;
  }

  /** The closed Catmull-Rom curve through the points, as cubic pieces. */
  static Path curve(List<Point> points) {
    int n = points.size();
    Path.Builder b = new Path.Builder().move(points.get(0));
    for (int i = 0; i < n; i++) {
      Point before = points.get((i + n - 1) % n);
      Point from = points.get(i);
      Point to = points.get((i + 1) % n);
      Point after = points.get((i + 2) % n);
      b.cubic(
          from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6),
          to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6),
          to);
    }
    return b.close().build();
  }

  /** Points close together along a path, for asking what lies inside. */
  static List<Point> flat(Path path) {
    List<Point> out = new ArrayList<>();
    for (Path.Segment s : path.segments()) {
      if (s.op() == Path.Op.CUBIC) {
        Point from = out.get(out.size() - 1);
        for (int i = 1; i <= 8; i++) {
          out.add(onCurve(from, s.points(), i / 8.0));
        }
      } else {
        out.addAll(s.points());
      }
    }
    return out;
  }

  private static Point onCurve(Point from, List<Point> p, double t) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double c = 3 * u * t * t;
    double d = t * t * t;
    return new Point(
        a * from.x() + b * p.get(0).x() + c * p.get(1).x() + d * p.get(2).x(),
        a * from.y() + b * p.get(0).y() + c * p.get(1).y() + d * p.get(2).y());
  }

  /** Whether a point lies inside a polygon. */
  static boolean inside(List<Point> polygon, Point p) {
    return inside(crossings(polygon, p.y()), p.x());
  }

  /**
   * The same at a height that the polygon crosses at these places: an odd number is to the right.
   */
  static boolean inside(double[] crossings, double x) {
    boolean in = false;
    for (double crossing : crossings) {
      in ^= x < crossing;
    }
    return in;
  }

  /** Where a polygon's sides cross a height, in the order of its sides. */
  static double[] crossings(List<Point> polygon, double y) {
    double[] found = new double[polygon.size()];
    int count = 0;
    for (int i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
      Point a = polygon.get(i);
      Point b = polygon.get(j);
      if (a.y() > y != b.y() > y) {
        found[count++] = (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x();
      }
    }
    return Arrays.copyOf(found, count);
  }
}
