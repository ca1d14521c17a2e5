package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Nodes of a graph dealt to columns so that edges run to the right: by longest path, edges that
 * close a circle turned round, other long edges held by a place in each column they pass (Sugiyama,
 * Tagawa, Toda 1981). Neighbouring columns become one where that spares long edges: the edge
 * between them then runs down or up the column, between neighbours.
 *
 * @param columns vertices from top to bottom; numbers from the node count on are places of edges
 * @param ways one an edge: the vertices it runs through, from left to right; two of one column for
 *     an edge within it
 * @param turned one an edge: whether it points to the left; it runs round the picture, so that its
 *     way has both ends only
 */
record GraphColumns(List<List<Integer>> columns, List<List<Integer>> ways, List<Boolean> turned) {
  private static final int SWEEPS = 12;
  private static final int TALLEST = 4;
  private static final int WIDEST = 5;
  private static final int PARTED = 1000;

  /**
   * Deals the nodes; neighbouring columns become one where that spares long edges or columns.
   *
   * @param edges pairs of node numbers, without loops
   */
  static GraphColumns of(int nodes, List<int[]> edges) {
    return of(nodes, edges, true);
  }

  /** Deals the nodes to as many columns as the longest path has nodes. */
  static GraphColumns unmerged(int nodes, List<int[]> edges) {
    return of(nodes, edges, false);
  }

  private static GraphColumns of(int nodes, List<int[]> edges, boolean merging) {
    List<Boolean> turned = new ArrayList<>();
    List<int[]> ahead = new ArrayList<>();
    boolean[][] reach = new boolean[nodes][nodes];
    for (int[] e : edges) {
      boolean back = reach[e[1]][e[0]];
      int from = back ? e[1] : e[0];
      int to = back ? e[0] : e[1];
      turned.add(back);
      ahead.add(new int[] {from, to});
      for (int a = 0; a < nodes; a++) {
        for (int b = 0; b < nodes; b++) {
          reach[a][b] |= (a == from || reach[a][from]) && (b == to || reach[to][b]);
        }
      }
    }
    int[] layer = new int[nodes];
    for (int round = 0; round < nodes; round++) {
      for (int[] e : ahead) {
        layer[e[1]] = Math.max(layer[e[1]], layer[e[0]] + 1);
      }
    }
    int[] dealt = merging ? merged(layer, ahead, turned) : layer;
    return dealt(ahead, List.copyOf(turned), dealt);
  }

  /** Layers of which neighbours are made one as long as that spares more than it costs. */
  private static int[] merged(int[] layer, List<int[]> edges, List<Boolean> turned) {
    int last = Arrays.stream(layer).max().orElse(0);
    int most = 0;
    int where = -1;
    for (int at = 0; at < last; at++) {
      int gain = gain(layer, edges, turned, at) + (last + 1 > WIDEST ? 1 : 0);
      if (gain > most) {
        most = gain;
        where = at;
      }
    }
    return where < 0 ? layer : merged(lowered(layer, where), edges, turned);
  }

  private static int[] lowered(int[] layer, int above) {
    int[] out = layer.clone();
    for (int v = 0; v < out.length; v++) {
      out[v] -= out[v] > above ? 1 : 0;
    }
    return out;
  }

  /** Places of edges that are spared when a layer takes in the next, less the edges within it. */
  private static int gain(int[] layer, List<int[]> edges, List<Boolean> turned, int at) {
    int[] after = lowered(layer, at);
    int size = 0;
    for (int v = 0; v < layer.length; v++) {
      size += after[v] == at ? 1 : 0;
    }
    int[] held = new int[layer.length];
    int within = 0;
    int spared = 0;
    for (int i = 0; i < edges.size(); i++) {
      int[] e = edges.get(i);
      boolean level = after[e[0]] == after[e[1]];
      held[e[0]] += turned.get(i) && level ? 2 : 0;
      if (turned.get(i)) {
        continue;
      }
      spared += layer[e[1]] - layer[e[0]] - (after[e[1]] - after[e[0]]);
      if (after[e[0]] == at && after[e[1]] == at) {
        within++;
        held[e[0]]++;
        held[e[1]]++;
        spared--;
      }
    }
    boolean paired = Arrays.stream(held).allMatch(h -> h <= 1);
    return paired && within > 0 && size <= TALLEST ? spared - within : Integer.MIN_VALUE / 2;
  }

  private static GraphColumns dealt(List<int[]> edges, List<Boolean> turned, int[] layer) {
    List<List<Integer>> columns = new ArrayList<>();
    for (int v = 0; v < layer.length; v++) {
      while (columns.size() <= layer[v]) {
        columns.add(new ArrayList<>());
      }
      columns.get(layer[v]).add(v);
    }
    List<List<Integer>> ways = new ArrayList<>();
    int next = layer.length;
    for (int i = 0; i < edges.size(); i++) {
      int[] e = edges.get(i);
      List<Integer> way = new ArrayList<>(List.of(e[0]));
      for (int l = layer[e[0]] + 1; l < layer[e[1]] && !turned.get(i); l++) {
        columns.get(l).add(next);
        way.add(next++);
      }
      way.add(e[1]);
      ways.add(List.copyOf(way));
    }
    return ordered(new GraphColumns(columns, List.copyOf(ways), turned));
  }

  /** Sweeps to and fro, each vertex to the mean of its neighbours; the order crossing least. */
  private static GraphColumns ordered(GraphColumns g) {
    g.gather();
    GraphColumns best = g.swapped();
    for (int sweep = 0; sweep < SWEEPS && best.cost() > 0; sweep++) {
      for (int k = 1; k < g.columns.size(); k++) {
        int at = sweep % 2 == 0 ? k : g.columns.size() - 1 - k;
        List<Integer> fixed = g.columns.get(sweep % 2 == 0 ? at - 1 : at + 1);
        g.columns.get(at).sort(Comparator.comparingDouble(v -> mean(v, fixed, g.ways)));
      }
      g.gather();
      GraphColumns tried = g.swapped();
      best = tried.cost() < best.cost() ? tried : best;
    }
    return best;
  }

  /** Puts the ends of each edge within a column side by side. */
  private void gather() {
    for (int i = 0; i < ways.size(); i++) {
      if (isWithin(i)) {
        List<Integer> column = columns.get(columnOf(ways.get(i).get(0)));
        Integer to = ways.get(i).get(1);
        boolean above = column.indexOf(to) < column.indexOf(ways.get(i).get(0));
        column.remove(to);
        column.add(column.indexOf(ways.get(i).get(0)) + (above ? 0 : 1), to);
      }
    }
  }

  /** A copy in which no exchange of two neighbours spares a crossing. */
  private GraphColumns swapped() {
    List<List<Integer>> copies = new ArrayList<>();
    columns.forEach(c -> copies.add(new ArrayList<>(c)));
    GraphColumns out = new GraphColumns(copies, ways, turned);
    int cost = out.cost();
    for (boolean better = cost > 0; better; ) {
      better = false;
      for (List<Integer> column : copies) {
        for (int i = 0; i + 1 < column.size(); i++) {
          Collections.swap(column, i, i + 1);
          int now = out.cost();
          better |= now < cost;
          if (now >= cost) {
            Collections.swap(column, i, i + 1);
          }
          cost = Math.min(cost, now);
        }
      }
    }
    return new GraphColumns(copies.stream().map(c -> List.copyOf(c)).toList(), ways, turned);
  }

  private static double mean(int vertex, List<Integer> fixed, List<List<Integer>> ways) {
    double sum = 0;
    int count = 0;
    for (List<Integer> way : ways) {
      int i = way.indexOf(vertex);
      for (int k = Math.max(0, i - 1); i >= 0 && k <= Math.min(way.size() - 1, i + 1); k++) {
        int place = fixed.indexOf(way.get(k));
        sum += Math.max(0, place);
        count += place >= 0 ? 1 : 0;
      }
    }
    return count == 0 ? fixed.size() / 2.0 : sum / count;
  }

  /** Number of the column in which a vertex stands. */
  int columnOf(int vertex) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).contains(vertex)) {
        return c;
      }
    }
    throw new IllegalArgumentException("no vertex " + vertex);
  }

  /** Whether both ends of an edge stand in one column. */
  boolean isWithin(int edge) {
    List<Integer> way = ways.get(edge);
    return !turned.get(edge) && columnOf(way.get(0)) == columnOf(way.get(way.size() - 1));
  }

  /** Crossings, and far more for an edge within a column whose ends are no neighbours. */
  private int cost() {
    int cost = crossings();
    for (int i = 0; i < ways.size(); i++) {
      if (isWithin(i)) {
        List<Integer> column = columns.get(columnOf(ways.get(i).get(0)));
        int apart = column.indexOf(ways.get(i).get(0)) - column.indexOf(ways.get(i).get(1));
        cost += Math.abs(apart) == 1 ? 0 : PARTED;
      }
    }
    return cost;
  }

  /** How often edges cross between columns. */
  int crossings() {
    int found = 0;
    for (int c = 0; c + 1 < columns.size(); c++) {
      List<int[]> steps = steps(c);
      for (int i = 0; i < steps.size(); i++) {
        for (int j = 0; j < i; j++) {
          int left = Integer.signum(steps.get(i)[0] - steps.get(j)[0]);
          int right = Integer.signum(steps.get(i)[1] - steps.get(j)[1]);
          found += left * right < 0 ? 1 : 0;
        }
      }
    }
    return found;
  }

  private List<int[]> steps(int column) {
    List<int[]> out = new ArrayList<>();
    for (int e = 0; e < ways.size(); e++) {
      List<Integer> way = ways.get(e);
      for (int i = 0; i + 1 < way.size() && !turned.get(e); i++) {
        int from = columns.get(column).indexOf(way.get(i));
        int to = columns.get(column + 1).indexOf(way.get(i + 1));
        if (from >= 0 && to >= 0) {
          out.add(new int[] {from, to});
        }
      }
    }
    return out;
  }
}
