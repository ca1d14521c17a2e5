package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Rect;

/** Cells by size: in strips over the full width, each strip as square as its cells allow. */
final class TreemapCells {
  /** A cell narrower or lower than this holds no word of usual length. */
  private static final double NARROW = 92;

  private static final double FLAT = 24;

  /** What such a cell costs, against how far it is from a square. */
  private static final double WORDLESS = 8;

  private TreemapCells() {}

  /** The boxes of amounts that are sorted, largest first; gaps between them are taken off. */
  static List<Rect> of(List<Double> amounts, Rect zone, double gap) {
    double total = sum(amounts, 0, amounts.size());
    List<Rect> out = new ArrayList<>();
    double y = zone.y();
    for (int at = 0, end; at < amounts.size(); at = end) {
      end = at + strips(amounts, total, zone)[at];
      double sum = sum(amounts, at, end);
      double height = zone.height() * sum / total;
      double x = zone.x();
      for (int i = at; i < end; i++) {
        double width = zone.width() * amounts.get(i) / sum;
        double right = i + 1 < end ? gap : 0;
        double below = end < amounts.size() ? gap : 0;
        out.add(new Rect(x, y, Math.max(0, width - right), Math.max(0, height - below)));
        x += width;
      }
      y += height;
    }
    return out;
  }

  /**
   * How many cells the strip that begins at each cell has, so that all are least crooked; all that
   * are left where there is no room.
   */
  private static int[] strips(List<Double> amounts, double total, Rect zone) {
    int n = amounts.size();
    double[] best = new double[n + 1];
    int[] out = new int[n];
    for (int at = n - 1; at >= 0; at--) {
      best[at] = Double.MAX_VALUE;
      out[at] = n - at;
      for (int end = at + 1; end <= n; end++) {
        double crooked = crooked(amounts, at, end, total, zone) + best[end];
        if (crooked < best[at]) {
          best[at] = crooked;
          out[at] = end - at;
        }
      }
    }
    return out;
  }

  private static double sum(List<Double> amounts, int from, int to) {
    return amounts.subList(from, to).stream().mapToDouble(a -> a).sum();
  }

  /**
   * How far a strip's cells are from squares; width counts half, for words lie; words need some
   * room.
   */
  private static double crooked(List<Double> amounts, int from, int to, double total, Rect zone) {
    double sum = sum(amounts, from, to);
    double height = zone.height() * sum / total;
    double out = 0;
    for (int i = from; i < to; i++) {
      double width = zone.width() * amounts.get(i) / sum;
      out += Math.max(height / width, width / height / 2);
      out += width < NARROW || height < FLAT ? WORDLESS : 0;
    }
    return out;
  }
}
