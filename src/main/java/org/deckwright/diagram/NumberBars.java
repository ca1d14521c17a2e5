package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** Narrowest share of the room for words, and of the room left over that stands above. */
  private static final double LEAST = 0.14;

  private static final double LIFT = 0.3;

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
    Words words = words(items, pitch, zone.width(), f);
    Style figure = Lettering.head(f, 20);
    double widest =
        items.stream().mapToDouble(i -> f.setter().room(i.value(), figure)).max().orElse(0);
    double longest = zone.width() - words.width() - (widest > 0 ? widest + 14 : 0);
    if (longest < zone.width() * 0.2) {
      f.overflow();
      return;
    }
    double high = pitch * items.size();
    double top = zone.y() + Math.max(0, zone.height() - high) * Lettering.lift(f, LIFT);
    Rect plot = new Rect(zone.x() + words.width(), top, longest, high);
    bars(d, plot, Math.min(46, pitch * 0.6), scale(items), figure, f);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      f.group(Caption.name(items.get(i)), "", g -> row(g, items, n, words, plot, figure, widest));
    }
  }

  private static void row(
      Frame f, List<Item> items, int i, Words words, Rect plot, Style figure, double widest) {
    double middle = plot.y() + (i + 0.5) * plot.height() / items.size();
    double left = plot.x() - words.width();
    words.names().placeMid(f, i, left, middle, Align.LEFT);
    words.texts().ifPresent(t -> t.placeMid(f, i, left + words.indent(), middle, Align.LEFT));
    double scale = scale(items);
    double length = Math.max(1.5, plot.width() * share(items.get(i), scale));
    double end = plot.x() + (scale == 100 ? plot.width() : length);
    figure(f, items.get(i), figure, end, middle, widest);
  }

  /**
   * What stands before the bars.
   *
   * @param texts in a column of their own where rows are too low for two lines
   * @param indent where that column begins
   * @param width of all words and the gap behind them
   */
  private record Words(Captions names, Optional<Captions> texts, double indent, double width) {}

  private static Words words(List<Item> items, double pitch, double room, Frame f) {
    Style head = Lettering.head(f);
    Style small = f.style("small");
    double gap = f.isCompact() ? 10 : 20;
    boolean texts = items.stream().anyMatch(i -> !i.text().isEmpty()) && !f.isCompact();
    boolean low = texts && pitch < head.leading() + small.leading() + f.gap(6);
    double most = room * (f.isCompact() || texts ? 0.36 : 0.32) - gap;
    double name = Math.min(most, widest(items, Item::label, head, f) + 2);
    double text = widest(items, Item::text, small, f) + 2;
    double column = low ? name : Math.min(most, Math.max(name, texts ? text : 0));
    List<Caption> names = new ArrayList<>();
    List<Caption> beside = new ArrayList<>();
    double second = Math.min(text, room * 0.24);
    for (Item item : items) {
      Caption c = Caption.plain(f, low ? item.withText("") : item, column);
      names.add(c.heated(item.hot()));
      beside.add(new Caption(c.name(), "", "", "", item.text(), false, second));
    }
    double high = pitch - (f.isCompact() ? 3 : f.gap(6));
    Captions set = Captions.set(f, names, head, small, high, Captions.Rows.FREE);
    double least = room * (f.isCompact() ? 0.36 : LEAST);
    if (!low) {
      return new Words(set, Optional.empty(), 0, Math.max(least, set.width() + gap));
    }
    double indent = set.width() + gap;
    Captions told = Captions.set(f, beside, small, small, pitch - 2, Captions.Rows.FREE);
    return new Words(set, Optional.of(told), indent, indent + told.width() + gap);
  }

  private static double widest(
      List<Item> items, Function<Item, String> words, Style style, Frame f) {
    return items.stream().mapToDouble(i -> f.setter().room(words.apply(i), style)).max().orElse(0);
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
