package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * A graph with a place for everything: nodes and the ways of edges, in the page's coordinates.
 *
 * @param nodes box of each node
 * @param ways corners of each edge's way, ends included, from the left end of the way; the end with
 *     the arrowhead stops short of the node
 * @param gutters one between two columns
 */
record GraphPlan(List<Rect> nodes, List<List<Point>> ways, List<Gutter> gutters) {
  private static final double SHORT = 2;
  private static final double LANE = 10;
  private static final double BEFORE = 12;
  private static final double AFTER = 21;
  private static final double BEND = 0.43;

  /**
   * The room between two columns.
   *
   * @param start and end: along the reading direction
   * @param front room for names beside the lines, before the tracks
   * @param back the same after them
   */
  record Gutter(GraphTracks tracks, double start, double end, double front, double back) {
    /** Where a track lies. */
    double at(int track) {
      if (tracks.count() == 1 && front + back == 0) {
        return start + (end - start) * BEND;
      }
      double first = start + Math.max(BEFORE, front);
      double last = end - Math.max(AFTER, back);
      if (front > 0) {
        return last - (tracks.count() - 1 - track) * LANE;
      }
      double pitch = back > 0 ? LANE : (last - first) / Math.max(1, tracks.count() - 1);
      return first + track * pitch;
    }
  }

  /**
   * What a plan is made for.
   *
   * @param along a node's size in the reading direction
   * @param across its other size
   * @param gutter narrowest room between columns
   * @param widest room between columns
   * @param lift share of the room left over that stands before the first column
   * @param isDown whether it reads from top to bottom
   */
  record Size(
      double along, double across, double gutter, double widest, double lift, boolean isDown) {}

  /** The steps of all edges that go from one column to the next. */
  static List<GraphTracks.Step> steps(GraphColumns g, GraphRows rows, int column) {
    List<GraphTracks.Step> out = new ArrayList<>();
    for (int e = 0; e < g.ways().size(); e++) {
      List<Integer> way = g.ways().get(e);
      int k = column - g.columnOf(way.get(0));
      if (k >= 0 && k + 1 < way.size() && !g.isWithin(e) && !g.turned().get(e)) {
        List<Double> run = rows.runs().get(e);
        out.add(new GraphTracks.Step(e, way.get(k), way.get(k + 1), run.get(k), run.get(k + 1)));
      }
    }
    return out;
  }

  /**
   * Lays out along the reading direction.
   *
   * @param names room for names in each gutter: before its tracks, and after them
   * @param room in the reading direction
   * @param origin where the first column starts, on the middle line
   */
  static GraphPlan of(
      GraphColumns g,
      GraphRows rows,
      Size size,
      List<double[]> names,
      double room,
      int nodeCount,
      Point origin) {
    List<GraphTracks> tracks = tracks(g, rows);
    List<Double> least = least(tracks, names, size.gutter());
    double level = level(least, room - size.along() * g.columns().size(), size.widest());
    List<Gutter> gutters = new ArrayList<>();
    double at = size.along();
    for (int c = 0; c < least.size(); c++) {
      double end = at + Math.max(least.get(c), level);
      gutters.add(new Gutter(tracks.get(c), at, end, names.get(c)[0], names.get(c)[1]));
      at = end + size.along();
    }
    double spare = Math.max(0, room - at) * size.lift();
    Point start = size.isDown() ? origin.plus(0, spare) : origin.plus(spare, 0);
    return placed(g, rows, size, gutters, nodeCount, start);
  }

  private static List<GraphTracks> tracks(GraphColumns g, GraphRows rows) {
    List<GraphTracks> out = new ArrayList<>();
    for (int c = 0; c + 1 < g.columns().size(); c++) {
      out.add(GraphTracks.of(steps(g, rows, c)));
    }
    return out;
  }

  private static List<Double> least(List<GraphTracks> tracks, List<double[]> names, double gutter) {
    List<Double> out = new ArrayList<>();
    for (int c = 0; c < tracks.size(); c++) {
      double apart = LANE * Math.max(0, tracks.get(c).count() - 1);
      out.add(least(names.get(c), gutter) + apart);
    }
    return out;
  }

  /**
   * The room that all gutters need together.
   *
   * @param gutter narrowest room between columns
   */
  static double least(GraphColumns g, GraphRows rows, List<double[]> names, double gutter) {
    return least(tracks(g, rows), names, gutter).stream().mapToDouble(l -> l).sum();
  }

  /** The narrowest gutter for names of that room before and after one track. */
  private static double least(double[] names, double plain) {
    double named = names[0] + names[1];
    return named == 0 ? plain : Math.max(plain, named + AFTER);
  }

  /** The width that gutters may have in common, those that need more being wider. */
  private static double level(List<Double> least, double room, double widest) {
    double low = 0;
    for (double tried = 0; tried <= widest; tried += 0.5) {
      double width = tried;
      boolean fits = least.stream().mapToDouble(l -> Math.max(l, width)).sum() <= room;
      low = fits ? tried : low;
    }
    return low;
  }

  private static GraphPlan placed(
      GraphColumns g,
      GraphRows rows,
      Size size,
      List<Gutter> gutters,
      int nodeCount,
      Point origin) {
    Map<Integer, Rect> boxes = new LinkedHashMap<>();
    for (int c = 0; c < g.columns().size(); c++) {
      double start = c == 0 ? 0 : gutters.get(c - 1).end();
      for (int v : g.columns().get(c)) {
        double half = v < nodeCount ? size.across() / 2 : 0;
        boxes.put(v, new Rect(start, rows.at().get(v) - half, size.along(), 2 * half));
      }
    }
    List<List<Point>> ways = new ArrayList<>();
    for (int e = 0; e < g.ways().size(); e++) {
      List<Point> way =
          g.turned().get(e)
              ? GraphLoops.way(g, e, boxes, nodeCount)
              : g.isWithin(e) ? within(g, e, boxes) : way(g, rows, e, boxes, gutters);
      ways.add(way.stream().map(p -> onPage(p, size, origin)).toList());
    }
    List<Rect> nodes = new ArrayList<>();
    for (int v = 0; v < nodeCount; v++) {
      Rect box = boxes.get(v);
      Point a = onPage(new Point(box.x(), box.y()), size, origin);
      Point b = onPage(new Point(box.right(), box.bottom()), size, origin);
      nodes.add(Rect.between(a.x(), a.y(), b.x(), b.y()));
    }
    return new GraphPlan(nodes, ways, gutters);
  }

  private static Point onPage(Point p, Size size, Point origin) {
    return size.isDown() ? origin.plus(p.y(), p.x()) : origin.plus(p.x(), p.y());
  }

  /** Straight from one node to the next one of the same column. */
  private static List<Point> within(GraphColumns g, int edge, Map<Integer, Rect> boxes) {
    Rect from = boxes.get(g.ways().get(edge).get(0));
    Rect to = boxes.get(g.ways().get(edge).get(1));
    int side = to.y() > from.y() ? 1 : -1;
    double start = from.centre().y() + side * from.height() / 2;
    double end = to.centre().y() - side * (to.height() / 2 + SHORT);
    double x = from.centre().x();
    return List.of(new Point(x, start), new Point(x, end));
  }

  private static List<Point> way(
      GraphColumns g, GraphRows rows, int edge, Map<Integer, Rect> boxes, List<Gutter> gutters) {
    List<Integer> way = g.ways().get(edge);
    List<Double> run = rows.runs().get(edge);
    int first = g.columnOf(way.get(0));
    List<Point> out = new ArrayList<>();
    double start = boxes.get(way.get(0)).right();
    out.add(new Point(start, run.get(0)));
    for (int k = 0; k + 1 < way.size(); k++) {
      Gutter gutter = gutters.get(first + k);
      if (Math.abs(run.get(k) - run.get(k + 1)) >= 0.5) {
        double x = gutter.at(gutter.tracks().of().get(edge));
        out.add(new Point(x, run.get(k)));
        out.add(new Point(x, run.get(k + 1)));
      }
    }
    double end = boxes.get(way.get(way.size() - 1)).x() - SHORT;
    out.add(new Point(end, run.get(run.size() - 1)));
    return List.copyOf(out);
  }
}
