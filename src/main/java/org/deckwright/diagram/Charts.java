package org.deckwright.diagram;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.OfficeChart.Kind;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextStyle;

/** Native charts of the figures that structures draw. */
final class Charts {
  private static final String GENERAL = "General";

  private Charts() {}

  /**
   * A series of one value a category, without labels, in one ink or in as many as it has values.
   */
  static ChartModel.Series series(String name, List<Double> values, List<Ink> inks) {
    return series(name, values, Collections.nCopies(values.size(), ""), inks);
  }

  static ChartModel.Series series(
      String name, List<Double> values, List<String> labels, List<Ink> inks) {
    List<Ink> points = inks.size() > 1 ? inks : List.of();
    return new ChartModel.Series(name, values, labels, inks.get(0), points);
  }

  static ChartModel.Axis axis(double low, double high) {
    return new ChartModel.Axis(low, high, 0, GENERAL, false);
  }

  /**
   * A chart over one scale of values.
   *
   * @param figure how labels of values look
   * @param thickness of a category's bars, or of lines
   */
  static OfficeChart of(
      Frame f,
      Kind kind,
      Rect plot,
      List<String> categories,
      List<ChartModel.Series> series,
      ChartModel.Axis axis,
      Style figure,
      double thickness) {
    TextStyle value = figure.withInk(f.ink("ink")).plain();
    TextStyle on = figure.withInk(f.ink("on-accent")).plain();
    boolean seamed = kind == Kind.STACK;
    Optional<Stroke> edge =
        seamed ? Optional.of(Stroke.solid(f.ink("ground"), 2)) : Optional.empty();
    return new OfficeChart(
        kind, plot, categories, series, axis, axis, false, value, on, thickness, edge);
  }

  /** The same with values that grow to the left, or downwards. */
  static OfficeChart turned(OfficeChart c) {
    return new OfficeChart(
        c.kind(),
        c.plot(),
        c.categories(),
        c.series(),
        c.across(),
        c.axis(),
        true,
        c.value(),
        c.on(),
        c.thickness(),
        c.edge());
  }

  /** Points over two scales, the first of the series across. */
  static OfficeChart points(
      Frame f,
      Rect plot,
      List<String> names,
      List<ChartModel.Series> series,
      ChartModel.Axis across,
      ChartModel.Axis up,
      double radius) {
    TextStyle plain = f.style("small").plain();
    return new OfficeChart(
        Kind.POINTS,
        plot,
        names,
        series,
        across,
        up,
        false,
        plain,
        plain,
        radius / 2,
        Optional.empty());
  }
}
