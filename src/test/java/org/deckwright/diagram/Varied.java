package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.layout.DiagramLayout;

/**
 * A structure's own example with as many members as wanted, and with other words in every field
 * that it uses. So a new structure is varied as soon as it has an example.
 */
final class Varied {
  /** Fields within an example's members are held by so many at most. */
  private static final int MOST_INNER = 9;

  private final DiagramLayout layout;
  private final Diagram base;
  private final int main;
  private final Random random;
  private final UnaryOperator<String> words;
  private final Map<String, String> renamed = new LinkedHashMap<>();
  private final Set<String> given = new LinkedHashSet<>();
  private int rows;
  private int columns;

  /**
   * @param layout the structure
   * @param base its example
   * @param words another text for a text
   */
  Varied(DiagramLayout layout, Diagram base, Random random, UnaryOperator<String> words) {
    this.layout = layout;
    this.base = base;
    this.main = base.items().size();
    this.random = random;
    this.words = words;
  }

  /** Every text that the varied diagram has and that somebody must be able to read. */
  List<String> given() {
    return List.copyOf(given);
  }

  /** The example with as many of what its structure counts. */
  Diagram of(int count) {
    int counted = layout.count(base);
    boolean byItems = counted == base.items().size();
    boolean bySeries = !byItems && counted == base.series().size();
    boolean byAxes = !byItems && !bySeries && counted == base.axes().size();
    int items = byItems ? count : other(base.items().size());
    rows = bySeries ? count : other(base.series().size());
    columns = byAxes ? count : other(base.axes().size());
    return new Diagram(
        base.is(),
        base.style(),
        base.illustrative(),
        text(base.centre(), 0),
        base.frame(),
        text(base.note(), 0),
        items(items),
        edges(items),
        axes(),
        series(),
        base.legend().stream().map(this::legend).toList());
  }

  /** As many as the example has, or another number. */
  private int other(int size) {
    return size == 0 || random.nextInt(3) > 0 ? size : 1 + random.nextInt(MOST_INNER);
  }

  private static <T> T at(List<T> list, int i) {
    return list.get(i % list.size());
  }

  private String text(String old, int cycle) {
    if (old.isEmpty()) {
      return "";
    }
    String text = renamed.computeIfAbsent(cycle + " " + old, k -> words.apply(old));
    given.add(text);
    return text;
  }

  private List<Item> items(int count) {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int cycle = i / main;
      Item item = at(base.items(), i);
      out.add(item(item, id(item.key(), cycle), cycle, group(item, i), true));
    }
    return out;
  }

  private static String id(String key, int cycle) {
    return "id " + cycle + " " + key;
  }

  /** A tree's further members stand below its own; lanes stay what they are. */
  private String group(Item item, int i) {
    boolean tree = base.items().stream().anyMatch(o -> isParent(o, item.group()));
    boolean root =
        i >= main
            && item.group().isEmpty()
            && base.items().stream()
                .anyMatch(o -> base.items().stream().anyMatch(p -> isParent(p, o.group())));
    Item first = base.items().get(0);
    return root
        ? id(first.key(), 0)
        : tree
            ? id(parent(item.group()).key(), 0)
            : isLane(item.group()) ? text(item.group(), 0) : item.group();
  }

  private static boolean isParent(Item item, String group) {
    return !group.isEmpty() && (item.key().equals(group) || item.label().equals(group));
  }

  private Item parent(String group) {
    return base.items().stream().filter(o -> isParent(o, group)).findFirst().orElseThrow();
  }

  private boolean isLane(String group) {
    return base.legend().stream().anyMatch(l -> l.label().equals(group));
  }

  private Item item(Item item, String id, int cycle, String group, boolean outer) {
    List<Item> inner = new ArrayList<>();
    int size = item.items().size();
    int wanted = size == base.axes().size() ? columns : other(size);
    for (int k = 0; size > 0 && k < wanted; k++) {
      Item held = at(item.items(), k);
      int round = cycle + 100 * (k / size);
      inner.add(item(held, held.id(), round, held.group(), false));
    }
    String value = value(item.value(), cycle);
    return new Item(
        outer ? id : "",
        text(item.label(), cycle),
        text(item.text(), cycle),
        item.icon(),
        layout.placesByDate() ? item.date() : shown(item.date()),
        value,
        item.amount(),
        item.level(),
        group,
        item.kind(),
        item.hot() && cycle == 0,
        inner);
  }

  private String shown(String text) {
    if (!text.isEmpty()) {
      given.add(text);
    }
    return text;
  }

  /** Mostly the figure as it is; now and then a phrase. */
  private String value(String value, int cycle) {
    if (value.isEmpty() || random.nextInt(40) > 0) {
      return shown(value);
    }
    return text(value, cycle);
  }

  private List<Edge> edges(int items) {
    List<Edge> out = new ArrayList<>();
    int cycles = base.edges().isEmpty() ? 0 : (items + main - 1) / main;
    for (int c = 0; c < cycles; c++) {
      for (Edge e : base.edges()) {
        Optional<String> from = end(e.from(), c, items);
        Optional<String> to = end(e.to(), c, items);
        if (from.isPresent() && to.isPresent()) {
          out.add(
              new Edge(
                  from.get(),
                  to.get(),
                  text(e.label(), c),
                  e.kind(),
                  e.amount(),
                  e.hot() && c == 0));
        }
      }
      if (c > 0) {
        Edge like = base.edges().get(0);
        String last = id(base.items().get(main - 1).key(), c - 1);
        String first = id(base.items().get(0).key(), c);
        out.add(new Edge(last, first, text(like.label(), -c), "", like.amount(), false));
      }
    }
    return out;
  }

  private Optional<String> end(String key, int cycle, int items) {
    for (int i = 0; i < main; i++) {
      Item item = base.items().get(i);
      if (item.key().equals(key) || item.label().equals(key)) {
        return cycle * main + i < items ? Optional.of(id(item.key(), cycle)) : Optional.empty();
      }
    }
    return Optional.of(key);
  }

  private List<Axis> axes() {
    List<Axis> out = new ArrayList<>();
    for (int i = 0; !base.axes().isEmpty() && i < columns; i++) {
      Axis axis = at(base.axes(), i);
      int cycle = i / base.axes().size();
      out.add(
          layout.placesByDate()
              ? axis
              : new Axis(name(axis, cycle), text(axis.low(), cycle), text(axis.high(), cycle)));
    }
    return out;
  }

  /** A scale with two named ends need not say what it is called. */
  private String name(Axis axis, int cycle) {
    boolean ends = !axis.low().isEmpty() && !axis.high().isEmpty();
    return ends ? axis.label() : text(axis.label(), cycle);
  }

  private List<Series> series() {
    List<Series> out = new ArrayList<>();
    for (int i = 0; !base.series().isEmpty() && i < rows; i++) {
      Series s = at(base.series(), i);
      int cycle = i / base.series().size();
      out.add(
          new Series(
              text(s.name(), cycle),
              text(s.text(), cycle),
              along(s.values()),
              along(s.labels()),
              along(s.levels()),
              s.shape(),
              s.hot() && cycle == 0));
    }
    return out;
  }

  /** As many as there are axes, where the example has one each. */
  private <T> List<T> along(List<T> values) {
    if (values.isEmpty() || values.size() != base.axes().size()) {
      return values;
    }
    List<T> out = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      out.add(at(values, i));
    }
    return out;
  }

  private Item legend(Item item) {
    String label = isUsed(item.label()) ? text(item.label(), 0) : item.label();
    return new Item(
        item.id(),
        label,
        text(item.text(), 0),
        item.icon(),
        "",
        "",
        Optional.empty(),
        "",
        "",
        item.kind(),
        item.hot(),
        List.of());
  }

  /** Whether it is a lane that items name. */
  private boolean isUsed(String label) {
    return base.items().stream().anyMatch(i -> i.group().equals(label));
  }
}
