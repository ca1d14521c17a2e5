package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;

/**
 * The way of a connector as one of Office's presets, which run from the box's top left to its
 * bottom right and set off to the right; other ways are that one, flipped and turned.
 *
 * @param preset such as {@code bentConnector3}
 * @param box before it is turned
 * @param turn clockwise, in degrees
 * @param bend where the middle stretch lies, as a share of the way; may be outside 0 to 1
 */
record Route(
    String preset, Rect box, int turn, boolean flipH, boolean flipV, Optional<Double> bend) {
  private static final double STRAIGHT = 0.05;

  /**
   * Empty where no preset draws that path. A line between two marks stays glued to both, so that
   * the bow a hand gave it is left out.
   */
  static Optional<Route> of(Mark.Connector c) {
    List<Point> corners = corners(c.path());
    return switch (c.kind()) {
      case STRAIGHT ->
          corners.size() == 2 || c.from().isPresent() && c.to().isPresent()
              ? Optional.of(straight(corners))
              : Optional.empty();
      case BENT -> bent(corners);
      case CURVED -> curved(c.path());
    };
  }

  /** The corners of a path; a rounded corner counts as the sharp one it was made of. */
  static List<Point> corners(Path path) {
    List<Point> out = new ArrayList<>();
    for (Path.Segment s : path.segments()) {
      switch (s.op()) {
        case MOVE, LINE -> out.add(s.points().get(0));
        case CUBIC -> {
          Point from = out.get(out.size() - 1);
          out.add(corner(from, s.points().get(0), s.points().get(2)));
          out.add(s.points().get(2));
        }
        case CLOSE -> out.add(out.get(0));
      }
    }
    return simplified(out);
  }

  /** Where the way in, which goes on past the start, meets the way out at right angles. */
  private static Point corner(Point from, Point control, Point to) {
    boolean level = Math.abs(control.x() - from.x()) >= Math.abs(control.y() - from.y());
    return level ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
  }

  private static List<Point> simplified(List<Point> points) {
    List<Point> out = new ArrayList<>();
    for (Point p : points) {
      int n = out.size();
      if (n > 0 && isNear(out.get(n - 1), p)) {
        continue;
      }
      if (n > 1 && isInLine(out.get(n - 2), out.get(n - 1), p)) {
        out.remove(n - 1);
      }
      out.add(p);
    }
    return out;
  }

  private static boolean isNear(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < STRAIGHT && Math.abs(a.y() - b.y()) < STRAIGHT;
  }

  private static boolean isInLine(Point a, Point b, Point c) {
    return Math.abs(a.x() - b.x()) < STRAIGHT && Math.abs(b.x() - c.x()) < STRAIGHT
        || Math.abs(a.y() - b.y()) < STRAIGHT && Math.abs(b.y() - c.y()) < STRAIGHT;
  }

  private static Route straight(List<Point> points) {
    Point a = points.get(0);
    Point b = points.get(points.size() - 1);
    return new Route(
        "straightConnector1",
        Rect.between(a.x(), a.y(), b.x(), b.y()),
        0,
        b.x() < a.x(),
        b.y() < a.y(),
        Optional.empty());
  }

  private static Optional<Route> bent(List<Point> corners) {
    if (!isRightAngled(corners)) {
      return corners.size() == 2 ? Optional.of(straight(corners)) : Optional.empty();
    }
    return switch (corners.size()) {
      case 2 -> Optional.of(straight(corners));
      case 3 -> Optional.of(turned("bentConnector2", corners, Optional.empty()));
      case 4 -> twice(corners);
      default -> Optional.empty();
    };
  }

  private static boolean isRightAngled(List<Point> corners) {
    for (int i = 1; i < corners.size(); i++) {
      Point a = corners.get(i - 1);
      Point b = corners.get(i);
      if (Math.abs(a.x() - b.x()) > STRAIGHT && Math.abs(a.y() - b.y()) > STRAIGHT) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Route> twice(List<Point> corners) {
    Point a = corners.get(0);
    Point b = corners.get(3);
    boolean level = isLevel(a, corners.get(1));
    double whole = level ? b.x() - a.x() : b.y() - a.y();
    double part = level ? corners.get(1).x() - a.x() : corners.get(1).y() - a.y();
    if (Math.abs(whole) < STRAIGHT) {
      return Optional.empty();
    }
    return Optional.of(turned("bentConnector3", corners, Optional.of(part / whole)));
  }

  private static boolean isLevel(Point a, Point b) {
    return Math.abs(a.y() - b.y()) <= STRAIGHT && Math.abs(a.x() - b.x()) > STRAIGHT;
  }

  /** Ways that set off up or down are level ones, turned by a quarter. */
  private static Route turned(String preset, List<Point> corners, Optional<Double> bend) {
    Point a = corners.get(0);
    Point b = corners.get(corners.size() - 1);
    Rect box = Rect.between(a.x(), a.y(), b.x(), b.y());
    if (isLevel(a, corners.get(1))) {
      return new Route(preset, box, 0, b.x() < a.x(), b.y() < a.y(), bend);
    }
    Point c = box.centre();
    Rect lying =
        new Rect(
            c.x() - box.height() / 2,
            c.y() - box.width() / 2,
            /* width= */ box.height(),
            /* height= */ box.width());
    boolean down = b.y() > a.y();
    boolean right = b.x() > a.x();
    return new Route(preset, lying, down ? 90 : 270, false, down == right, bend);
  }

  /**
   * One curve that leaves and arrives level, or upright, is Office's; so is a quarter turn. Others
   * are drawn freely.
   */
  private static Optional<Route> curved(Path path) {
    List<Point> way = path.segments().stream().flatMap(s -> s.points().stream()).toList();
    if (way.size() < 3) {
      return Optional.of(straight(way));
    }
    Point a = way.get(0);
    Point c1 = way.get(1);
    Point c2 = way.get(way.size() - 2);
    Point b = way.get(way.size() - 1);
    boolean onwards = way.stream().allMatch(v -> isBetween(a, v, b));
    boolean leavesLevel = isFlat(a, c1);
    if (!onwards || isLevel(a, b) || isUpright(a, b)) {
      return Optional.empty();
    }
    Point corner = leavesLevel ? new Point(b.x(), a.y()) : new Point(a.x(), b.y());
    return leavesLevel != isFlat(c2, b)
        ? Optional.of(turned("curvedConnector2", List.of(a, corner, b), Optional.empty()))
        : Optional.of(turned("curvedConnector3", List.of(a, corner, b), Optional.of(0.5)));
  }

  private static boolean isFlat(Point a, Point b) {
    return Math.abs(a.x() - b.x()) >= Math.abs(a.y() - b.y());
  }

  private static boolean isUpright(Point a, Point b) {
    return Math.abs(a.x() - b.x()) <= STRAIGHT && Math.abs(a.y() - b.y()) > STRAIGHT;
  }

  private static boolean isBetween(Point a, Point v, Point b) {
    return isWithin(a.x(), v.x(), b.x()) && isWithin(a.y(), v.y(), b.y());
  }

  private static boolean isWithin(double a, double v, double b) {
    return v >= Math.min(a, b) - STRAIGHT && v <= Math.max(a, b) + STRAIGHT;
  }
}
