package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deckwright.geom.Rect;

/**
 * A row of columns of a graph: the whole graph, or a piece of a long one that goes on in the strip
 * below.
 *
 * @param nodes numbers of its nodes in the whole graph, by their numbers in the strip
 * @param names what they are called
 * @param zone where it is drawn
 */
record GraphStrip(
    List<Integer> nodes, List<String> names, GraphEdges edges, GraphColumns columns, Rect zone) {
  /** From one strip to the next: room for the edge that joins them. */
  static final double BETWEEN = 44;

  private static final int LONGEST = 5;

  /** A graph with more columns is better cut than drawn small. */
  private static final int LONG = 7;

  private static final int MOST = 3;

  GraphStrip {
    nodes = List.copyOf(nodes);
    names = List.copyOf(names);
  }

  /** The graph in one strip, as small places have it. */
  static GraphStrip whole(List<String> names, GraphEdges edges, Rect zone) {
    GraphColumns merged = GraphColumns.of(names.size(), edges.ends());
    return new GraphStrip(numbers(names), names, edges, merged, zone);
  }

  private static List<Integer> numbers(List<String> names) {
    return IntStream.range(0, names.size()).boxed().toList();
  }

  /** The ways in which a graph may stand in a zone, the best first. */
  static List<List<GraphStrip>> ways(List<String> names, GraphEdges edges, Rect zone) {
    GraphStrip whole = whole(names, edges, zone);
    GraphColumns plain = GraphColumns.unmerged(names.size(), edges.ends());
    List<List<GraphStrip>> out = new ArrayList<>();
    out.add(List.of(whole));
    if (plain.columns().size() > whole.columns().columns().size()) {
      out.add(List.of(new GraphStrip(numbers(names), names, edges, plain, zone)));
    }
    List<GraphStrip> folded = folded(names, edges, plain, zone);
    if (!folded.isEmpty()) {
      boolean chain = plain.columns().stream().allMatch(c -> c.size() == 1);
      out.add(chain || plain.columns().size() > LONG ? 0 : out.size(), folded);
    }
    return out;
  }

  /** Strips one below the other, for a graph that is long; none where it cannot be cut. */
  private static List<GraphStrip> folded(
      List<String> names, GraphEdges edges, GraphColumns g, Rect zone) {
    int most = Math.min(MOST, (g.columns().size() + LONGEST - 1) / LONGEST);
    for (int count = most; count > 1; count--) {
      List<Integer> ends = cuts(g, edges.labels(), count);
      if (!ends.contains(-1)) {
        return stacked(pieces(g, ends, names.size()), names, edges, zone);
      }
    }
    return List.of();
  }

  /** Where each piece begins and the last ends; −1 where a cut has no place. */
  private static List<Integer> cuts(GraphColumns g, List<String> labels, int count) {
    int length = g.columns().size();
    List<Integer> ends = new ArrayList<>(List.of(0));
    for (int i = 1; i < count; i++) {
      double wanted = (double) length * i / count;
      ends.add(cut(g, labels, wanted, ends.get(ends.size() - 1)));
    }
    ends.add(length);
    return ends;
  }

  private static List<List<Integer>> pieces(GraphColumns g, List<Integer> ends, int count) {
    List<List<Integer>> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i++) {
      List<Integer> nodes = new ArrayList<>();
      g.columns().subList(ends.get(i), ends.get(i + 1)).forEach(nodes::addAll);
      pieces.add(nodes.stream().filter(v -> v < count).sorted().toList());
    }
    return pieces;
  }

  /**
   * The column before which a graph is best cut: a single edge without a name leads there from the
   * one before.
   */
  private static int cut(GraphColumns g, List<String> labels, double wanted, int after) {
    int best = -1;
    for (int c = after + 2; c + 1 < g.columns().size(); c++) {
      boolean nearer = best < 0 || Math.abs(c - wanted) < Math.abs(best - wanted);
      best = nearer && isBridge(g, labels, c) ? c : best;
    }
    return best;
  }

  private static boolean isBridge(GraphColumns g, List<String> labels, int column) {
    if (g.columns().get(column - 1).size() > 1 || g.columns().get(column).size() > 1) {
      return false;
    }
    int crossing = 0;
    for (int e = 0; e < g.ways().size(); e++) {
      List<Integer> way = g.ways().get(e);
      int from = g.columnOf(way.get(0));
      int to = g.columnOf(way.get(way.size() - 1));
      boolean over = Math.min(from, to) < column && Math.max(from, to) >= column;
      boolean plain = from == column - 1 && to == column && labels.get(e).isEmpty();
      crossing += over ? plain ? 1 : 2 : 0;
    }
    return crossing == 1;
  }

  private static List<GraphStrip> stacked(
      List<List<Integer>> pieces, List<String> names, GraphEdges edges, Rect zone) {
    List<GraphColumns> columns = new ArrayList<>();
    List<Integer> shares = new ArrayList<>();
    for (List<Integer> nodes : pieces) {
      GraphColumns g = GraphColumns.unmerged(nodes.size(), edges.among(nodes).ends());
      columns.add(g);
      shares.add(1 + 2 * g.columns().stream().mapToInt(List::size).max().orElse(1));
    }
    double room = zone.height() - BETWEEN * (pieces.size() - 1);
    int sum = shares.stream().mapToInt(r -> r).sum();
    List<GraphStrip> out = new ArrayList<>();
    double y = zone.y();
    for (int i = 0; i < pieces.size(); i++) {
      double height = Math.max(0, room * shares.get(i) / sum);
      Rect place = new Rect(zone.x(), y, zone.width(), height);
      List<String> named = pieces.get(i).stream().map(names::get).toList();
      GraphEdges inner = edges.among(pieces.get(i));
      out.add(new GraphStrip(pieces.get(i), named, inner, columns.get(i), place));
      y += height + BETWEEN;
    }
    return out;
  }

  /** Whether edges that lead back have a free side. */
  boolean isFree() {
    return GraphLoops.areFree(columns, names.size());
  }

  /** Whether it is a single line of nodes. */
  boolean isFlat() {
    return columns.columns().stream().allMatch(c -> c.size() == 1);
  }

  /** Whether an edge joins two nodes of a column. */
  boolean hasPairs() {
    return IntStream.range(0, columns.ways().size()).anyMatch(columns::isWithin);
  }

  /** Room that edges leading back take above and below. */
  double loops() {
    int count = GraphLoops.count(columns);
    return count == 0 ? 0 : 2 * (GraphLoops.AWAY + (count - 1) * GraphLoops.PITCH);
  }
}
