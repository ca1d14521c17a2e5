package org.deckwright.diagram;

import java.util.List;
import java.util.Map;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/** Edges that lead back: round the picture, out of a node's foot or head and into another's. */
final class GraphLoops {
  /** From the outermost node between the ends to the first lane. */
  static final double AWAY = 24;

  /** From lane to lane. */
  static final double PITCH = 20;

  private static final double SHORT = 2;
  private static final double ASIDE = 14;

  private GraphLoops() {}

  /** How many edges lead back. */
  static int count(GraphColumns g) {
    return (int) g.turned().stream().filter(t -> t).count();
  }

  /** Whether each such edge has a side on which nothing stands between it and the lanes. */
  static boolean areFree(GraphColumns g, int nodes) {
    for (int e = 0; e < g.ways().size(); e++) {
      if (g.turned().get(e) && !isFree(g, e, true, nodes) && !isFree(g, e, false, nodes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(GraphColumns g, int edge, boolean below, int nodes) {
    for (int end : g.ways().get(edge)) {
      List<Integer> column = g.columns().get(g.columnOf(end));
      List<Integer> beyond =
          below
              ? column.subList(column.indexOf(end) + 1, column.size())
              : column.subList(0, column.indexOf(end));
      if (!beyond.isEmpty() || end >= nodes) {
        return false;
      }
    }
    return true;
  }

  /** The way from the node on the right round to the node on the left. */
  static List<Point> way(GraphColumns g, int edge, Map<Integer, Rect> boxes, int nodes) {
    Rect to = boxes.get(g.ways().get(edge).get(0));
    Rect from = boxes.get(g.ways().get(edge).get(1));
    boolean below = isFree(g, edge, true, nodes);
    double lane = below ? -Double.MAX_VALUE : Double.MAX_VALUE;
    for (Rect box : boxes.values()) {
      boolean between = box.right() >= to.x() && box.x() <= from.right();
      lane = !between ? lane : below ? Math.max(lane, box.bottom()) : Math.min(lane, box.y());
    }
    int before = 0;
    int atStart = 0;
    int atEnd = 0;
    for (int e = 0; e < g.ways().size(); e++) {
      boolean same = g.turned().get(e) && isFree(g, e, true, nodes) == below;
      if (same && isInner(g, e, edge)) {
        before++;
        atStart += g.ways().get(e).contains(g.ways().get(edge).get(1)) ? 1 : 0;
        atEnd += g.ways().get(e).contains(g.ways().get(edge).get(0)) ? 1 : 0;
      }
    }
    double away = AWAY + before * PITCH;
    lane += below ? away : -away;
    double start = below ? from.bottom() : from.y();
    double end = below ? to.bottom() + SHORT : to.y() - SHORT;
    double x1 = from.centre().x() + atStart * ASIDE;
    double x2 = to.centre().x() - atEnd * ASIDE;
    return List.of(
        new Point(x1, start), new Point(x1, lane), new Point(x2, lane), new Point(x2, end));
  }

  /** Whether a loop lies within another: the shorter one, of two as long the earlier. */
  private static boolean isInner(GraphColumns g, int edge, int other) {
    int mine = span(g, edge);
    int theirs = span(g, other);
    return mine < theirs || mine == theirs && edge < other;
  }

  private static int span(GraphColumns g, int edge) {
    return g.columnOf(g.ways().get(edge).get(1)) - g.columnOf(g.ways().get(edge).get(0));
  }
}
