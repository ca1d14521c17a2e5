package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;
import org.deckwright.text.LineBreaker.Mode;

/** Shares or ranks at two dates: a line for each from then to now. Ranks have the first on top. */
final class CompareSlope implements DiagramLayout {
  private static final double DOT = 6;
  private static final double OFF = 12;
  private static final double WIDEST = 320;

  /** Farthest that a label stands from the height of its dot without a pointer. */
  private static final double FAR = 10;

  private static final double WIDTH = 2.5;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-slope", "rank or share then and now", 2, 8);
  }

  @Override
  public int count(Diagram diagram) {
    return diagram.series().size();
  }

  @Override
  public List<String> faults(Diagram d) {
    return d.axes().size() == 2
        ? Amounts.uneven(d.series(), 2)
        : List.of(DiagramMessages.countOf("axes", d.axes().size(), 2));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Style date = Lettering.label(f).withInk(f.ink("muted"));
    List<String> dates = List.of(d.axes().get(0).label(), d.axes().get(1).label());
    double off = DOT + OFF;
    double side = side(d.series(), zone, f);
    double gapped = Math.min(WIDEST, zone.width() - 2 * (side + off));
    double from = zone.x() + (zone.width() - gapped) / 2;
    double to = from + gapped;
    double width = from - off - zone.x();
    date = f.common(dates, date, width + off, 2 * date.leading(), Mode.EVEN);
    double head =
        dates.stream().allMatch(String::isEmpty) ? 0 : heads(f, dates, date, zone, from, to);
    Rect plot = Rect.between(from, zone.y() + head, to, zone.bottom());
    Style style = lettering(f).withInk(f.ink("ink"));
    double half = style.leading() / 2;
    List<List<Point>> points = points(d.series(), plot, half);
    List<Label> left = labels(d.series(), points, 0, style, width, plot, f);
    List<Label> right = labels(d.series(), points, 1, style, width, plot, f);
    for (double x : new double[] {from, to}) {
      f.line("Date", x, plot.y(), x, plot.bottom(), Stroke.solid(f.ink("rule"), 0.75));
    }
    lines(d.series(), dates, points, style, f);
    for (int i : hotLast(d.series())) {
      Series s = d.series().get(i);
      f.group(
          s.name().isEmpty() ? "Line " + (i + 1) : s.name(),
          "",
          g -> {
            label(g, left.get(i), plot.x(), -1, width);
            label(g, right.get(i), plot.right(), 1, width);
          });
    }
  }

  /** All lines, as a chart where their values differ. */
  private static void lines(
      List<Series> series, List<String> dates, List<List<Point>> points, Style style, Frame f) {
    Consumer<Frame> draw =
        g -> hotLast(series).forEach(i -> line(g, points.get(i), series.get(i).hot()));
    double least = series.stream().flatMap(s -> s.values().stream()).reduce(1e300, Math::min);
    double most = series.stream().flatMap(s -> s.values().stream()).reduce(-1e300, Math::max);
    if (most <= least) {
      f.group("Lines", "", draw);
      return;
    }
    List<ChartModel.Series> columns = new ArrayList<>();
    for (int i : hotLast(series)) {
      Series s = series.get(i);
      List<Ink> ink = List.of(f.ink(s.hot() ? "accent" : "bar"));
      columns.add(Charts.series(s.name(), s.values(), ink));
    }
    double top = points.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(0);
    double foot = points.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(0);
    List<Point> ends = points.get(0);
    Rect plot = Rect.between(ends.get(0).x(), top, ends.get(1).x(), foot);
    ChartModel.Axis axis = Charts.axis(least, most);
    OfficeChart chart =
        Charts.of(f, OfficeChart.Kind.LINES, plot, dates, columns, axis, style, WIDTH);
    boolean ranks = isRanking(series, 0) && isRanking(series, 1);
    f.chart("Lines", ranks ? Charts.turned(chart) : chart, draw);
  }

  private static Style lettering(Frame f) {
    return f.isCompact() ? Lettering.small(f) : f.style("lead").withSize(18).withFloor(14);
  }

  /** Width that the widest label wants, up to two fifths of the place. */
  private static double side(List<Series> series, Rect zone, Frame f) {
    Style bold = lettering(f).bold();
    double widest = 0;
    for (Series s : series) {
      for (int i = 0; i < 2; i++) {
        widest = Math.max(widest, f.setter().room(s.name() + " " + Amounts.shown(s, i), bold));
      }
    }
    return Math.min(widest + 4, zone.width() * 0.4);
  }

  private static double heads(
      Frame f, List<String> dates, Style style, Rect zone, double from, double to) {
    double width = from - zone.x();
    Setting left = f.set(dates.get(0), style, width, Mode.EVEN);
    Setting right = f.set(dates.get(1), style, width, Mode.EVEN);
    double height = Math.max(left.height(), right.height());
    double middle = zone.y() + height / 2;
    Midline.put(f, "First date", left, zone.x(), middle, width, Align.RIGHT);
    Midline.put(f, "Second date", right, to, middle, width, Align.LEFT);
    return height + f.gap(4);
  }

  /** Both ends of each line; the largest value, or the first rank, on top. */
  private static List<List<Point>> points(List<Series> series, Rect plot, double half) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Series s : series) {
      for (double v : s.values()) {
        least = Math.min(least, v);
        most = Math.max(most, v);
      }
    }
    boolean ranks = isRanking(series, 0) && isRanking(series, 1);
    double span = most > least ? most - least : 1;
    double height = Math.max(0, plot.height() - 2 * half);
    List<List<Point>> out = new ArrayList<>();
    for (Series s : series) {
      List<Point> ends = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        double share = (s.values().get(i) - least) / span;
        double up = most > least ? ranks ? 1 - share : share : 0.5;
        ends.add(new Point(i == 0 ? plot.x() : plot.right(), plot.bottom() - half - up * height));
      }
      out.add(ends);
    }
    return out;
  }

  /** Whether a date's values are the numbers from one up, each once. */
  private static boolean isRanking(List<Series> series, int date) {
    List<Double> values = series.stream().map(s -> s.values().get(date)).sorted().toList();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != i + 1) {
        return false;
      }
    }
    return true;
  }

  /** A label at one end: what is set, its middle, and the dot's. */
  private record Label(String name, Setting set, double middle, double dot) {}

  private static List<Label> labels(
      List<Series> series,
      List<List<Point>> points,
      int end,
      Style wanted,
      double width,
      Rect plot,
      Frame f) {
    List<String> texts = series.stream().map(s -> s.name() + " " + Amounts.shown(s, end)).toList();
    double most = plot.height() / series.size();
    Style style = f.common(texts, wanted.bold(), width, most, Mode.EVEN);
    List<Setting> set = new ArrayList<>();
    for (Series s : series) {
      set.add(f.setter().set(parts(s, end, wanted.withSize(style.size()), f), width, Mode.EVEN));
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> points.get(i).get(end).y()));
    List<Double> wishes = order.stream().map(i -> points.get(i).get(end).y()).toList();
    List<Double> sizes = order.stream().map(i -> set.get(i).height()).toList();
    List<Double> middles = Spread.apart(wishes, sizes, plot.y(), plot.bottom());
    List<Label> out = new ArrayList<>(Collections.nCopies(series.size(), null));
    for (int k = 0; k < order.size(); k++) {
      int i = order.get(k);
      out.set(i, new Label(texts.get(i), set.get(i), middles.get(k), wishes.get(k)));
    }
    return out;
  }

  /** Name and figure, the figure next to the dot and bold. */
  private static List<Part> parts(Series s, int end, Style style, Frame f) {
    Style inked = s.hot() ? style.bold().withInk(f.ink("accent")) : style;
    String figure = Amounts.shown(s, end);
    return end == 0
        ? List.of(Part.of(s.name() + " ", inked), Part.of(figure, inked.bold()))
        : List.of(Part.of(figure, inked.bold()), Part.of(" " + s.name(), inked));
  }

  private static List<Integer> hotLast(List<Series> series) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      out.add(i);
    }
    out.sort(Comparator.comparing(i -> series.get(i).hot()));
    return out;
  }

  private static void line(Frame f, List<Point> ends, boolean hot) {
    Ink ink = f.ink(hot ? "accent" : "bar");
    Point a = ends.get(0);
    Point b = ends.get(1);
    f.line("Line", a.x(), a.y(), b.x(), b.y(), Stroke.solid(ink, hot ? 3.5 : WIDTH));
    f.fill("Then", Outline.ellipse(Rect.around(a, DOT)), ink);
    f.fill("Now", Outline.ellipse(Rect.around(b, DOT)), ink);
  }

  /**
   * A label beside its dot; a thin pointer where it had to move far.
   *
   * @param way −1 on the left, 1 on the right
   */
  private static void label(Frame f, Label l, double x, int way, double width) {
    double edge = x + way * (DOT + OFF);
    if (Math.abs(l.middle() - l.dot()) > FAR) {
      Stroke thin = Stroke.solid(f.ink("neutral"), 0.75);
      f.line("Pointer", x + way * (DOT + 2), l.dot(), edge - way * 3, l.middle(), thin);
    }
    double left = way < 0 ? edge - width : edge;
    Midline.put(f, l.name(), l.set(), left, l.middle(), width, way < 0 ? Align.RIGHT : Align.LEFT);
  }
}
