package org.deckwright.layout.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Illustrated;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** A chart's figures, scale and colours, ready for its drawing. */
final class ChartData {
  private static final double HIGH = 1.0;
  private static final double LOW = 0.44;
  private static final double LABEL = 16;

  private final Frame f;
  private final Chart chart;
  private final String title;

  ChartData(Frame f, Chart chart, String title) {
    this.f = f;
    this.chart = chart;
    this.title = title;
  }

  Chart chart() {
    return chart;
  }

  String title() {
    return title;
  }

  /** Whether lengths are not the source's: told so, or drawn from words such as high and low. */
  boolean isIllustrative() {
    return Illustrated.is(chart);
  }

  /** Whether every value has its label, so that no scale is needed beside it. */
  boolean isLabelled() {
    return chart.series().stream()
        .allMatch(s -> !s.labels().isEmpty() && s.labels().stream().noneMatch(String::isEmpty));
  }

  /**
   * One series: accent, or the quiet colour when one of its bars is the point. More: by which is
   * hot, else in order.
   */
  Ink ink(int series) {
    if (chart.series().size() == 1) {
      return f.ink(chart.hot() > 0 ? "bar" : "accent");
    }
    if (chart.series().stream().anyMatch(Series::hot)) {
      return f.ink(chart.series().get(series).hot() ? "accent" : "bar");
    }
    return f.ink("data" + (series % 6 + 1));
  }

  /** Values of a series, one a category, NaN where it has none. */
  List<Double> values(Series s, int count) {
    List<Double> given =
        s.values().isEmpty() ? s.levels().stream().map(ChartData::level).toList() : s.values();
    List<Double> out = new ArrayList<>(given.subList(0, Math.min(count, given.size())));
    while (out.size() < count) {
      out.add(Double.NaN);
    }
    return out;
  }

  private static double level(String word) {
    return word.equals("high") ? HIGH : word.equals("low") ? LOW : 0;
  }

  List<ChartModel.Series> series(int count) {
    List<ChartModel.Series> out = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      Series s = chart.series().get(i);
      List<String> labels =
          s.labels().size() == count ? s.labels() : Collections.nCopies(count, "");
      out.add(new ChartModel.Series(name(s), values(s, count), labels, ink(i), pointInks(count)));
    }
    return out;
  }

  /**
   * What the workbook calls a series; a single one without a name is called after what it measures.
   */
  String name(Series s) {
    String measured = chart.heading().isEmpty() ? title : chart.heading();
    return s.name().isEmpty() ? measured : s.name();
  }

  private List<Ink> pointInks(int count) {
    List<Ink> points = new ArrayList<>();
    if (chart.hot() > 0 && chart.series().size() == 1) {
      for (int k = 1; k <= count; k++) {
        points.add(f.ink(k == chart.hot() ? "accent" : "bar"));
      }
    } else if (isStep(count)) {
      for (int k = 1; k <= count; k++) {
        points.add(f.ink(k == 1 ? "bar" : "accent"));
      }
    }
    return points;
  }

  /** Whether two or three measured values only rise or only fall: what was, and what came of it. */
  private boolean isStep(int count) {
    if (count < 2 || count > 3 || chart.series().size() != 1) {
      return false;
    }
    List<Double> values = chart.series().get(0).values();
    if (values.size() != count) {
      return false;
    }
    double way = Math.signum(values.get(1) - values.get(0));
    return way != 0
        && IntStream.range(1, count)
            .allMatch(k -> Math.signum(values.get(k) - values.get(k - 1)) == way);
  }

  /** The scale of the values; without figures when they are not the source's. */
  ChartModel.Axis axis(List<ChartModel.Series> series, boolean wanted) {
    double least = 0;
    double most = 0;
    for (ChartModel.Series s : series) {
      for (double v : s.values()) {
        least = Double.isNaN(v) ? least : Math.min(least, v);
        most = Double.isNaN(v) ? most : Math.max(most, v);
      }
    }
    boolean visible = wanted && !isIllustrative();
    ChartModel.Axis nice = NiceScale.of(least, most, format(), visible);
    double top = most > 0 || least < 0 ? most : 1;
    return visible ? nice : new ChartModel.Axis(least, top, nice.step(), nice.format(), false);
  }

  private String format() {
    String unit = chart.unit();
    return unit.isEmpty()
        ? "General"
        : unit.equals("%") ? "0\" %\"" : "General\" " + unit.replace("\"", "") + "\"";
  }

  ChartModel.Style style() {
    return new ChartModel.Style(
        f.style("small").plain(),
        f.style("label").withSize(LABEL).plain(),
        f.style("small").withInk(f.ink("ink")).plain(),
        Stroke.solid(f.ink("rule"), 0.75),
        Stroke.solid(f.ink("ink"), 1.5),
        f.ink("ground"));
  }

  void add(ChartModel model, Rect box) {
    f.add(new Mark.Chart(Tag.figure("Chart: " + title, alt()), box, model, List.of()));
  }

  private String alt() {
    List<String> parts = new ArrayList<>();
    for (Series s : chart.series()) {
      List<String> points = new ArrayList<>();
      for (int i = 0; i < chart.categories().size(); i++) {
        points.add((chart.categories().get(i) + " " + point(s, i)).strip());
      }
      String body = points.isEmpty() ? s.shape() : String.join(", ", points);
      parts.add(s.name().isEmpty() ? body : s.name() + ": " + body);
    }
    String head = chart.heading().isEmpty() ? title : chart.heading();
    return head + ". " + String.join("; ", parts);
  }

  /**
   * A value as a person reads it: its label, else the number with its unit, else its level; empty
   * for none.
   */
  String point(Series s, int i) {
    if (i < s.labels().size() && !s.labels().get(i).isEmpty()) {
      return s.labels().get(i);
    }
    if (i < s.values().size()) {
      return (plain(s.values().get(i)) + " " + chart.unit()).strip();
    }
    return i < s.levels().size() ? s.levels().get(i) : "";
  }

  private static String plain(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e15
        ? String.format(Locale.ROOT, "%.0f", v)
        : Double.toString(v);
  }
}
