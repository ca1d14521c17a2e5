package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the amounts of a flow stand: each node's column, and in it the top and the thickness of its
 * bar; each ribbon's top at both ends. All in points from the top of the zone.
 */
final class FlowPlan {
  /**
   * An amount that flows.
   *
   * @param from and to: numbers of nodes
   */
  record Flow(int from, int to, double amount) {}

  private final int nodes;
  private final List<Flow> flows;
  private final int[] column;
  private final double[] amounts;
  private final double[] tops;
  private final double[] starts;
  private final double[] ends;
  private double scale;

  private FlowPlan(int nodes, List<Flow> flows) {
    this.nodes = nodes;
    this.flows = List.copyOf(flows);
    this.column = new int[nodes];
    this.amounts = new double[nodes];
    this.tops = new double[nodes];
    this.starts = new double[flows.size()];
    this.ends = new double[flows.size()];
  }

  /** Deals the nodes to columns by the longest way to them; the flows lead in no circle. */
  static FlowPlan of(int nodes, List<Flow> flows) {
    FlowPlan p = new FlowPlan(nodes, flows);
    for (int round = 0; round < nodes; round++) {
      for (Flow w : flows) {
        p.column[w.to()] = Math.min(nodes, Math.max(p.column[w.to()], p.column[w.from()] + 1));
      }
    }
    for (int i = 0; i < nodes; i++) {
      p.amounts[i] = Math.max(p.sum(i, true), p.sum(i, false));
    }
    return p;
  }

  /** Whether the flows lead back to where they were. */
  boolean isCircular() {
    return flows.stream().anyMatch(w -> column[w.to()] <= column[w.from()]);
  }

  private double sum(int node, boolean out) {
    return flows.stream()
        .filter(w -> (out ? w.from() : w.to()) == node)
        .mapToDouble(Flow::amount)
        .sum();
  }

  int columns() {
    return Arrays.stream(column).max().orElse(0) + 1;
  }

  int column(int node) {
    return column[node];
  }

  /** Moves a node that nothing leaves to the last column. */
  void toLast(int node) {
    column[node] = columns() - 1;
  }

  boolean isEnd(int node) {
    return flows.stream().noneMatch(w -> w.from() == node);
  }

  double amount(int node) {
    return amounts[node];
  }

  double top(int node) {
    return tops[node];
  }

  double thickness(int node) {
    return amounts[node] * scale;
  }

  double start(int flow) {
    return starts[flow];
  }

  double end(int flow) {
    return ends[flow];
  }

  double thick(int flow) {
    return flows.get(flow).amount() * scale;
  }

  List<Flow> flows() {
    return flows;
  }

  /**
   * Finds the places: the largest scale at which every column fits.
   *
   * @param above room that a node needs over its bar
   * @param slots least room that a node's words need, its bar's own height included
   * @return whether bars remain that can be seen
   */
  boolean lay(double height, double gap, double[] above, double[] slots) {
    double most = 0;
    for (int c = 0; c < columns(); c++) {
      double total = 0;
      for (int i : in(c)) {
        total += amounts[i];
      }
      most = Math.max(most, total);
    }
    scale = height * 0.86 / most;
    while (!fits(height, gap, above, slots)) {
      scale *= 0.97;
      if (scale * most < height * 0.25) {
        return false;
      }
    }
    for (int c = 0; c < columns(); c++) {
      place(c, height, gap, above, slots);
    }
    return true;
  }

  private boolean fits(double height, double gap, double[] above, double[] slots) {
    for (int c = 0; c < columns(); c++) {
      List<Integer> in = in(c);
      double used = gap * (in.size() - 1);
      for (int i : in) {
        used += slot(i, above, slots);
      }
      if (used > height) {
        return false;
      }
    }
    return true;
  }

  private double slot(int node, double[] above, double[] slots) {
    return above[node] + Math.max(thickness(node), slots[node]);
  }

  private List<Integer> in(int c) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      if (column[i] == c) {
        out.add(i);
      }
    }
    return out;
  }

  /** A column's nodes in the order of what flows into them, near the height it comes from. */
  private void place(int c, double height, double gap, double[] above, double[] slots) {
    List<Integer> in = in(c);
    double[] wished = new double[nodes];
    for (int i : in) {
      wished[i] = wished(i, c, height);
    }
    List<Integer> order = new ArrayList<>(in);
    order.sort(Comparator.comparingDouble((Integer i) -> wished[i]));
    double y = 0;
    double shift = 0;
    double[] at = new double[nodes];
    for (int i : order) {
      y = Math.max(y, c == 0 ? 0 : wished[i] - above[i]);
      at[i] = y;
      shift += wished[i] - above[i] - y;
      y += slot(i, above, slots) + gap;
    }
    double limit = height;
    for (int k = order.size() - 1; k >= 0; k--) {
      int i = order.get(k);
      at[i] = Math.min(at[i], limit - slot(i, above, slots));
      limit = at[i] - gap;
    }
    int last = order.get(order.size() - 1);
    double free = height - at[last] - slot(last, above, slots);
    double by = c == 0 ? (free - at[order.get(0)]) / 2 : shift / order.size();
    double moved = Math.max(-at[order.get(0)], Math.min(free, by));
    for (int i : order) {
      double spare = slot(i, above, slots) - above[i] - thickness(i);
      tops[i] = at[i] + moved + above[i] + spare / 2;
    }
    ends(order);
    starts(c);
  }

  /** The height at which what flows into a node leaves its source; file order in the first. */
  private double wished(int node, int c, double height) {
    double sum = 0;
    double weight = 0;
    for (int k = 0; k < flows.size(); k++) {
      if (flows.get(k).to() == node) {
        sum += starts[k] * flows.get(k).amount();
        weight += flows.get(k).amount();
      }
    }
    return weight > 0 ? sum / weight : c == 0 ? node * height : height / 2;
  }

  private void ends(List<Integer> order) {
    for (int node : order) {
      List<Integer> into = new ArrayList<>();
      for (int k = 0; k < flows.size(); k++) {
        if (flows.get(k).to() == node) {
          into.add(k);
        }
      }
      into.sort(Comparator.comparingDouble((Integer k) -> starts[k]));
      double y = tops[node];
      for (int k : into) {
        ends[k] = y;
        y += thick(k);
      }
    }
  }

  /** Ribbons leave in the order of the nodes' places in the file, ends of short ways last. */
  private void starts(int c) {
    for (int node : in(c)) {
      double y = tops[node];
      for (int k = 0; k < flows.size(); k++) {
        if (flows.get(k).from() == node) {
          starts[k] = y;
          y += thick(k);
        }
      }
    }
  }
}
