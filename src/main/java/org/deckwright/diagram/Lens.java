package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** The part of the plane that lies in all of two or three equal circles. */
final class Lens {
  private Lens() {}

  /** Its outline, of one arc a circle. */
  static Path of(List<Point> centres, double radius) {
    List<Point> corners = corners(centres, radius);
    Point middle = average(corners);
    corners.sort(
        Comparator.comparingDouble(p -> StrictMath.atan2(p.y() - middle.y(), p.x() - middle.x())));
    Path.Builder b = new Path.Builder().move(corners.get(0));
    for (int i = 0; i < corners.size(); i++) {
      Point from = corners.get(i);
      Point to = corners.get((i + 1) % corners.size());
      arc(b, centre(centres, radius, from, to), radius, from, to);
    }
    return b.close().build();
  }

  /** Where two circles cross, inside all others. */
  private static List<Point> corners(List<Point> centres, double radius) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < centres.size(); i++) {
      for (int k = i + 1; k < centres.size(); k++) {
        for (Point p : crossings(centres.get(i), centres.get(k), radius)) {
          if (centres.stream().allMatch(c -> distance(c, p) < radius + 1e-6)) {
            out.add(p);
          }
        }
      }
    }
    return out;
  }

  private static List<Point> crossings(Point a, Point b, double radius) {
    double d = distance(a, b);
    double h = StrictMath.sqrt(radius * radius - d * d / 4);
    Point m = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    double ux = (b.x() - a.x()) / d;
    double uy = (b.y() - a.y()) / d;
    return List.of(m.plus(-uy * h, ux * h), m.plus(uy * h, -ux * h));
  }

  /** The circle whose arc bounds the region between two corners: the far one that holds both. */
  private static Point centre(List<Point> centres, double radius, Point from, Point to) {
    return centres.stream()
        .filter(c -> Math.abs(distance(c, from) - radius) < 1e-6)
        .filter(c -> Math.abs(distance(c, to) - radius) < 1e-6)
        .filter(c -> isOutward(c, from, to))
        .findFirst()
        .orElse(centres.get(0));
  }

  /** Whether the arc round the centre runs on the side of the chord that looks away from it. */
  private static boolean isOutward(Point c, Point from, Point to) {
    double cross =
        (to.x() - from.x()) * (c.y() - from.y()) - (to.y() - from.y()) * (c.x() - from.x());
    return cross > 0;
  }

  /** The shorter arc from one point of a circle to another, in two pieces. */
  private static void arc(Path.Builder b, Point c, double radius, Point from, Point to) {
    double a = StrictMath.atan2(from.y() - c.y(), from.x() - c.x());
    double z = StrictMath.atan2(to.y() - c.y(), to.x() - c.x());
    double sweep = z - a;
    while (sweep < 0) {
      sweep += 2 * StrictMath.PI;
    }
    double step = sweep / 2;
    double k = 4.0 / 3 * StrictMath.tan(step / 4) * radius;
    for (int i = 0; i < 2; i++) {
      double t = a + i * step;
      double u = t + step;
      Point start = on(c, radius, t);
      Point end = on(c, radius, u);
      b.cubic(
          start.plus(-k * StrictMath.sin(t), k * StrictMath.cos(t)),
          end.plus(k * StrictMath.sin(u), -k * StrictMath.cos(u)),
          end);
    }
  }

  private static Point on(Point c, double radius, double angle) {
    return c.plus(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
  }

  private static Point average(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }

  private static double distance(Point a, Point b) {
    return StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
