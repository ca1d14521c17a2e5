package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;

/** Data for the structures that draw figures, in the fields that each of them reads. */
final class Figures {
  private final Diagram base;
  private final Supplier<String> word;
  private final Random random;

  private Figures(Diagram base, Supplier<String> word, Random random) {
    this.base = base;
    this.word = word;
    this.random = random;
  }

  /** The diagram with data of its structure's own form, or as it is for all other structures. */
  static Diagram of(Diagram base, int count, Supplier<String> word, Random random) {
    Figures f = new Figures(base, word, random);
    return switch (base.is()) {
      case "compare-mirror" -> f.over(count, f.rows(2, count));
      case "compare-slope", "compare-scatter" -> f.over(2, f.rows(count, 2));
      case "compare-ticks" -> f.ticks(2 + random.nextInt(6));
      case "compare-scale" -> f.holding(1 + random.nextInt(4), 0);
      case "number-delta" -> f.holding(2, 1);
      case "number-people" -> f.amounts(3, 2);
      case "number-thermometer" -> f.goals();
      default -> base;
    };
  }

  /** What must be read in the picture besides the items' labels and texts. */
  static List<String> texts(Diagram d) {
    List<String> out = new ArrayList<>();
    switch (d.is()) {
      case "compare-mirror", "compare-slope", "compare-ticks" -> {
        d.axes().forEach(a -> out.add(a.label()));
        d.series().forEach(s -> out.add(s.name()));
      }
      case "compare-scatter" -> d.series().forEach(s -> out.add(s.name()));
      case "compare-scale" ->
          d.items().forEach(i -> i.items().forEach(inner -> out.add(inner.label())));
      default -> {
        if (d.is().startsWith("number-")) {
          d.items().forEach(i -> out.add(i.value()));
        }
      }
    }
    return out;
  }

  private Diagram over(int across, List<Series> rows) {
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      axes.add(new Axis(word.get(), word.get(), word.get()));
    }
    return diagram(List.of(), axes, rows);
  }

  private List<Series> rows(int rows, int values) {
    List<Series> out = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Double> figures = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      for (int k = 0; k < values; k++) {
        double v = 1 + random.nextInt(99);
        figures.add(v);
        labels.add((int) v + " %");
      }
      out.add(new Series(word.get(), "", figures, labels, List.of(), "", i == 1));
    }
    return out;
  }

  private Diagram ticks(int rows) {
    List<Item> columns = new ArrayList<>();
    for (Item item : base.items()) {
      List<Item> cells = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        cells.add(Item.of("").withKind(List.of("yes", "no", "half").get(random.nextInt(3))));
      }
      columns.add(item.withText("").withItems(cells));
    }
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      axes.add(Axis.of(word.get()));
    }
    return diagram(columns, axes, List.of());
  }

  /** Items that hold others, with amounts where the second number is one. */
  private Diagram holding(int inner, int amounts) {
    List<Item> items = new ArrayList<>();
    for (Item item : base.items()) {
      List<Item> held = new ArrayList<>();
      for (int i = 0; i < inner; i++) {
        double v = random.nextInt(400);
        Item one = Item.of(word.get());
        held.add(amounts > 0 ? one.withValue((int) v + " t", Optional.of(v)) : one);
      }
      items.add(item.withItems(held));
    }
    return diagram(items, base.axes(), List.of());
  }

  private Diagram amounts(int least, int more) {
    List<Item> items = new ArrayList<>();
    for (Item item : base.items()) {
      double v = least + random.nextInt(more * 4);
      items.add(item.withValue("" + (int) v, Optional.of(v)));
    }
    return diagram(items, base.axes(), List.of());
  }

  private Diagram goals() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < base.items().size(); i++) {
      double v = 10.0 + random.nextInt(500);
      Item item = base.items().get(i).withValue((int) v + " €", Optional.of(v));
      items.add(i == 0 ? item : item.withKind("goal"));
    }
    return diagram(items, base.axes(), List.of());
  }

  private Diagram diagram(List<Item> items, List<Axis> axes, List<Series> rows) {
    return new Diagram(
        base.is(),
        base.style(),
        false,
        "",
        "",
        base.note(),
        items,
        List.of(),
        axes,
        rows,
        List.of());
  }
}
