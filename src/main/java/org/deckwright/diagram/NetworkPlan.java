package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;

/**
 * A network with a place for every node and every name.
 *
 * @param nodes centres
 * @param names box of each name; empty for one that stands in its node
 */
record NetworkPlan(List<Point> nodes, List<Optional<Rect>> names) {
  private static final int TURNS = 24;
  private static final double CROSSING = 3;
  private static final double THROUGH = 4; // a line through a name
  private static final double GAP = 4;
  private static final double APART = 14;
  private static final double[][] WAYS = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.75, -0.75}, {-0.75, -0.75}, {0.75, 0.75}, {-0.75, 0.75}
  };

  /**
   * What is placed.
   *
   * @param sizes of the names; empty for those that stand in their node
   */
  record Task(List<int[]> edges, List<Double> radii, List<Optional<Size>> sizes, Rect zone) {}

  /** A place for all without any name on a node, a line or another name, or nothing. */
  static Optional<NetworkPlan> of(Task task) {
    int n = task.radii().size();
    List<Point> raw = StressLayout.of(n, task.edges());
    Optional<NetworkPlan> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      List<Point> nodes = spread(fitted(turned(raw, turn * 360.0 / TURNS), task), task);
      double cost = cost(nodes, task) + 6 * emptiness(nodes, task);
      if (cost >= least) {
        continue;
      }
      Optional<NetworkPlan> named = named(nodes, task);
      double all = cost + named.map(p -> THROUGH * p.crossed(task)).orElse(0.0);
      if (named.isPresent() && all < least) {
        best = named;
        least = all;
      }
    }
    return best;
  }

  /** How many times a line runs through a name. */
  private int crossed(Task task) {
    return names.stream().flatMap(Optional::stream).mapToInt(n -> lines(n, nodes, task)).sum();
  }

  private static List<Point> turned(List<Point> raw, double degrees) {
    double c = StrictMath.cos(StrictMath.toRadians(degrees));
    double s = StrictMath.sin(StrictMath.toRadians(degrees));
    return raw.stream().map(p -> new Point(p.x() * c - p.y() * s, p.x() * s + p.y() * c)).toList();
  }

  /** The room for centres: the zone less what names need at its sides. */
  private static Rect room(Task task) {
    double radius = task.radii().stream().mapToDouble(r -> r).max().orElse(0);
    double wide = 0;
    double high = 0;
    for (Optional<Size> s : task.sizes()) {
      wide = Math.max(wide, s.map(Size::width).orElse(0.0));
      high = Math.max(high, s.map(Size::height).orElse(0.0));
    }
    double side = Math.min(radius + wide * 0.55, task.zone().width() * 0.2);
    double above = Math.min(radius + high * 0.6, task.zone().height() * 0.25);
    return task.zone().inset(new Insets(above, side, above, side));
  }

  private static List<Point> fitted(List<Point> raw, Task task) {
    Rect room = room(task);
    double left = raw.stream().mapToDouble(Point::x).min().orElse(0);
    double right = raw.stream().mapToDouble(Point::x).max().orElse(1);
    double top = raw.stream().mapToDouble(Point::y).min().orElse(0);
    double bottom = raw.stream().mapToDouble(Point::y).max().orElse(1);
    double sx = room.width() / Math.max(0.5, right - left);
    double sy = room.height() / Math.max(0.5, bottom - top);
    double x = Math.min(sx, 4 * sy);
    double y = Math.min(sy, 2 * sx);
    Point c = room.centre();
    double mx = (left + right) / 2;
    double my = (top + bottom) / 2;
    return raw.stream()
        .map(p -> new Point(c.x() + (p.x() - mx) * x, c.y() + (p.y() - my) * y))
        .toList();
  }

  /** Pushes nodes apart that stand too close. */
  private static List<Point> spread(List<Point> nodes, Task task) {
    List<Point> out = new ArrayList<>(nodes);
    Rect room = room(task);
    for (int round = 0; round < 60; round++) {
      for (int i = 0; i < out.size(); i++) {
        for (int k = 0; k < i; k++) {
          push(out, i, k, task, room);
        }
      }
    }
    return out;
  }

  private static void push(List<Point> all, int i, int k, Task task, Rect room) {
    Point a = all.get(i);
    Point b = all.get(k);
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = StrictMath.sqrt(dx * dx + dy * dy);
    double least = task.radii().get(i) + task.radii().get(k) + 2.2 * APART;
    if (length < least) {
      double by = (least - length) / 2 / Math.max(1e-3, length);
      double wayX = length < 1e-3 ? least : dx;
      all.set(i, inside(a.plus(-wayX * by, -dy * by), room));
      all.set(k, inside(b.plus(wayX * by, dy * by), room));
    }
  }

  private static Point inside(Point p, Rect room) {
    return new Point(
        Math.max(room.x(), Math.min(room.right(), p.x())),
        Math.max(room.y(), Math.min(room.bottom(), p.y())));
  }

  /** How unevenly the nodes use the room: the share of a grid's squares that none is in. */
  private static double emptiness(List<Point> nodes, Task task) {
    Rect room = task.zone();
    boolean[] full = new boolean[12];
    for (Point p : nodes) {
      int column = (int) Math.min(3, (p.x() - room.x()) / room.width() * 4);
      int row = (int) Math.min(2, (p.y() - room.y()) / room.height() * 3);
      full[Math.max(0, row) * 4 + Math.max(0, column)] = true;
    }
    int empty = 0;
    for (boolean b : full) {
      empty += b ? 0 : 1;
    }
    return empty / 12.0;
  }

  /** Crossings of lines, and lines through nodes, which are far worse. */
  private static double cost(List<Point> nodes, Task task) {
    double out = 0;
    List<int[]> edges = task.edges();
    for (int i = 0; i < edges.size(); i++) {
      Point a = nodes.get(edges.get(i)[0]);
      Point b = nodes.get(edges.get(i)[1]);
      for (int k = 0; k < i; k++) {
        out += crosses(a, b, nodes.get(edges.get(k)[0]), nodes.get(edges.get(k)[1])) ? CROSSING : 0;
      }
      for (int n = 0; n < nodes.size(); n++) {
        boolean own = n == edges.get(i)[0] || n == edges.get(i)[1];
        boolean through = !own && distance(nodes.get(n), a, b) < task.radii().get(n) + 3;
        out += through ? 50 : 0;
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      for (int k = 0; k < i; k++) {
        double dx = nodes.get(i).x() - nodes.get(k).x();
        double dy = nodes.get(i).y() - nodes.get(k).y();
        double least = task.radii().get(i) + task.radii().get(k) + 4;
        out += dx * dx + dy * dy < least * least ? 500 : 0;
      }
    }
    return out;
  }

  private static boolean crosses(Point a, Point b, Point c, Point d) {
    if (a.equals(c) || a.equals(d) || b.equals(c) || b.equals(d)) {
      return false;
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(Point a, Point b, Point p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
  }

  /** From a point to a stretch of line. */
  private static double distance(Point p, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double along = dx * dx + dy * dy;
    double t = along == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / along;
    double u = Math.max(0, Math.min(1, t));
    double ox = p.x() - a.x() - u * dx;
    double oy = p.y() - a.y() - u * dy;
    return StrictMath.sqrt(ox * ox + oy * oy);
  }

  private static Optional<NetworkPlan> named(List<Point> nodes, Task task) {
    List<Optional<Rect>> out = new ArrayList<>();
    Point centre = centroid(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      if (task.sizes().get(i).isEmpty()) {
        out.add(Optional.empty());
        continue;
      }
      Optional<Rect> box = name(i, nodes, task, centre, out);
      if (box.isEmpty()) {
        return Optional.empty();
      }
      out.add(box);
    }
    return Optional.of(new NetworkPlan(nodes, out));
  }

  /** The free place beside a node that points most away from the middle of the network. */
  private static Optional<Rect> name(
      int i, List<Point> nodes, Task task, Point centre, List<Optional<Rect>> placed) {
    Optional<Rect> best = Optional.empty();
    double most = -Double.MAX_VALUE;
    for (double[] way : WAYS) {
      Rect box = beside(nodes.get(i), task.radii().get(i), task.sizes().get(i).get(), way);
      double outward =
          way[0] * (nodes.get(i).x() - centre.x()) + way[1] * (nodes.get(i).y() - centre.y());
      boolean straight = way[0] == 0 || way[1] == 0;
      double worth = outward + (straight ? 12 : 0) - 60.0 * lines(box, nodes, task);
      if (worth > most && task.zone().contains(box, 0) && isFree(box, i, nodes, task, placed)) {
        best = Optional.of(box);
        most = worth;
      }
    }
    return best;
  }

  private static Rect beside(Point at, double radius, Size size, double[] way) {
    double x = at.x() + way[0] * (radius + GAP) + (Math.signum(way[0]) - 1) / 2 * size.width();
    double y = at.y() + way[1] * (radius + GAP) + (Math.signum(way[1]) - 1) / 2 * size.height();
    return new Rect(x, y, size.width(), size.height());
  }

  private static boolean isFree(
      Rect box, int own, List<Point> nodes, Task task, List<Optional<Rect>> placed) {
    for (int i = 0; i < nodes.size(); i++) {
      Rect node = Rect.around(nodes.get(i), task.radii().get(i) + 2);
      if (i != own && box.overlaps(node, 0)) {
        return false;
      }
    }
    return placed.stream().flatMap(Optional::stream).noneMatch(p -> p.overlaps(box, -2));
  }

  /** How many lines run through a box. */
  private static int lines(Rect box, List<Point> nodes, Task task) {
    int out = 0;
    for (int[] e : task.edges()) {
      Point a = nodes.get(e[0]);
      Point b = nodes.get(e[1]);
      boolean through = false;
      for (int i = 0; i <= 24 && !through; i++) {
        double t = i / 24.0;
        Point p = new Point(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
        through = box.contains(new Rect(p.x(), p.y(), 0, 0), 1);
      }
      out += through ? 1 : 0;
    }
    return out;
  }

  private static Point centroid(List<Point> nodes) {
    double x = nodes.stream().mapToDouble(Point::x).average().orElse(0);
    double y = nodes.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }
}
