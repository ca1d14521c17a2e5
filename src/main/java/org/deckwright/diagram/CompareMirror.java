package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Two groups over the same list: bars that grow to the left and to the right of its names. */
final class CompareMirror implements DiagramLayout {
  private static final double PAD = 22;
  private static final double INSET = 12;

  /** Shortest bar that has its figure inside. */
  private static final double SHORTEST = 40;

  /** Rows so far apart have larger figures. */
  private static final double ROOMY = 40;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-mirror", "two groups over the same list", 2, 12);
  }

  @Override
  public int count(Diagram diagram) {
    return diagram.axes().size();
  }

  @Override
  public List<String> faults(Diagram d) {
    if (d.series().size() != 2) {
      return List.of(DiagramMessages.countOf("series", d.series().size(), 2));
    }
    List<String> uneven = Amounts.uneven(d.series(), d.axes().size());
    return uneven.isEmpty() ? Amounts.negative(d.series()) : uneven;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<String> names = d.axes().stream().map(Axis::label).toList();
    double half = (zone.width() - middle(names, zone, f)) / 2;
    Captions sides = sides(d.series(), half, zone, f);
    double head = sides.height() + f.gap(f.isCompact() ? 4 : 10);
    if (head >= zone.height()) {
      f.overflow();
      return;
    }
    double pitch = RowPitch.of(zone.height() - head, names.size(), 62);
    double height = head + pitch * names.size();
    double top = zone.y() + Math.max(0, zone.height() - height) * Lettering.lift(f, 0);
    double foot = top + sides.height();
    side(d.series(), 0, sides, f).placeUp(f, 0, zone.x(), foot, Align.RIGHT);
    side(d.series(), 1, sides, f).placeUp(f, 0, zone.right() - half, foot, Align.LEFT);
    Rect plot = new Rect(zone.x(), top + head, zone.width(), height - head);
    rows(d, names, plot, half, pitch, f);
    Stroke axis = Stroke.solid(f.ink("ink"), 1.5);
    for (double x : new double[] {plot.x() + half, plot.right() - half}) {
      f.line("Axis", x, plot.y(), x, plot.bottom(), axis);
    }
  }

  /** Width of the names' column: as its widest name, up to a third of the place. */
  private static double middle(List<String> names, Rect zone, Frame f) {
    Style style = nameStyle(f);
    double widest = names.stream().mapToDouble(n -> f.setter().room(n, style)).max().orElse(0);
    double pad = f.isCompact() ? PAD * 0.6 : PAD;
    return Math.max(48, Math.min(zone.width() * 0.32, widest + 2 * pad));
  }

  private static Style nameStyle(Frame f) {
    Style style = f.isCompact() ? Lettering.small(f) : f.style("lead").withSize(18).withFloor(14);
    return style.withInk(f.ink("ink"));
  }

  /** The sides' names, with a line about each below, as large as fits both. */
  private static Captions sides(List<Series> series, double width, Rect zone, Frame f) {
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      words.add(words(series.get(i), i, width, f));
    }
    Style head = f.isCompact() ? Lettering.head(f) : f.style("head-large");
    return Captions.set(f, words, head, f.style("small"), zone.height() * 0.3, Captions.Rows.FREE);
  }

  private static Caption words(Series s, int i, double width, Frame f) {
    String text = f.isCompact() ? "" : s.text();
    return new Caption(name(s, i), "", "", s.name(), text, false, width);
  }

  /** One side's words in its colour. */
  private static Captions side(List<Series> series, int i, Captions both, Frame f) {
    List<Caption> words = List.of(words(series.get(i), i, both.given(i), f));
    Style head = both.head().withInk(ink(series, i, f));
    return Captions.set(f, words, head, both.text(), both.height(), Captions.Rows.FREE);
  }

  private static String name(Series s, int i) {
    return s.name().isEmpty() ? "Side " + (i + 1) : s.name();
  }

  /** The right side in the models' colour, unless the claim speaks of the left alone. */
  private static Ink ink(List<Series> series, int i, Frame f) {
    boolean left = series.get(0).hot() && !series.get(1).hot();
    return f.ink((i == 0) == left ? "models" : "people");
  }

  private static void rows(
      Diagram d, List<String> names, Rect plot, double half, double pitch, Frame f) {
    double between = plot.width() - 2 * half;
    double pad = f.isCompact() ? 8 : 12;
    Style style = f.common(names, nameStyle(f), between - 2 * pad, pitch - 2, Mode.EVEN);
    for (int side = 0; side < 2; side++) {
      bars(d, names, side, plot, half, pitch, f);
    }
    for (int i = 0; i < names.size(); i++) {
      double y = plot.y() + (i + 0.5) * pitch;
      Setting s = f.set(names.get(i), style, between - 2 * pad, Mode.EVEN);
      Midline.put(f, "Name", s, plot.x() + half + pad, y, between - 2 * pad, Align.CENTRE);
    }
  }

  /** One side's bars, as a chart whose values grow outwards. */
  private static void bars(
      Diagram d, List<String> names, int side, Rect plot, double half, double pitch, Frame f) {
    boolean left = side == 0;
    Series s = d.series().get(side);
    double most = d.series().stream().flatMap(r -> r.values().stream()).reduce(0.0, Math::max);
    double thick = Math.min(pitch > 80 ? 60 : 46, pitch * 0.74);
    Style label = Lettering.label(f);
    Style figure = f.isCompact() || pitch < ROOMY ? label : label.withSize(16);
    Ink ink = ink(d.series(), side, f);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shown.add(Amounts.shown(s, i));
    }
    double x = left ? plot.x() : plot.right() - half;
    OfficeChart chart =
        Charts.of(
            f,
            OfficeChart.Kind.BARS,
            new Rect(x, plot.y(), half, plot.height()),
            names,
            List.of(Charts.series(name(s, side), s.values(), shown, List.of(ink))),
            Charts.axis(0, most > 0 ? most : 1),
            figure,
            thick);
    f.chart(
        name(s, side),
        left ? Charts.turned(chart) : chart,
        g -> {
          for (int i = 0; i < names.size(); i++) {
            double length = most > 0 ? half * s.values().get(i) / most : 0;
            double from = left ? plot.x() + half - length : x;
            double y = plot.y() + (i + 0.5) * pitch - thick / 2;
            bar(g, new Rect(from, y, length, thick), shown.get(i), figure, ink, left, half);
          }
        });
  }

  /** A bar with its figure inside its outer end, or beyond it where it is too short. */
  private static void bar(
      Frame f, Rect bar, String text, Style style, Ink ink, boolean left, double half) {
    Outline outline = Outline.rect(bar);
    double room = f.setter().room(text, style);
    double inset = f.isCompact() ? 7 : INSET;
    boolean inside = bar.width() >= Math.max(SHORTEST, room + 2 * inset);
    Align out = left ? Align.LEFT : Align.RIGHT;
    Setting s =
        f.set(text, style.withInk(f.ink(inside ? "on-accent" : "ink")), room + 2, Mode.FILL);
    if (inside) {
      Rect place = new Rect(bar.x() + inset, bar.y(), bar.width() - 2 * inset, bar.height());
      Tag tag = Tag.of("Bar", Role.PART);
      f.label(tag, outline, Optional.of(ink), Optional.empty(), s, place, out);
      return;
    }
    if (bar.width() > 0) {
      f.fill("Bar", outline, ink);
    }
    if (bar.width() + 8 + room > half) {
      f.overflow();
    }
    double x = left ? bar.x() - 8 - room - 2 : bar.right() + 8;
    Midline.put(f, "Figure", s, x, bar.centre().y(), room + 2, left ? Align.RIGHT : Align.LEFT);
  }
}
