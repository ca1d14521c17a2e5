package org.deckwright.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.deckwright.geom.Point;

/**
 * Places the nodes of a network so that distances on the page are as the steps between them: stress
 * majorization from a fixed start (Gansner, Koren and North, 2004).
 */
final class StressLayout {
  private static final int ROUNDS = 160;

  private StressLayout() {}

  /**
   * Places about the origin, one step about one unit.
   *
   * @param edges pairs of numbers below n
   */
  static List<Point> of(int n, List<int[]> edges) {
    double[][] far = distances(n, edges);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double a = 2 * StrictMath.PI * i / n;
      x[i] = n / 4.0 * StrictMath.cos(a);
      y[i] = n / 4.0 * StrictMath.sin(a);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < n; i++) {
        move(i, far, x, y);
      }
    }
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(new Point(x[i], y[i]));
    }
    return out;
  }

  /** Moves one node to where the others, each at its distance, would have it on average. */
  private static void move(int i, double[][] far, double[] x, double[] y) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    for (int j = 0; j < x.length; j++) {
      if (j != i) {
        double weight = 1 / (far[i][j] * far[i][j]);
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double length = StrictMath.sqrt(dx * dx + dy * dy);
        double by = length < 1e-9 ? 0 : far[i][j] / length;
        sumX += weight * (x[j] + dx * by);
        sumY += weight * (y[j] + dy * by);
        weights += weight;
      }
    }
    if (weights > 0) {
      x[i] = sumX / weights;
      y[i] = sumY / weights;
    }
  }

  /** Steps between all pairs; pairs that nothing joins are a little farther than any other. */
  private static double[][] distances(int n, List<int[]> edges) {
    double[][] out = new double[n][n];
    double most = 1;
    for (int i = 0; i < n; i++) {
      Arrays.fill(out[i], -1);
      out[i][i] = 0;
      Deque<Integer> next = new ArrayDeque<>(List.of(i));
      while (!next.isEmpty()) {
        int at = next.remove();
        for (int[] e : edges) {
          int to = e[0] == at ? e[1] : e[1] == at ? e[0] : at;
          if (out[i][to] < 0) {
            out[i][to] = out[i][at] + 1;
            most = Math.max(most, out[i][to]);
            next.add(to);
          }
        }
      }
    }
    for (double[] row : out) {
      for (int j = 0; j < n; j++) {
        row[j] = row[j] < 0 ? most + 0.6 : row[j];
      }
    }
    return out;
  }
}
