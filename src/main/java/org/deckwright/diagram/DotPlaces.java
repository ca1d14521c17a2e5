package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deckwright.deck.Series;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/** Where things lie in a field: by their values, else spread over the quarter of their levels. */
final class DotPlaces {
  /** Places within a quarter, as shares of it, so that no two names stand on one line. */
  private static final double[][] SPOTS = {
    {0.3, 0.3},
    {0.55, 0.68},
    {0.16, 0.55},
    {0.62, 0.2},
    {0.24, 0.82},
    {0.68, 0.44},
    {0.42, 0.5},
    {0.12, 0.14}
  };

  private static final double FULL = 100;

  private DotPlaces() {}

  /**
   * One place a thing.
   *
   * @param margin share of the field that stays free on each side
   */
  static List<Point> of(List<Series> things, Rect field, double margin) {
    return areMeasured(things) ? measured(things, inner(field, margin)) : spread(things, field);
  }

  /** Whether each thing has two values. */
  static boolean areMeasured(List<Series> things) {
    return things.stream().allMatch(s -> s.values().size() == 2);
  }

  /** Where the scales run. */
  static Rect inner(Rect field, double margin) {
    return new Rect(
        field.x() + field.width() * margin / 2,
        field.y() + field.height() * margin,
        field.width() * (1 - margin),
        field.height() * (1 - 2 * margin));
  }

  /** The lowest and the highest value of a scale: a hundred for shares, else what there is. */
  static double[] scale(List<Series> things, int axis) {
    double least = things.stream().mapToDouble(s -> s.values().get(axis)).min().orElse(0);
    double most = things.stream().mapToDouble(s -> s.values().get(axis)).max().orElse(1);
    boolean shares = least >= 0 && most <= FULL && most > 1;
    return shares ? new double[] {0, FULL} : new double[] {least, most > least ? most : least + 1};
  }

  private static List<Point> measured(List<Series> things, Rect inner) {
    double[] across = scale(things, 0);
    double[] up = scale(things, 1);
    List<Point> out = new ArrayList<>();
    for (Series s : things) {
      double x = (s.values().get(0) - across[0]) / (across[1] - across[0]);
      double y = (s.values().get(1) - up[0]) / (up[1] - up[0]);
      out.add(new Point(inner.x() + x * inner.width(), inner.bottom() - y * inner.height()));
    }
    return out;
  }

  private static List<Point> spread(List<Series> things, Rect field) {
    Map<String, Integer> used = new TreeMap<>();
    List<Point> out = new ArrayList<>();
    for (Series s : things) {
      boolean right = s.levels().get(0).equals("high");
      boolean up = s.levels().get(1).equals("high");
      int n = used.merge(right + " " + up, 1, Integer::sum) - 1;
      double[] spot = SPOTS[n % SPOTS.length];
      double x = field.x() + field.width() / 2 * ((right ? 1 : 0) + spot[0]);
      double y = field.y() + field.height() / 2 * ((up ? 0 : 1) + spot[1]);
      out.add(new Point(x, y));
    }
    return out;
  }
}
