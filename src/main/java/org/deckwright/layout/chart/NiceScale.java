package org.deckwright.layout.chart;

import org.deckwright.scene.ChartModel;

/** Chooses a scale's ends and steps: round figures, three or four grid lines, zero included. */
final class NiceScale {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};
  private static final int MOST = 4;

  private NiceScale() {}

  /** The scale for values between least and most; NaN values must be left out before. */
  static ChartModel.Axis of(double least, double most, String format, boolean visible) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    double span = high - low;
    if (!(span > 0)) {
      return new ChartModel.Axis(0, 1, 1, format, visible);
    }
    double size = StrictMath.pow(10, Math.floor(StrictMath.log10(span)) - 1);
    for (int decade = 0; decade < 4; decade++) {
      for (double s : STEPS) {
        double step = s * size;
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        if ((to - from) / step <= MOST + 1e-9) {
          return new ChartModel.Axis(from, to, step, format, visible);
        }
      }
      size *= 10;
    }
    throw new IllegalStateException("no scale for " + least + " to " + most);
  }
}
