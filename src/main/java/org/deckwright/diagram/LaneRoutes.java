package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * Finds a way for each edge between steps in lanes: straight, with one bend, with two, along the
 * line between two lanes, or round the last column. The first way that crosses no step and runs
 * over no other is taken.
 */
final class LaneRoutes {
  private static final double SHORT = 2;
  private static final double NEAR = 5;

  private final List<Rect> nodes;
  private final LanePlan plan;
  private final Rect first;
  private final double pitch;
  private final List<Route> drawn = new ArrayList<>();

  /**
   * @param first the uppermost lane
   * @param pitch from lane to lane
   */
  LaneRoutes(List<Rect> nodes, LanePlan plan, Rect first, double pitch) {
    this.nodes = List.copyOf(nodes);
    this.plan = plan;
    this.first = first;
    this.pitch = pitch;
  }

  /**
   * A way from a side of one step to a side of another.
   *
   * @param points corners, ends included; empty where there is no way
   */
  record Route(int from, int to, List<Point> points) {}

  List<Route> all() {
    for (int[] edge : plan.edges()) {
      drawn.add(find(edge[0], edge[1]));
    }
    return drawn;
  }

  private Route find(int a, int b) {
    for (Route r : tries(a, b)) {
      if (isFree(r, a, b)) {
        return shortened(r);
      }
    }
    return new Route(0, 0, List.of());
  }

  private static Point side(Rect box, int site) {
    return switch (site) {
      case Links.TOP -> new Point(box.centre().x(), box.y());
      case Links.LEFT -> new Point(box.x(), box.centre().y());
      case Links.BOTTOM -> new Point(box.centre().x(), box.bottom());
      default -> new Point(box.right(), box.centre().y());
    };
  }

  private List<Route> tries(int a, int b) {
    List<Route> out = new ArrayList<>();
    boolean down = plan.lane(b) > plan.lane(a);
    boolean level = plan.lane(b) == plan.lane(a);
    boolean ahead = plan.column(b) > plan.column(a);
    int leave = down ? Links.BOTTOM : Links.TOP;
    int enter = down ? Links.TOP : Links.BOTTOM;
    if (level && ahead) {
      out.add(route(a, Links.RIGHT, b, Links.LEFT));
    }
    if (!level && plan.column(a) == plan.column(b)) {
      out.add(route(a, leave, b, enter));
    }
    if (!level && ahead) {
      Point from = side(nodes.get(a), Links.RIGHT);
      Point to = side(nodes.get(b), enter);
      out.add(route(a, Links.RIGHT, b, enter, new Point(to.x(), from.y())));
      Point out2 = side(nodes.get(a), leave);
      Point in2 = side(nodes.get(b), Links.LEFT);
      out.add(route(a, leave, b, Links.LEFT, new Point(out2.x(), in2.y())));
      double gutter = in2.x() - 14;
      out.add(
          route(
              a,
              Links.RIGHT,
              b,
              Links.LEFT,
              new Point(gutter, from.y()),
              new Point(gutter, in2.y())));
    }
    if (!level && plan.column(b) < plan.column(a)) {
      Point from = side(nodes.get(a), Links.LEFT);
      out.add(route(a, Links.LEFT, b, enter, new Point(nodes.get(b).centre().x(), from.y())));
      Point to = side(nodes.get(b), Links.RIGHT);
      out.add(route(a, leave, b, Links.RIGHT, new Point(nodes.get(a).centre().x(), to.y())));
    }
    for (int shift : List.of(0, 1, -1)) {
      for (boolean near : List.of(true, false)) {
        out.add(between(a, b, near, 6.0 * shift));
      }
    }
    for (int shift : List.of(0, 1, -1)) {
      for (boolean before : List.of(true, false)) {
        out.add(throughGutters(a, b, before, 6.0 * shift));
      }
    }
    out.add(round(a, b));
    return out;
  }

  private Route route(int a, int leave, int b, int enter, Point... corners) {
    List<Point> points = new ArrayList<>();
    points.add(side(nodes.get(a), leave));
    points.addAll(List.of(corners));
    points.add(side(nodes.get(b), enter));
    return new Route(leave, enter, points);
  }

  /** Along the line between two lanes, beside the target's lane or beside the start's. */
  private Route between(int a, int b, boolean near, double shift) {
    boolean down = plan.lane(b) > plan.lane(a);
    boolean level = plan.lane(b) == plan.lane(a);
    boolean below = level && near ? plan.lane(a) == 0 : down;
    int leave = level ? (below ? Links.BOTTOM : Links.TOP) : down ? Links.BOTTOM : Links.TOP;
    int enter = level ? leave : down ? Links.TOP : Links.BOTTOM;
    int lane = near ? plan.lane(b) : plan.lane(a);
    boolean under = level ? below : near ? !down : down;
    double y = first.y() + lane * pitch + (under ? pitch - 2 : -2) + shift;
    double edge = first.y() + (under ? lane * pitch + first.height() - 6 : lane * pitch + 6);
    boolean outer = y < first.y() || y > bottom();
    double at = outer ? edge : y;
    Point from = side(nodes.get(a), leave);
    Point to = side(nodes.get(b), enter);
    return route(a, leave, b, enter, new Point(from.x(), at), new Point(to.x(), at));
  }

  /**
   * Out to the gutter right of the start, along the line beside the target's lane, and down or up
   * into the target, or through the gutter left of it.
   */
  private Route throughGutters(int a, int b, boolean direct, double shift) {
    boolean down = plan.lane(b) > plan.lane(a);
    Point from = side(nodes.get(a), Links.RIGHT);
    double out = from.x() + 14 + shift;
    double y = first.y() + plan.lane(b) * pitch + (down ? -2 : pitch - 2) + shift;
    double inside = Math.max(first.y() + 5, Math.min(bottom() - 5, y));
    int enter = direct ? (down ? Links.TOP : Links.BOTTOM) : Links.LEFT;
    Point to = side(nodes.get(b), enter);
    Point turn = new Point(out, from.y());
    Point along = new Point(out, inside);
    if (direct) {
      return route(a, Links.RIGHT, b, enter, turn, along, new Point(to.x(), inside));
    }
    double in = to.x() - 14 + shift;
    return route(
        a, Links.RIGHT, b, enter, turn, along, new Point(in, inside), new Point(in, to.y()));
  }

  private double bottom() {
    int lanes = plan.places().stream().mapToInt(p -> p[0] + 1).max().orElse(1);
    return first.y() + lanes * pitch - (pitch - first.height());
  }

  /** Out to the right of the last column, and back along a line between lanes. */
  private Route round(int a, int b) {
    double x = first.right() - 9;
    boolean down = plan.lane(b) > plan.lane(a);
    double y = down ? first.y() + plan.lane(b) * pitch + 5 : laneFoot(plan.lane(b)) - 5;
    Point from = side(nodes.get(a), Links.RIGHT);
    int enter = down ? Links.TOP : Links.BOTTOM;
    Point to = side(nodes.get(b), enter);
    return route(
        a, Links.RIGHT, b, enter, new Point(x, from.y()), new Point(x, y), new Point(to.x(), y));
  }

  private double laneFoot(int lane) {
    return first.y() + lane * pitch + first.height();
  }

  private boolean isFree(Route r, int a, int b) {
    for (int i = 0; i + 1 < r.points().size(); i++) {
      Rect leg = leg(r.points().get(i), r.points().get(i + 1));
      for (int n = 0; n < nodes.size(); n++) {
        boolean own = n == a && i == 0 || n == b && i + 2 == r.points().size();
        Rect node = nodes.get(n);
        double near = own ? 0.5 : -NEAR + 1;
        if (meets(leg, node, near)) {
          return false;
        }
      }
    }
    return drawn.stream().noneMatch(d -> runsOver(r, d));
  }

  private static Rect leg(Point p, Point q) {
    return Rect.between(p.x(), p.y(), q.x(), q.y());
  }

  /** Whether a leg, which has no width, enters a box that is smaller by an inset. */
  private static boolean meets(Rect leg, Rect box, double inset) {
    return leg.x() < box.right() - inset
        && leg.right() > box.x() + inset
        && leg.y() < box.bottom() - inset
        && leg.bottom() > box.y() + inset;
  }

  /**
   * Whether two ways share a stretch; those that enter or leave one step may share the last or
   * first one.
   */
  private static boolean runsOver(Route r, Route other) {
    if (other.points().isEmpty()) {
      return false;
    }
    for (int i = 0; i + 1 < r.points().size(); i++) {
      for (int k = 0; k + 1 < other.points().size(); k++) {
        Rect one = leg(r.points().get(i), r.points().get(i + 1));
        Rect two = leg(other.points().get(k), other.points().get(k + 1));
        boolean level = one.height() < 0.5 && two.height() < 0.5;
        boolean upright = one.width() < 0.5 && two.width() < 0.5;
        double across = level ? Math.abs(one.y() - two.y()) : Math.abs(one.x() - two.x());
        double along =
            level
                ? Math.min(one.right(), two.right()) - Math.max(one.x(), two.x())
                : Math.min(one.bottom(), two.bottom()) - Math.max(one.y(), two.y());
        boolean last = i + 2 == r.points().size() && k + 2 == other.points().size();
        boolean joined = last && r.to() == other.to() && across < 0.5;
        boolean forked = i == 0 && k == 0 && r.points().get(0).equals(other.points().get(0));
        if ((level || upright) && across < NEAR && along > 1 && !joined && !forked) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same, ending a little before the step. */
  private static Route shortened(Route r) {
    List<Point> points = new ArrayList<>(r.points());
    Point end = points.get(points.size() - 1);
    Point moved =
        switch (r.to()) {
          case Links.TOP -> end.plus(0, -SHORT);
          case Links.LEFT -> end.plus(-SHORT, 0);
          case Links.BOTTOM -> end.plus(0, SHORT);
          default -> end.plus(SHORT, 0);
        };
    points.set(points.size() - 1, moved);
    return new Route(r.from(), r.to(), points);
  }
}
