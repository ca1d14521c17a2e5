package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where vertices of a graph lie across its columns.
 *
 * @param at one a vertex, in points from the middle
 * @param runs one an edge: the height it keeps in each column of its way
 */
record GraphRows(List<Double> at, List<List<Double>> runs) {
  private static final double CLEAR = 10;
  private static final double LANES = 18;
  private static final double SAME = 0.5;

  /**
   * Rows at the widest pitch that the room allows.
   *
   * @param nodes how many vertices are nodes
   * @param thick a node's size across the columns
   * @param most widest pitch
   * @param room for the fullest column
   * @return empty if not even a pitch of a node and {@code gap} has room
   */
  static Optional<GraphRows> of(
      GraphColumns g, int nodes, double thick, double gap, double most, double room) {
    for (double pitch = Math.max(most, thick + gap); pitch >= thick + gap; pitch -= 1) {
      Spacing tight = new Spacing(nodes, thick, pitch, gap, false);
      Spacing even = new Spacing(nodes, thick, pitch, gap, true);
      if (g.columns().stream().allMatch(c -> tight.height(c) <= room)) {
        GraphRows rows = of(g, tight);
        GraphRows other = of(g, even);
        boolean fits = g.columns().stream().allMatch(c -> even.height(c) <= room);
        return Optional.of(fits && other.bends() < rows.bends() ? other : rows);
      }
    }
    return Optional.empty();
  }

  private static GraphRows of(GraphColumns g, Spacing s) {
    int vertices = g.columns().stream().mapToInt(List::size).sum();
    Double[] at = new Double[vertices];
    for (List<Integer> column : g.columns()) {
      double y = -s.height(column) / 2 + s.half(column.get(0));
      for (int i = 0; i < column.size(); i++) {
        y += i == 0 ? 0 : s.between(column.get(i - 1), column.get(i));
        at[column.get(i)] = y;
      }
    }
    List<Double> places = List.of(at);
    List<List<Double>> runs = new ArrayList<>();
    for (int edge = 0; edge < g.ways().size(); edge++) {
      runs.add(run(g, edge, places, s, runs));
    }
    return new GraphRows(places, List.copyOf(runs));
  }

  /** How often edges change their height. */
  private int bends() {
    int bends = 0;
    for (List<Double> run : runs) {
      for (int k = 1; k < run.size(); k++) {
        bends += Math.abs(run.get(k) - run.get(k - 1)) < SAME ? 0 : 1;
      }
    }
    return bends;
  }

  /** One height for the columns that an edge passes, at best that of one of its ends. */
  private static List<Double> run(
      GraphColumns g, int edge, List<Double> at, Spacing s, List<List<Double>> runs) {
    List<Integer> way = g.ways().get(edge);
    List<Double> given = way.stream().map(at::get).toList();
    if (way.size() < 3) {
      return given;
    }
    double first = given.get(0);
    double last = given.get(given.size() - 1);
    double best = Double.MAX_VALUE;
    List<Double> out = given;
    for (double y : given) {
      boolean free = true;
      double away = 0;
      for (int k = 1; k < way.size() - 1; k++) {
        free &= isFree(g, way.get(k), y, at, s);
        away += Math.abs(y - given.get(k));
      }
      for (int other = 0; other < runs.size(); other++) {
        free &= !meets(g, edge, other, y, runs.get(other));
      }
      int bends = (Math.abs(y - first) < SAME ? 0 : 1) + (Math.abs(y - last) < SAME ? 0 : 1);
      double cost = bends + away / 10_000;
      if (free && cost < best) {
        best = cost;
        List<Double> run = new ArrayList<>(given);
        for (int k = 1; k < way.size() - 1; k++) {
          run.set(k, y);
        }
        out = List.copyOf(run);
      }
    }
    return out;
  }

  /** Whether a line at a height passes the nodes of a column in the order chosen for it. */
  private static boolean isFree(GraphColumns g, int vertex, double y, List<Double> at, Spacing s) {
    List<Integer> column = g.columns().get(g.columnOf(vertex));
    for (int i = 0; i < column.size(); i++) {
      int other = column.get(i);
      boolean above = i < column.indexOf(vertex);
      double room = s.half(other) + CLEAR;
      if (s.isNode(other) && (above ? y < at.get(other) + room : y > at.get(other) - room)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(GraphColumns g, int edge, int other, double y, List<Double> run) {
    List<Integer> mine = g.ways().get(edge);
    List<Integer> theirs = g.ways().get(other);
    boolean kin =
        mine.get(0).equals(theirs.get(0))
            || mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1));
    int from = g.columnOf(mine.get(0));
    int to = g.columnOf(mine.get(mine.size() - 1));
    for (int k = 1; k < theirs.size() - 1 && !kin; k++) {
      int column = g.columnOf(theirs.get(k));
      if (column > from && column < to && Math.abs(run.get(k) - y) < CLEAR) {
        return true;
      }
    }
    return false;
  }

  /**
   * Distances between neighbours of a column.
   *
   * @param even whether lines take as much room as nodes, not less
   */
  private record Spacing(int nodes, double thick, double pitch, double gap, boolean even) {
    boolean isNode(int vertex) {
      return vertex < nodes;
    }

    double half(int vertex) {
      return even || isNode(vertex) ? thick / 2 : 0;
    }

    double between(int a, int b) {
      double mixed = Math.max(thick / 2 + CLEAR + 2, pitch * 0.66);
      return even || isNode(a) && isNode(b)
          ? pitch
          : isNode(a) || isNode(b) ? mixed : Math.min(LANES, gap);
    }

    double height(List<Integer> column) {
      double sum = half(column.get(0)) + half(column.get(column.size() - 1));
      for (int i = 1; i < column.size(); i++) {
        sum += between(column.get(i - 1), column.get(i));
      }
      return sum;
    }
  }
}
