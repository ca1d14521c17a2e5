package org.deckwright.layout.chart;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.text.LineBreaker.Mode;

/** Bars that stand or lie: finds room for the categories' names, the rest is the plot. */
final class BarSetter {
  private static final int MOST_STANDING = 16;
  private static final double SCALE_WIDTH = 56;
  private static final double WIDEST = 132;
  private static final double PITCH = 68;
  private static final double LEAST_PITCH = 20;
  private static final double WIDTH = 0.62; // of a category's room, taken by its columns
  private static final double CLOSE = 0.88; // the same where values need it

  private final Frame f;
  private final ChartData data;
  private final List<String> categories;

  BarSetter(Frame f, ChartData data) {
    this.f = f;
    this.data = data;
    this.categories = data.chart().categories();
  }

  void standing(Rect room) {
    int n = categories.size();
    if (n == 0 || n > MOST_STANDING) {
      f.overflow();
      return;
    }
    ChartModel.Style style = data.style();
    List<ChartModel.Series> series = data.series(n);
    ChartModel.Axis axis = data.axis(series, !data.isLabelled());
    double left = axis.visible() ? SCALE_WIDTH : 0;
    double pitch = (room.width() - left) / n;
    double foot = 14 + lines(pitch - 12) * f.style("small").leading();
    Rect plot = Rect.between(room.x() + left, room.y() + 26, room.right(), room.bottom() - foot);
    double thickness = Math.min(pitch * WIDTH, WIDEST * series.size());
    if (series.size() > 1 && data.isLabelled()) {
      thickness = Math.max(thickness, Math.min(room(series) * series.size(), pitch * CLOSE));
      if (thickness < room(series) * series.size()) {
        f.overflow(); // a value would stand on the next one's bar
      }
    }
    data.add(bars(plot, series, axis, style, false, thickness), room);
  }

  /** The width that the widest value needs beside others. */
  private double room(List<ChartModel.Series> series) {
    List<String> labels = series.stream().flatMap(s -> s.labels().stream()).toList();
    return widest(labels, f.style("label")) + 4;
  }

  private ChartModel.Bars bars(
      Rect plot,
      List<ChartModel.Series> series,
      ChartModel.Axis axis,
      ChartModel.Style style,
      boolean lying,
      double thickness) {
    return new ChartModel.Bars(
        plot, categories, series, axis, style, lying, false, thickness, data.isIllustrative());
  }

  /** How many lines the longest category takes under a column of this width. */
  private int lines(double width) {
    int most = 1;
    for (String c : categories) {
      Setting set = f.set(c, f.style("small"), width, Mode.FILL);
      if (!set.isWhole() || set.lines() > 3) {
        f.overflow();
      }
      most = Math.max(most, set.lines());
    }
    return Math.min(most, 3);
  }

  void lying(Rect room) {
    int n = categories.size();
    if (n == 0) {
      f.overflow();
      return;
    }
    ChartModel.Style style = data.style();
    List<ChartModel.Series> series = data.series(n);
    ChartModel.Axis axis = data.axis(series, !data.isLabelled());
    double names = Math.min(widest(categories, f.style("small")) + 14, room.width() * 0.36);
    double foot = axis.visible() ? 26 : 0;
    double pitch = Math.min(PITCH, (room.height() - foot) / n);
    if (pitch < LEAST_PITCH) {
      f.overflow();
      return;
    }
    List<String> labels = series.stream().flatMap(s -> s.labels().stream()).toList();
    double values = Math.min(widest(labels, f.style("label")) + 12, 90);
    double bottom = room.y() + pitch * n;
    Rect plot = Rect.between(room.x() + names, room.y(), room.right() - values, bottom);
    Rect box = Rect.between(room.x(), room.y(), room.right(), bottom + foot);
    data.add(bars(plot, series, axis, style, true, pitch * 0.68), box);
  }

  private double widest(List<String> texts, Style style) {
    return texts.stream().mapToDouble(t -> f.setter().room(t, style)).max().orElse(0);
  }
}
