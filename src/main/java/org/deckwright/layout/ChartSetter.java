package org.deckwright.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Places a chart: its heading, scale, plot, the names of its series, and a note. */
public final class ChartSetter {
  private static final double HIGH = 1.0;
  private static final double LOW = 0.44;
  private static final int CURVE = 13;

  private final Frame f;
  private final Chart chart;
  private final String title;

  private ChartSetter(Frame f, Chart chart, String title) {
    this.f = f;
    this.chart = chart;
    this.title = title;
  }

  /** Places the chart in the zone, as one figure with the texts beside it. */
  public static void place(Frame f, Chart chart, String title, Rect zone) {
    new ChartSetter(f, chart, title).place(zone);
  }

  private void place(Rect zone) {
    if (chart.series().isEmpty()) {
      f.overflow();
      return;
    }
    double top = heading(zone);
    double bottom = zone.bottom();
    if (!chart.note().isEmpty()) {
      bottom -= 24;
      f.textAt(
          "Note",
          Role.CAPTION,
          chart.note(),
          f.style("small"),
          zone.x(),
          bottom + 20,
          zone.width(),
          1);
    }
    Rect room = Rect.between(zone.x(), top, zone.right(), bottom);
    switch (chart.is()) {
      case "lines" -> lines(room);
      case "ring" -> ring(room);
      case "bars" -> bars(room);
      default -> columns(room);
    }
  }

  private double heading(Rect zone) {
    if (f.isCompact() || chart.heading().isEmpty() && chart.series().size() < 2) {
      return zone.y();
    }
    double at = zone.y() + 14;
    double x = zone.x();
    if (!chart.heading().isEmpty()) {
      Style style = f.style("label");
      Frame.Placed p =
          f.textAt(
              "Chart heading", Role.HEADING, chart.heading(), style, x, at, zone.width() * 0.6, 1);
      x += p.width() + 32;
    }
    if (!chart.is().equals("lines") && !chart.is().equals("ring") && chart.series().size() > 1) {
      key(x, at, zone.right());
    }
    return at + 22;
  }

  /**
   * Series names after colour squares, where bars stand side by side and no line's end can bear the
   * name.
   */
  private void key(double left, double baseline, double right) {
    double x = left;
    for (int i = 0; i < chart.series().size(); i++) {
      Series s = chart.series().get(i);
      Style style = f.style("label");
      double width = f.setter().room(s.name(), style);
      if (x + 20 + width > right) {
        f.overflow();
        return;
      }
      f.fill(
          "Key " + s.name(),
          org.deckwright.scene.Outline.rect(new Rect(x, baseline - 11, 12, 12)),
          ink(i));
      f.textAt("Name " + s.name(), Role.CAPTION, s.name(), style, x + 18, baseline, width + 1, 1);
      x += 18 + width + 24;
    }
  }

  // ---- values

  private List<Double> values(Series s) {
    if (!s.values().isEmpty()) {
      return s.values();
    }
    return s.levels().stream()
        .map(l -> l.equals("high") ? HIGH : l.equals("low") ? LOW : 0)
        .toList();
  }

  private List<String> labels(Series s, int count) {
    return s.labels().size() == count ? s.labels() : Collections.nCopies(count, "");
  }

  private boolean illustrative() {
    return chart.illustrative() || chart.series().stream().anyMatch(s -> s.values().isEmpty());
  }

  private Ink ink(int series) {
    boolean one = chart.series().size() == 1;
    boolean anyHot = chart.series().stream().anyMatch(Series::hot);
    if (one) {
      return f.ink(chart.hot() > 0 ? "bar" : "accent");
    }
    if (anyHot) {
      return f.ink(chart.series().get(series).hot() ? "accent" : "bar");
    }
    return f.ink("data" + (series % 6 + 1));
  }

  private List<ChartModel.Series> series(int count) {
    List<ChartModel.Series> out = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      Series s = chart.series().get(i);
      List<Double> values = padded(values(s), count);
      List<Ink> points = new ArrayList<>();
      if (chart.hot() > 0 && chart.series().size() == 1) {
        for (int k = 1; k <= count; k++) {
          points.add(f.ink(k == chart.hot() ? "accent" : "bar"));
        }
      }
      String name =
          s.name().isEmpty() ? chart.heading().isEmpty() ? title : chart.heading() : s.name();
      out.add(new ChartModel.Series(name, values, labels(s, count), ink(i), points));
    }
    return out;
  }

  private static List<Double> padded(List<Double> values, int count) {
    List<Double> out = new ArrayList<>(values.subList(0, Math.min(count, values.size())));
    while (out.size() < count) {
      out.add(Double.NaN);
    }
    return out;
  }

  private ChartModel.Axis axis(List<ChartModel.Series> series, boolean wanted) {
    double least = 0;
    double most = 0;
    for (ChartModel.Series s : series) {
      for (double v : s.values()) {
        if (!Double.isNaN(v)) {
          least = Math.min(least, v);
          most = Math.max(most, v);
        }
      }
    }
    boolean visible = wanted && !illustrative();
    ChartModel.Axis nice = NiceScale.of(least, most, format(), visible);
    return visible
        ? nice
        : new ChartModel.Axis(
            least, most > 0 || least < 0 ? most : 1, nice.step(), nice.format(), false);
  }

  private String format() {
    String unit = chart.unit();
    return unit.isEmpty() ? "General" : unit.equals("%") ? "0\" %\"" : "General\" " + unit + "\"";
  }

  private boolean allLabelled() {
    return chart.series().stream()
        .allMatch(s -> !s.labels().isEmpty() && s.labels().stream().noneMatch(String::isEmpty));
  }

  private ChartModel.Style chartStyle() {
    Style small = f.style("small");
    Style value = f.style("label").withSize(f.isCompact() ? 16 : 16);
    Style category = f.style("small").withInk(f.ink("ink")).withSize(f.isCompact() ? 15 : 14);
    return new ChartModel.Style(
        small.plain(),
        value.plain(),
        category.plain(),
        Stroke.solid(f.ink("rule"), 0.75),
        Stroke.solid(f.ink("ink"), 1.5),
        f.ink("ground"));
  }

  private void add(ChartModel model, Rect box) {
    Tag tag = Tag.figure("Chart: " + title, alt());
    f.add(new Mark.Chart(tag, box, model, List.of()));
  }

  private String alt() {
    List<String> parts = new ArrayList<>();
    for (Series s : chart.series()) {
      List<String> points = new ArrayList<>();
      for (int i = 0; i < chart.categories().size(); i++) {
        points.add(chart.categories().get(i) + point(s, i));
      }
      String body = points.isEmpty() ? s.shape() : String.join(", ", points);
      parts.add(s.name().isEmpty() ? body : s.name() + ": " + body);
    }
    String head = chart.heading().isEmpty() ? title : chart.heading();
    return head + ". " + String.join("; ", parts);
  }

  private String point(Series s, int i) {
    if (i < s.labels().size() && !s.labels().get(i).isEmpty()) {
      return " " + s.labels().get(i);
    }
    if (i < s.values().size()) {
      return " " + plain(s.values().get(i)) + (chart.unit().isEmpty() ? "" : " " + chart.unit());
    }
    return i < s.levels().size() ? " " + s.levels().get(i) : "";
  }

  private static String plain(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e15
        ? String.format(Locale.ROOT, "%.0f", v)
        : Double.toString(v);
  }

  // ---- kinds

  private void columns(Rect room) {
    int n = chart.categories().size();
    if (n == 0 || n > 16) {
      f.overflow();
      return;
    }
    ChartModel.Style style = chartStyle();
    List<ChartModel.Series> series = series(n);
    ChartModel.Axis axis = axis(series, !allLabelled());
    double left = axis.visible() ? 56 : 0;
    double pitch = (room.width() - left) / n;
    int lines = categoryLines(style, pitch - 12);
    double foot = 14 + lines * 19;
    Rect plot = Rect.between(room.x() + left, room.y() + 26, room.right(), room.bottom() - foot);
    double thickness = Math.min(pitch * 0.62, 132.0 * series.size());
    add(
        new ChartModel.Bars(
            plot, chart.categories(), series, axis, style, false, false, thickness, illustrative()),
        room);
  }

  /** How many lines the longest category takes under a column of this width. */
  private int categoryLines(ChartModel.Style style, double width) {
    Style s = f.style("small").withSize(style.category().size());
    int most = 1;
    for (String c : chart.categories()) {
      Setting set = f.set(c, s, width, Mode.FILL);
      if (!set.isWhole() || set.lines() > 3) {
        f.overflow();
      }
      most = Math.max(most, set.lines());
    }
    return Math.min(most, 3);
  }

  private void bars(Rect room) {
    int n = chart.categories().size();
    if (n == 0) {
      f.overflow();
      return;
    }
    ChartModel.Style style = chartStyle();
    List<ChartModel.Series> series = series(n);
    ChartModel.Axis axis = axis(series, !allLabelled());
    double names = 0;
    Style label = f.style("small").withSize(style.category().size());
    for (String c : chart.categories()) {
      names = Math.max(names, f.setter().room(c, label) + 14);
    }
    names = Math.min(names, room.width() * 0.36);
    double foot = axis.visible() ? 26 : 0;
    double values =
        chart.series().stream()
            .flatMap(s -> s.labels().stream())
            .mapToDouble(t -> f.setter().room(t, f.style("label")) + 12)
            .max()
            .orElse(0);
    double pitch = Math.min(68, (room.height() - foot) / n);
    if (pitch < 20) {
      f.overflow();
      return;
    }
    Rect plot =
        Rect.between(
            room.x() + names, room.y(), room.right() - Math.min(values, 90), room.y() + pitch * n);
    Rect box = Rect.between(room.x(), room.y(), room.right(), plot.bottom() + foot);
    add(
        new ChartModel.Bars(
            plot,
            chart.categories(),
            series,
            axis,
            style,
            true,
            false,
            pitch * 0.68,
            illustrative()),
        box);
  }

  private void lines(Rect room) {
    ChartModel.Style style = chartStyle();
    boolean drawn =
        chart.series().stream().allMatch(s -> s.values().isEmpty() && s.levels().isEmpty());
    int n = drawn ? CURVE : chart.categories().size();
    if (n < 2) {
      f.overflow();
      return;
    }
    List<ChartModel.Series> series = drawn ? curves() : series(n);
    ChartModel.Axis axis = axis(series, true);
    double names = f.isCompact() ? 96 : 188;
    double left = axis.visible() ? 56 : 0;
    Rect plot =
        Rect.between(room.x() + left, room.y() + 8, room.right() - names, room.bottom() - 30);
    List<String> categories = drawn ? spread() : chart.categories();
    Optional<Integer> hot = hot();
    add(
        new ChartModel.Lines(plot, categories, series, axis, style, hot, illustrative()),
        Rect.between(room.x(), room.y(), plot.right() + 8, room.bottom()));
    names(plot, series, axis, names - 16);
  }

  private Optional<Integer> hot() {
    for (int i = 0; i < chart.series().size(); i++) {
      if (chart.series().get(i).hot() || chart.series().size() == 1) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** One curve for each word of direction: forms, not data. */
  private List<ChartModel.Series> curves() {
    List<ChartModel.Series> out = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      Series s = chart.series().get(i);
      List<Double> values = new ArrayList<>();
      for (int k = 0; k < CURVE; k++) {
        values.add(course(s.shape(), k / (CURVE - 1.0)));
      }
      out.add(
          new ChartModel.Series(
              s.name(), values, Collections.nCopies(CURVE, ""), lineInk(i), List.of()));
    }
    return out;
  }

  private Ink lineInk(int i) {
    return chart.series().size() == 1 ? f.ink("accent") : ink(i);
  }

  private static double course(String shape, double t) {
    return switch (shape) {
      case "exponential" -> 0.06 + 0.94 * (StrictMath.exp(2.6 * t) - 1) / (StrictMath.exp(2.6) - 1);
      case "rising" -> 0.1 + 0.8 * t;
      case "falling" -> 0.9 - 0.75 * t;
      default -> 0.25;
    };
  }

  private List<String> spread() {
    List<String> out = new ArrayList<>(Collections.nCopies(CURVE, ""));
    int n = chart.categories().size();
    for (int i = 0; i < n; i++) {
      int at = n == 1 ? 0 : (int) Math.round(i * (CURVE - 1.0) / (n - 1));
      out.set(at, chart.categories().get(i));
    }
    return out;
  }

  /** Names at the lines' ends, pushed apart where they would touch. */
  private void names(
      Rect plot, List<ChartModel.Series> series, ChartModel.Axis axis, double width) {
    List<Integer> order = new ArrayList<>();
    double[] at = new double[series.size()];
    for (int i = 0; i < series.size(); i++) {
      double last = series.get(i).values().get(series.get(i).values().size() - 1);
      double share = (last - axis.min()) / (axis.max() - axis.min());
      at[i] = plot.bottom() - share * plot.height();
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(at[a], at[b]));
    double free = plot.y();
    for (int i : order) {
      Series s = chart.series().get(i);
      if (s.name().isEmpty()) {
        continue;
      }
      Style head =
          f.style("head")
              .withSize(16)
              .withLeading(20)
              .withInk(lineInk(i).slot().equals("bar") ? f.ink("muted") : lineInk(i));
      List<Frame.Para> paras = new ArrayList<>();
      paras.add(new Frame.Para(f.set(s.name(), head, width, Mode.FILL), 0));
      if (!s.text().isEmpty() && !f.isCompact()) {
        paras.add(new Frame.Para(f.set(s.text(), f.style("small"), width, Mode.FILL), 0));
      }
      double height = paras.stream().mapToDouble(p -> p.setting().height()).sum();
      double top = Math.max(free, Math.min(at[i] - 10, plot.bottom() - height + 20));
      f.block(
          "Name " + s.name(),
          Role.CAPTION,
          paras,
          plot.right() + 16,
          top + head.ascent(),
          width,
          org.deckwright.scene.Paragraph.Align.LEFT);
      free = top + height + 6;
    }
  }

  private void ring(Rect room) {
    int n = chart.categories().size();
    if (n == 0 || n > 6) {
      f.overflow();
      return;
    }
    double side = Math.min(room.height(), room.width() * 0.45);
    Rect plot = new Rect(room.x(), room.y(), side, side);
    List<Ink> inks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean hot = chart.hot() == i + 1;
      inks.add(
          chart.hot() > 0
              ? f.ink(hot ? "accent" : i % 2 == 0 ? "bar" : "neutral")
              : f.ink("data" + (i % 6 + 1)));
    }
    Series s = chart.series().get(0);
    ChartModel.Series data =
        new ChartModel.Series(
            s.name().isEmpty() ? title : s.name(),
            padded(values(s), n),
            Collections.nCopies(n, ""),
            f.ink("accent"),
            inks);
    add(new ChartModel.Ring(plot, chart.categories(), data, 0.62, illustrative()), plot);
    rows(room, side, inks, s);
  }

  private void rows(Rect room, double side, List<Ink> inks, Series s) {
    double x = room.x() + side + 48;
    double width = room.right() - x;
    double pitch = Math.min(64, room.height() / chart.categories().size());
    double y = room.y() + (room.height() - pitch * chart.categories().size()) / 2;
    Style name = f.common(chart.categories(), f.style("lead"), width - 140, pitch, Mode.FILL);
    for (int i = 0; i < chart.categories().size(); i++) {
      double middle = y + i * pitch + pitch / 2;
      f.fill(
          "Key " + chart.categories().get(i),
          org.deckwright.scene.Outline.rect(new Rect(x, middle - 8, 16, 16)),
          inks.get(i));
      String value = illustrative() ? "" : point(s, i).strip();
      Style bold = f.style("head-large");
      f.textAt("Value " + (i + 1), Role.BODY, value, bold, x + 30, middle + 7, 100, 1);
      Rect box = new Rect(x + 140, middle - pitch / 2, width - 140, pitch);
      f.textIn(
          chart.categories().get(i),
          Role.BODY,
          chart.categories().get(i),
          name,
          box,
          org.deckwright.scene.Paragraph.Align.LEFT,
          org.deckwright.scene.TextBlock.Anchor.MIDDLE,
          Mode.FILL);
    }
  }
}
