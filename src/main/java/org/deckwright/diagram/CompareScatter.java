package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Many things on two scales, as dots in a field that a cross parts: the first axis runs to the
 * right, the second up. Values from 0 to 100 fill the field; others fill it from the least to the
 * most.
 */
final class CompareScatter implements DiagramLayout {
  private static final double DOT = 6;
  private static final double HOT = 10;
  private static final double MARGIN = 0.07;

  /** What names lose in size, and what stays free round them: rather smaller than crowded. */
  private static final List<double[]> TRIES =
      List.of(
          new double[] {0, 8},
          new double[] {0, 5},
          new double[] {2, 5},
          new double[] {4, 4},
          new double[] {0, 0},
          new double[] {4, 0});

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-scatter", "the place of many things on two scales", 2, 16);
  }

  @Override
  public double mostEnlarged() {
    return 1.2;
  }

  @Override
  public int count(Diagram diagram) {
    return diagram.series().size();
  }

  @Override
  public List<String> faults(Diagram d) {
    if (d.axes().size() != 2) {
      return List.of(DiagramMessages.countOf("axes", d.axes().size(), 2));
    }
    boolean levels = d.series().stream().allMatch(s -> s.levels().size() == 2);
    return levels ? List.of() : Amounts.uneven(d.series(), 2);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Axis across = d.axes().get(0);
    Axis up = d.axes().get(1);
    Style style = Lettering.small(f);
    double foot = (across.low() + across.high() + across.label()).isEmpty() ? 0 : foot(f, style);
    Rect field = Rect.between(zone.x(), zone.y(), zone.right(), zone.bottom() - foot);
    List<Point> places = DotPlaces.of(d.series(), field, MARGIN);
    hot(d.series()).ifPresent(i -> tint(f, field, places.get(i)));
    Stroke line = Stroke.solid(f.ink("ink"), 1.5);
    Point middle = field.centre();
    f.line("Cross", field.x(), middle.y(), field.right(), middle.y(), line);
    f.line("Cross", middle.x(), field.y(), middle.x(), field.bottom(), line);
    List<Rect> taken = new ArrayList<>();
    taken.add(new Rect(field.x(), middle.y() - 1, field.width(), 2));
    taken.add(new Rect(middle.x() - 1, field.y(), 2, field.height()));
    double side = field.width() * 0.24;
    double left = middle.x() - 12 - side;
    double half = style.capHeight() / 2 + 3;
    taken.add(end(f, up.high(), style, left, field.y() + half, side, Align.RIGHT));
    taken.add(end(f, up.low(), style, left, field.bottom() - half, side, Align.RIGHT));
    taken.add(end(f, up.label(), style, middle.x() + 12, field.y() + half, side, Align.LEFT));
    if (foot > 0) {
      double third = zone.width() / 3 - 12;
      double y = zone.bottom() - foot / 2 + f.gap(4);
      end(f, across.low(), style, zone.x(), y, third, Align.LEFT);
      end(f, across.label(), style, middle.x() - third / 2, y, third, Align.CENTRE);
      end(f, across.high(), style, zone.right() - third, y, third, Align.RIGHT);
    }
    dots(d.series(), places, field, taken, f);
  }

  private static double foot(Frame f, Style style) {
    return style.leading() + f.gap(8);
  }

  private static Optional<Integer> hot(List<Series> series) {
    for (int i = 0; i < series.size(); i++) {
      if (series.get(i).hot()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The quarter that the claim's dot lies in. */
  private static void tint(Frame f, Rect field, Point at) {
    Point c = field.centre();
    double x = at.x() < c.x() ? field.x() : c.x();
    double y = at.y() < c.y() ? field.y() : c.y();
    Rect quarter = new Rect(x, y, field.width() / 2, field.height() / 2);
    f.fill("Field", Outline.rect(quarter), f.ink("tint"));
  }

  /** A word at an axis' end, on one line; returns the room that it takes. */
  private static Rect end(
      Frame f, String text, Style style, double x, double middle, double width, Align align) {
    if (text.isEmpty()) {
      return new Rect(x, middle, 0, 0);
    }
    Style fitted = f.common(List.of(text), style, width, style.leading(), Mode.FILL);
    Setting s = f.set(text, fitted, width, Mode.FILL);
    Midline.put(f, text, s, x, middle, width, align);
    double left = align == Align.RIGHT ? x + width - s.room() : x;
    return new Rect(left, middle - s.height() / 2, s.room(), s.height());
  }

  /** Dots, and where their names stand. */
  private record Named(List<DotLabels.Dot> dots, List<DotLabels.Placed> labels) {}

  /**
   * Places for all names, or nothing.
   *
   * @param tried what the names lose in size, and what stays free round them
   */
  private static Optional<Named> named(
      List<Series> series,
      List<Point> places,
      Rect field,
      List<Rect> taken,
      double[] tried,
      Frame f) {
    Style style = f.isCompact() ? Lettering.small(f) : Lettering.text(f, 18 - tried[0]);
    Style plain = style.withInk(f.ink("ink"));
    Style bold = Lettering.head(f, 20 - tried[0]).withInk(f.ink("accent"));
    List<DotLabels.Dot> dots = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      boolean main = series.get(i).hot();
      double widest = field.width() * (tried[0] > 0 ? 0.24 : 0.3);
      Setting s = f.set(series.get(i).name(), main ? bold : plain, widest, Mode.EVEN);
      dots.add(new DotLabels.Dot(places.get(i), main ? HOT : DOT, s, main));
    }
    return DotLabels.place(dots, field, taken, tried[1]).map(l -> new Named(dots, l));
  }

  private static void dots(
      List<Series> series, List<Point> places, Rect field, List<Rect> taken, Frame f) {
    Optional<Named> named =
        TRIES.stream()
            .filter(t -> f.mayShrink() || t[0] == 0 && t[1] > 0)
            .map(t -> named(series, places, field, taken, t, f))
            .flatMap(Optional::stream)
            .findFirst();
    if (named.isEmpty()) {
      f.overflow();
      return;
    }
    List<DotLabels.Dot> dots = named.get().dots();
    for (int i = 0; i < series.size(); i++) {
      DotLabels.Dot dot = dots.get(i);
      DotLabels.Placed label = named.get().labels().get(i);
      String name = series.get(i).name();
      f.group(
          name.isEmpty() ? "Dot " + (i + 1) : name,
          "",
          g -> {
            label
                .pointer()
                .ifPresent(
                    p ->
                        g.line(
                            "Pointer",
                            dot.at().x(),
                            dot.at().y(),
                            p.x(),
                            p.y(),
                            Stroke.solid(g.ink("neutral"), 0.75)));
            Rect box = label.box();
            Midline.put(
                g, "Name", dot.label(), box.x(), box.centre().y(), box.width(), label.align());
          });
    }
    chart(series, dots, field, f);
  }

  /** The dots, as a chart where their places are values. */
  private static void chart(List<Series> series, List<DotLabels.Dot> dots, Rect field, Frame f) {
    List<Ink> inks = dots.stream().map(d -> f.ink(d.hot() ? "accent" : "bar")).toList();
    Consumer<Frame> draw =
        g -> {
          for (int i = 0; i < dots.size(); i++) {
            Outline circle = Outline.ellipse(Rect.around(dots.get(i).at(), dots.get(i).radius()));
            g.fill("Dot " + series.get(i).name(), circle, inks.get(i));
          }
        };
    if (!DotPlaces.areMeasured(series)) {
      f.group("Dots", "", draw);
      return;
    }
    List<ChartModel.Series> columns = new ArrayList<>();
    List<ChartModel.Axis> axes = new ArrayList<>();
    for (int axis = 0; axis < 2; axis++) {
      int a = axis;
      List<Double> values = series.stream().map(s -> s.values().get(a)).toList();
      String name = axis == 0 ? "x" : "y";
      columns.add(new ChartModel.Series(name, values, List.of(), f.ink("bar"), inks));
      double[] scale = DotPlaces.scale(series, axis);
      axes.add(Charts.axis(scale[0], scale[1]));
    }
    List<String> names = series.stream().map(Series::name).toList();
    Rect plot = DotPlaces.inner(field, MARGIN);
    f.chart("Dots", Charts.points(f, plot, names, columns, axes.get(0), axes.get(1), DOT), draw);
  }
}
