package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Sizes as lying bars: by value where the source gives them, else by level. */
final class NumberBars implements DiagramLayout {
  private static final ItemStyle.Look OWN = ItemStyle.Look.FILLED;
  private static final double LOW = 0.35;

  /** Above so many bars with texts, these have a wider column, so that they take a line each. */
  private static final int MOST_ROOMY = 6;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-bars", "sizes or progress, one bar each", 1, 8)
        .in(ItemStyle.bars(OWN));
  }

  @Override
  public List<String> faults(Diagram d) {
    boolean given = d.items().stream().anyMatch(i -> i.amount().isPresent());
    boolean levels = d.items().stream().anyMatch(i -> !i.level().isEmpty());
    return given && !levels ? Amounts.faults(d.items(), "items") : List.of();
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = Math.min(76, zone.height() / items.size());
    boolean texts = items.stream().anyMatch(i -> !i.text().isEmpty());
    boolean many = texts && items.size() > MOST_ROOMY && !f.isCompact();
    double left = zone.width() * (f.isCompact() ? 0.36 : many ? 0.44 : texts ? 0.33 : 0.25);
    double gap = f.isCompact() ? 10 : 18;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.plain(f, item, left - gap).heated(item.hot()));
    }
    Captions captions =
        Captions.set(
            f,
            words,
            Lettering.head(f),
            f.style("small"),
            pitch - f.gap(many ? 4 : 6),
            Captions.Rows.FREE);
    Style figure = Lettering.head(f, 20);
    double widest =
        items.stream().mapToDouble(i -> f.setter().room(i.value(), figure)).max().orElse(0);
    double longest = zone.width() - left - (widest > 0 ? widest + 14 : 0);
    if (longest < zone.width() * 0.2) {
      f.overflow();
      return;
    }
    double scale = scale(items);
    double thick = Math.min(46, pitch * 0.6);
    double top =
        zone.y() + Math.max(0, zone.height() - pitch * items.size()) * Lettering.lift(f, 0);
    Rect plot = new Rect(zone.x() + left, top, longest, pitch * items.size());
    bars(d, plot, thick, scale, figure, f);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      double middle = top + (i + 0.5) * pitch;
      double length = Math.max(1.5, longest * share(item, scale));
      f.group(
          Caption.name(item),
          "",
          g -> {
            captions.placeMid(g, n, zone.x(), middle, Align.LEFT);
            figure(g, item, figure, plot.x() + (scale == 100 ? longest : length), middle, widest);
          });
    }
  }

  /** The bars, those of shares on tracks for the whole; a chart where all amounts are given. */
  private static void bars(
      Diagram d, Rect plot, double thick, double scale, Style figure, Frame f) {
    List<Item> items = d.items();
    ItemStyle look = ItemStyle.of(f, d, OWN).withoutLines(OWN);
    double pitch = plot.height() / items.size();
    List<Rect> tracks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      double y = plot.y() + (i + 0.5) * pitch - thick / 2;
      tracks.add(new Rect(plot.x(), y, plot.width(), thick));
    }
    if (scale == 100) {
      tracks.forEach(t -> f.fill("Track", Outline.rect(t), Lettering.quiet(f)));
    }
    List<Ink> inks = items.stream().map(i -> look.bar(i.hot()).tone(f)).toList();
    Consumer<Frame> draw =
        g -> {
          for (int i = 0; i < items.size(); i++) {
            Rect track = tracks.get(i);
            double length = Math.max(1.5, track.width() * share(items.get(i), scale));
            Rect bar = new Rect(track.x(), track.y(), length, thick);
            g.fill("Bar " + Caption.name(items.get(i)), Outline.rect(bar), inks.get(i));
          }
        };
    if (scale <= 0 || items.stream().anyMatch(i -> i.amount().isEmpty())) {
      f.group("Bars", "", draw);
      return;
    }
    List<String> names = items.stream().map(Caption::name).toList();
    List<Double> values = items.stream().map(Amounts::of).toList();
    List<ChartModel.Series> series = List.of(Charts.series("Values", values, inks));
    ChartModel.Axis axis = Charts.axis(0, scale);
    f.chart(
        "Bars",
        Charts.of(f, OfficeChart.Kind.BARS, plot, names, series, axis, figure, thick),
        draw);
  }

  private static void figure(
      Frame f, Item item, Style style, double end, double middle, double widest) {
    if (!item.value().isEmpty()) {
      Setting s =
          f.set(
              item.value(),
              style.withInk(f.ink(item.hot() ? "accent" : "ink")),
              widest + 2,
              Mode.FILL);
      double baseline = middle + style.capHeight() / 2;
      f.put("Figure", Role.PART, s, end + 12, baseline, widest + 2, Align.LEFT, Anchor.TOP);
    }
  }

  /** What the longest bar stands for: a hundred for shares, else the largest amount. */
  private static double scale(List<Item> items) {
    double most = items.stream().mapToDouble(i -> i.amount().orElse(0.0)).max().orElse(0);
    boolean shares =
        items.stream().allMatch(i -> i.amount().isPresent() && i.value().endsWith("%"));
    return shares && most <= 100 ? 100 : most;
  }

  private static double share(Item item, double scale) {
    if (item.amount().isPresent() && scale > 0) {
      return Math.max(0, item.amount().get() / scale);
    }
    return switch (item.level()) {
      case "low" -> LOW;
      case "none" -> 0;
      default -> 1;
    };
  }
}
