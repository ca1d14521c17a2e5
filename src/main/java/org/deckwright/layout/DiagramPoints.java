package org.deckwright.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;

/** A diagram told as points. */
public final class DiagramPoints {
  private DiagramPoints() {}

  /** Everything a diagram says, as points: nothing is lost. */
  public static List<Item> of(Diagram d) {
    List<Item> out = new ArrayList<>();
    if (!d.centre().isEmpty()) {
      out.add(Item.of(d.centre()));
    }
    Set<String> keys = d.items().stream().map(Item::key).collect(Collectors.toSet());
    for (Item item : d.items()) {
      boolean below = keys.contains(item.group());
      String text = below ? item.text() : join(", ", item.text(), item.group());
      String head = join(" ", item.date(), item.value(), item.label());
      boolean named = below && head.equals(item.label()) && text.isEmpty();
      if (!named) {
        out.add(Item.of(head, text));
      }
      for (int i = 0; i < item.items().size(); i++) {
        out.add(Item.of("", inner(item.items().get(i), d, i)));
      }
    }
    if (!isTable(d) && !isCalendar(d)) {
      d.axes().forEach(a -> out.add(Item.of(join(" – ", a.label(), a.low(), a.high()))));
    }
    d.series().forEach(a -> out.add(Item.of(a.name(), join(", ", a.text(), values(a, d)))));
    out.addAll(lines(d));
    d.legend().forEach(a -> out.add(Item.of("", isLane(a, d) ? a.text() : sort(a))));
    if (!d.note().isEmpty()) {
      out.add(Item.of("", d.note()));
    }
    return out;
  }

  /** Whether it is told beside each member that belongs to it. */
  private static boolean isLane(Item sort, Diagram d) {
    return d.items().stream().anyMatch(i -> i.group().equals(sort.label()));
  }

  private static String sort(Item sort) {
    return join(": ", sort.label(), sort.text());
  }

  /** Whether its axes are periods that the items' dates name. */
  private static boolean isCalendar(Diagram d) {
    List<Item> dated = new ArrayList<>(d.items());
    d.items().forEach(i -> dated.addAll(i.items()));
    return d.axes().stream()
        .anyMatch(
            a ->
                !a.label().isEmpty()
                    && (a.low() + a.high()).isEmpty()
                    && dated.stream().anyMatch(i -> i.date().contains(a.label())));
  }

  /** Whether its axes name the rows of what the items hold. */
  private static boolean isTable(Diagram d) {
    return !d.axes().isEmpty()
        && d.items().stream().anyMatch(i -> !i.items().isEmpty())
        && d.items().stream()
            .flatMap(i -> i.items().stream())
            .allMatch(i -> i.label().isEmpty() && !i.value().isEmpty());
  }

  private static String inner(Item inner, Diagram d, int row) {
    boolean named = inner.label().isEmpty() && row < d.axes().size();
    String label = named ? d.axes().get(row).label() : inner.label();
    String nested =
        String.join(", ", inner.items().stream().map(i -> inner(i, d, d.axes().size())).toList());
    return join(": ", label, join(" ", inner.date(), inner.value(), inner.text(), nested));
  }

  private static String values(Series series, Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < series.labels().size(); i++) {
      String axis = i < d.axes().size() ? d.axes().get(i).label() : "";
      out.add(join(" ", axis, series.labels().get(i)));
    }
    return String.join(", ", out);
  }

  /** What leads where or holds what, a point for each start. */
  private static List<Item> lines(Diagram d) {
    Map<String, String> names = new LinkedHashMap<>();
    d.items().forEach(i -> names.putIfAbsent(i.key(), i.label()));
    List<Edge> lines = new ArrayList<>();
    d.items().stream()
        .filter(i -> names.containsKey(i.group()))
        .forEach(i -> lines.add(Edge.of(i.group(), i.key())));
    lines.addAll(d.edges());
    Map<String, List<String>> ends = new LinkedHashMap<>();
    for (Edge e : lines) {
      String label = e.label().isEmpty() ? "" : " (" + e.label() + ")";
      ends.computeIfAbsent(e.from(), k -> new ArrayList<>())
          .add(names.getOrDefault(e.to(), e.to()) + label);
    }
    List<Item> out = new ArrayList<>();
    ends.forEach(
        (from, to) ->
            out.add(Item.of("", names.getOrDefault(from, from) + " → " + String.join(", ", to))));
    return out;
  }

  /** Those of the texts that are not empty. */
  static String join(String with, String... texts) {
    List<String> given = new ArrayList<>();
    for (String t : texts) {
      if (!t.isEmpty()) {
        given.add(t);
      }
    }
    return String.join(with, given);
  }
}
