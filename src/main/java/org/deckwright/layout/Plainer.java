package org.deckwright.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;

/** A plainer layout for the same content: crowded cards become rows, rows become points. */
final class Plainer implements Slide.Visitor<Optional<Slide>> {
  /** What is longer is no figure to be set large. */
  private static final int LONGEST_NUMBER = 16;

  /** More takeaways than stand side by side are better told as points. */
  private static final int MOST_COLUMNS = 4;

  /** Of a chart with more categories, the first so many are told. */
  static final int MOST_ROWS = 100;

  private final DiagramBook diagrams;

  Plainer(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public Optional<Slide> diagram(Slide.OfDiagram s) {
    Diagram d = s.diagram();
    if (d.is().equals("list-cards")
        && diagrams.find("list-icon-rows").isPresent()
        && d.items().size() <= 8) {
      Diagram rows = d.as("list-icon-rows");
      return Optional.of(new Slide.OfDiagram(s.envelope(), rows));
    }
    if (d.is().startsWith("list-") && d.items().size() >= 4) {
      return Optional.empty();
    }
    return Optional.of(new Slide.Bullets(s.envelope(), points(d)));
  }

  /** Everything a diagram says, as points: nothing is lost. */
  static List<Item> points(Diagram d) {
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
    if (!isTable(d)) {
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

  private static String join(String with, String... texts) {
    List<String> given = new ArrayList<>();
    for (String t : texts) {
      if (!t.isEmpty()) {
        given.add(t);
      }
    }
    return String.join(with, given);
  }

  @Override
  public Optional<Slide> overview(Slide.Overview s) {
    if (s.points().size() <= 8) {
      return Optional.empty();
    }
    return Optional.of(new Slide.Bullets(s.envelope(), s.points()));
  }

  @Override
  public Optional<Slide> title(Slide.Title s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> section(Slide.Section s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> statement(Slide.Statement s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> quote(Slide.Quote s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> number(Slide.Number s) {
    if (s.value().length() <= LONGEST_NUMBER) {
      return Optional.empty();
    }
    return Optional.of(told(s));
  }

  private static Slide told(Slide.Number s) {
    List<Item> points = new ArrayList<>();
    points.add(Item.of(s.value(), s.remark()));
    if (!s.caption().isEmpty()) {
      points.add(Item.of("", s.caption()));
    }
    return new Slide.Bullets(s.envelope(), points);
  }

  /**
   * The content without its picture, for what no shorter words make fit: a chart as a table, a
   * large figure or an overview as points. Empty where the words are all there is.
   */
  static Optional<Slide> unpictured(Slide slide) {
    return slide instanceof Slide.OfChart c
        ? Optional.of(tabled(c))
        : slide instanceof Slide.Number n
            ? Optional.of(told(n))
            : slide instanceof Slide.Overview o
                ? Optional.of(new Slide.Bullets(o.envelope(), o.points()))
                : Optional.empty();
  }

  /** A row a category, a column a series; without categories a point a series. */
  private static Slide tabled(Slide.OfChart s) {
    Chart chart = s.chart();
    if (chart.categories().isEmpty()) {
      List<Item> points = new ArrayList<>();
      chart.series().forEach(r -> points.add(Item.of(r.name(), join(", ", r.text(), r.shape()))));
      points.add(Item.of("", join(". ", chart.heading(), chart.note())));
      points.removeIf(p -> p.label().isEmpty() && p.text().isEmpty());
      return new Slide.Bullets(s.envelope(), points);
    }
    List<String> heads = new ArrayList<>(List.of(""));
    chart.series().forEach(r -> heads.add(r.name()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_ROWS, chart.categories().size()); i++) {
      List<String> row = new ArrayList<>(List.of(chart.categories().get(i)));
      for (Series series : chart.series()) {
        row.add(figure(series, i, chart.unit()));
      }
      rows.add(row);
    }
    String note = join(". ", chart.heading(), chart.note());
    return new Slide.OfTable(s.envelope(), heads, rows, chart.hot(), note);
  }

  private static String figure(Series series, int i, String unit) {
    if (i < series.labels().size()) {
      return series.labels().get(i);
    }
    if (i < series.values().size()) {
      double v = series.values().get(i);
      String shown = v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
      return join(" ", shown, unit);
    }
    return i < series.levels().size() ? series.levels().get(i) : "";
  }

  @Override
  public Optional<Slide> bullets(Slide.Bullets s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> picture(Slide.Picture s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> chart(Slide.OfChart s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> table(Slide.OfTable s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> code(Slide.Code s) {
    return Optional.empty();
  }

  /** A part alone on its slide may become plainer; several are parted first. */
  @Override
  public Optional<Slide> composed(Slide.Composed s) {
    return s.parts().size() == 1
        ? s.parts().get(0).accept(this).map(p -> s.with(s.envelope(), List.of(p)))
        : Optional.empty();
  }

  @Override
  public Optional<Slide> closing(Slide.Closing s) {
    return s.points().size() <= MOST_COLUMNS
        ? Optional.empty()
        : Optional.of(new Slide.Bullets(s.envelope(), s.points()));
  }

  @Override
  public Optional<Slide> sources(Slide.Sources s) {
    return Optional.empty();
  }
}
