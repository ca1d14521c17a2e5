package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
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

  /** Structures that say the same of their members in a form with more room. */
  private static final Map<String, List<String>> WIDER =
      Map.ofEntries(
          Map.entry("list-cards", List.of("list-icon-rows")),
          Map.entry("list-bento", List.of("list-icon-rows")),
          Map.entry("list-honeycomb", List.of("list-icon-rows")),
          Map.entry("list-numerals", List.of("list-icon-rows")),
          Map.entry("list-petals", List.of("list-icon-rows")),
          Map.entry("list-shelf", List.of("list-icon-rows")),
          Map.entry("sequence-chevrons", List.of("sequence-serpentine", "sequence-spine")),
          Map.entry("sequence-cycle", List.of("sequence-spine")),
          Map.entry("sequence-relay", List.of("sequence-steps", "sequence-spine")),
          Map.entry("sequence-serpentine", List.of("sequence-spine")),
          Map.entry("sequence-spiral", List.of("sequence-spine")),
          Map.entry("sequence-stairs", List.of("sequence-spine")),
          Map.entry("sequence-steps", List.of("sequence-serpentine", "sequence-spine")),
          Map.entry("sequence-timeline", List.of("sequence-spine")),
          Map.entry("sequence-zigzag", List.of("sequence-spine")));

  private final DiagramBook diagrams;

  Plainer(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public Optional<Slide> diagram(Slide.OfDiagram s) {
    Diagram d = s.diagram();
    Optional<Diagram> wider = wider(d);
    if (wider.isPresent()) {
      return Optional.of(new Slide.OfDiagram(s.envelope(), wider.get()));
    }
    if (Splitter.isRow(d)) {
      return Optional.empty();
    }
    return Optional.of(new Slide.Bullets(s.envelope(), DiagramPoints.of(d)));
  }

  /** The same data in a structure that has more room for words and members, if it needs no more. */
  private Optional<Diagram> wider(Diagram d) {
    if (!d.edges().isEmpty() || !d.axes().isEmpty() || !d.series().isEmpty()) {
      return Optional.empty();
    }
    return WIDER.getOrDefault(d.is(), List.of()).stream()
        .map(d::as)
        .filter(w -> takes(w))
        .findFirst();
  }

  private boolean takes(Diagram d) {
    boolean told = d.items().stream().anyMatch(i -> !i.text().isEmpty());
    boolean nested = d.items().stream().anyMatch(i -> !i.items().isEmpty());
    boolean path = d.is().equals("sequence-serpentine");
    return diagrams
        .find(d.is())
        .filter(l -> l.least() <= l.count(d))
        .filter(l -> l.count(d) <= l.most() || Splitter.isRow(d))
        .filter(l -> !nested && !(path && told))
        .isPresent();
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
      chart
          .series()
          .forEach(
              r -> points.add(Item.of(r.name(), DiagramPoints.join(", ", r.text(), r.shape()))));
      points.add(Item.of("", DiagramPoints.join(". ", chart.heading(), chart.note())));
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
    String note = DiagramPoints.join(". ", chart.heading(), chart.note());
    return new Slide.OfTable(s.envelope(), heads, rows, chart.hot(), note);
  }

  private static String figure(Series series, int i, String unit) {
    if (i < series.labels().size()) {
      return series.labels().get(i);
    }
    if (i < series.values().size()) {
      double v = series.values().get(i);
      String shown = v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
      return DiagramPoints.join(" ", shown, unit);
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
