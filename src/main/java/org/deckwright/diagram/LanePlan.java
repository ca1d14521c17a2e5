package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.deck.Diagram;
import org.deckwright.layout.Frame;

/**
 * Where the steps of a procedure stand: lane by who does it, column by what comes before.
 *
 * @param places lane and column of each step
 * @param edges numbers of the steps that each edge joins
 * @param labels what stands beside each edge; may be empty
 */
record LanePlan(List<int[]> places, List<int[]> edges, List<String> labels) {
  private static final int FEW = 4;

  /**
   * Deals the steps to columns. A step in the next lane stands below or above the one before it, a
   * step in the same lane or farther away in the next column; a few steps have a column each.
   */
  static LanePlan of(Diagram d, List<String> lanes, Frame f) {
    LanePlan close = of(d, lanes, false, f);
    boolean few = d.items().size() <= FEW && close.columns() <= 2 && !f.isCompact();
    return few ? of(d, lanes, true, f) : close;
  }

  private static LanePlan of(Diagram d, List<String> lanes, boolean apart, Frame f) {
    GraphEdges given = GraphEdges.of(d, f);
    List<int[]> edges = new ArrayList<>(given.ends());
    List<String> labels = new ArrayList<>(given.labels());
    if (d.edges().isEmpty()) {
      for (int i = 1; i < d.items().size(); i++) {
        edges.add(new int[] {i - 1, i});
        labels.add("");
      }
    }
    List<int[]> places = new ArrayList<>();
    Set<List<Integer>> taken = new HashSet<>();
    for (int i = 0; i < d.items().size(); i++) {
      int lane = lanes.indexOf(d.items().get(i).group());
      int column = 0;
      for (int[] edge : edges) {
        if (edge[1] == i && edge[0] < i && lane >= 0) {
          int[] before = places.get(edge[0]);
          boolean next = Math.abs(before[0] - lane) == 1 && !apart;
          column = Math.max(column, before[1] + (next ? 0 : 1));
        }
      }
      while (!taken.add(List.of(lane, column))) {
        column++;
      }
      places.add(new int[] {lane, column});
    }
    return new LanePlan(List.copyOf(places), List.copyOf(edges), List.copyOf(labels));
  }

  /** Whether every step has a lane. */
  boolean isWhole() {
    return places.stream().allMatch(p -> p[0] >= 0);
  }

  int lane(int i) {
    return places.get(i)[0];
  }

  int column(int i) {
    return places.get(i)[1];
  }

  int columns() {
    return places.stream().mapToInt(p -> p[1] + 1).max().orElse(1);
  }

  /** Whether an edge leads back, so that it may need to run round the last column. */
  boolean hasWayRound() {
    return edges.stream().anyMatch(e -> e[1] < e[0]);
  }
}
