package org.deckwright.layout.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Lines over time, each named at its end; a word of direction is drawn as a curve without a scale.
 */
final class LineSetter {
  private static final int CURVE = 13;
  private static final double NAMES = 188;
  private static final double COMPACT_NAMES = 112;

  private final Frame f;
  private final ChartData data;
  private final List<Series> given;

  LineSetter(Frame f, ChartData data) {
    this.f = f;
    this.data = data;
    this.given = data.chart().series();
  }

  void place(Rect room) {
    boolean words = given.stream().allMatch(s -> s.values().isEmpty() && s.levels().isEmpty());
    int n = words ? CURVE : data.chart().categories().size();
    if (n < 2) {
      f.overflow();
      return;
    }
    List<ChartModel.Series> series = words ? curves() : data.series(n);
    ChartModel.Axis axis = data.axis(series, true);
    double names = f.isCompact() ? COMPACT_NAMES : NAMES;
    double left = axis.visible() ? 56 : 0;
    Rect plot =
        Rect.between(room.x() + left, room.y() + 8, room.right() - names, room.bottom() - 30);
    List<String> categories = words ? spread() : data.chart().categories();
    Rect box = Rect.between(room.x(), room.y(), plot.right() + 8, room.bottom());
    data.add(
        new ChartModel.Lines(
            plot, categories, series, axis, data.style(), hot(), data.isIllustrative()),
        box);
    names(plot, series, axis, names - 16);
  }

  private Optional<Integer> hot() {
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).hot() || given.size() == 1) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** One curve for each word of direction: forms, not data. */
  private List<ChartModel.Series> curves() {
    List<ChartModel.Series> out = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      List<Double> values = new ArrayList<>();
      for (int k = 0; k < CURVE; k++) {
        values.add(course(given.get(i).shape(), k / (CURVE - 1.0)));
      }
      List<String> blank = Collections.nCopies(CURVE, "");
      out.add(
          new ChartModel.Series(data.name(given.get(i)), values, blank, data.ink(i), List.of()));
    }
    return out;
  }

  private static double course(String shape, double t) {
    return switch (shape) {
      case "exponential" -> 0.06 + 0.94 * (StrictMath.exp(2.6 * t) - 1) / (StrictMath.exp(2.6) - 1);
      case "rising" -> 0.1 + 0.8 * t;
      case "falling" -> 0.9 - 0.75 * t;
      default -> 0.25;
    };
  }

  /** The categories dealt evenly over the curve's points. */
  private List<String> spread() {
    List<String> out = new ArrayList<>(Collections.nCopies(CURVE, ""));
    List<String> names = data.chart().categories();
    for (int i = 0; i < names.size() && names.size() <= CURVE; i++) {
      int at = names.size() == 1 ? 0 : (int) Math.round(i * (CURVE - 1.0) / (names.size() - 1));
      out.set(at, names.get(i));
    }
    return out;
  }

  /** Names at the lines' ends, pushed apart where they would touch. */
  private void names(
      Rect plot, List<ChartModel.Series> series, ChartModel.Axis axis, double width) {
    double free = plot.y();
    for (int i : byHeight(series)) {
      if (given.get(i).name().isEmpty()) {
        continue;
      }
      List<Frame.Para> paras = name(given.get(i), data.ink(i), width);
      double height = paras.stream().mapToDouble(p -> p.setting().height()).sum();
      double share = (last(series.get(i)) - axis.min()) / (axis.max() - axis.min());
      double wanted = plot.bottom() - share * plot.height() - 10;
      double top = Math.max(free, Math.min(wanted, plot.bottom() - height + 20));
      double baseline = top + paras.get(0).setting().style().ascent();
      String called = "Name " + given.get(i).name();
      f.block(called, Role.CAPTION, paras, plot.right() + 16, baseline, width, Align.LEFT);
      free = top + height + 6;
    }
  }

  private List<Frame.Para> name(Series s, Ink ink, double width) {
    Ink legible = ink.slot().equals("bar") ? f.ink("muted") : ink;
    Style head = f.style("head").withSize(16).withLeading(20).withInk(legible);
    List<Frame.Para> paras = new ArrayList<>();
    paras.add(new Frame.Para(f.set(s.name(), head, width, Mode.FILL), 0));
    if (!s.text().isEmpty() && !f.isCompact()) {
      paras.add(new Frame.Para(f.set(s.text(), f.style("small"), width, Mode.FILL), 0));
    }
    return paras;
  }

  private static List<Integer> byHeight(List<ChartModel.Series> series) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(last(series.get(b)), last(series.get(a))));
    return order;
  }

  /** The last value that there is; 0 when there is none. */
  private static double last(ChartModel.Series s) {
    for (int i = s.values().size() - 1; i >= 0; i--) {
      if (!Double.isNaN(s.values().get(i))) {
        return s.values().get(i);
      }
    }
    return 0;
  }
}
