package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nodes of a graph dealt to columns so that edges run to the right: by longest path, edges that
 * close a circle turned round, long edges held by a place in each column they pass (Sugiyama,
 * Tagawa, Toda 1981).
 *
 * @param columns vertices from top to bottom; numbers from the node count on are places of edges
 * @param ways one an edge: the vertices it runs through, from left to right
 * @param turned one an edge: whether it points to the left
 */
record GraphColumns(List<List<Integer>> columns, List<List<Integer>> ways, List<Boolean> turned) {
  private static final int SWEEPS = 12;

  /**
   * Deals the nodes.
   *
   * @param edges pairs of node numbers, without loops
   */
  static GraphColumns of(int nodes, List<int[]> edges) {
    List<Boolean> turned = new ArrayList<>();
    boolean[][] reach = new boolean[nodes][nodes];
    for (int[] e : edges) {
      boolean back = reach[e[1]][e[0]];
      turned.add(back);
      int from = back ? e[1] : e[0];
      int to = back ? e[0] : e[1];
      for (int a = 0; a < nodes; a++) {
        for (int b = 0; b < nodes; b++) {
          reach[a][b] |= (a == from || reach[a][from]) && (b == to || reach[to][b]);
        }
      }
    }
    int[] layer = new int[nodes];
    for (int round = 0; round < nodes; round++) {
      for (int i = 0; i < edges.size(); i++) {
        int from = edges.get(i)[turned.get(i) ? 1 : 0];
        int to = edges.get(i)[turned.get(i) ? 0 : 1];
        layer[to] = Math.max(layer[to], layer[from] + 1);
      }
    }
    return dealt(nodes, edges, turned, layer);
  }

  private static GraphColumns dealt(
      int nodes, List<int[]> edges, List<Boolean> turned, int[] layer) {
    List<List<Integer>> columns = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      while (columns.size() <= layer[v]) {
        columns.add(new ArrayList<>());
      }
      columns.get(layer[v]).add(v);
    }
    List<List<Integer>> ways = new ArrayList<>();
    int next = nodes;
    for (int i = 0; i < edges.size(); i++) {
      int from = edges.get(i)[turned.get(i) ? 1 : 0];
      int to = edges.get(i)[turned.get(i) ? 0 : 1];
      List<Integer> way = new ArrayList<>(List.of(from));
      for (int l = layer[from] + 1; l < layer[to]; l++) {
        columns.get(l).add(next);
        way.add(next++);
      }
      way.add(to);
      ways.add(List.copyOf(way));
    }
    return ordered(columns, ways, turned);
  }

  /** Sweeps to and fro, each vertex to the mean of its neighbours; the order crossing least. */
  private static GraphColumns ordered(
      List<List<Integer>> columns, List<List<Integer>> ways, List<Boolean> turned) {
    GraphColumns best = copy(columns, ways, turned);
    for (int sweep = 0; sweep < SWEEPS && best.crossings() > 0; sweep++) {
      for (int k = 1; k < columns.size(); k++) {
        int at = sweep % 2 == 0 ? k : columns.size() - 1 - k;
        List<Integer> fixed = columns.get(sweep % 2 == 0 ? at - 1 : at + 1);
        columns.get(at).sort(Comparator.comparingDouble(v -> mean(v, fixed, ways)));
      }
      GraphColumns tried = copy(columns, ways, turned);
      best = tried.crossings() < best.crossings() ? tried : best;
    }
    return best;
  }

  private static GraphColumns copy(
      List<List<Integer>> columns, List<List<Integer>> ways, List<Boolean> turned) {
    return new GraphColumns(
        columns.stream().map(c -> List.copyOf(c)).toList(), List.copyOf(ways), turned);
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
    for (List<Integer> way : ways) {
      for (int i = 0; i + 1 < way.size(); i++) {
        int from = columns.get(column).indexOf(way.get(i));
        if (from >= 0) {
          out.add(new int[] {from, columns.get(column + 1).indexOf(way.get(i + 1))});
        }
      }
    }
    return out;
  }
}
