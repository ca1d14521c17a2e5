package org.deckwright.deck;

import java.util.List;

/**
 * A picture of an idea: a structure's name and its data. Each structure says which fields it needs.
 */
public record Diagram(
    @Meaning("Name of the structure: list-cards, sequence-cycle …") @Required String is,
    @Meaning("How members are drawn: plain, outlined, tinted or filled; else as the structure does")
        @OneOf({"plain", "outlined", "tinted", "filled"})
        String style,
    @Meaning("Whether lengths and places are not the source's: shows the tag") boolean illustrative,
    @Meaning("What stands in the middle, or is meant by the whole") String centre,
    @Meaning("What the picture stands in: a window's name") String frame,
    @Meaning("A line below the picture") String note,
    @Meaning("Its members") List<Item> items,
    @Meaning("Lines between members") List<Edge> edges,
    @Meaning("Scales or traits") List<Axis> axes,
    @Meaning("Rows of values or levels") List<Series> series,
    @Meaning("What the sorts of item mean: label = the sort, text = its meaning")
        List<Item> legend) {
  public Diagram {
    items = List.copyOf(items);
    edges = List.copyOf(edges);
    axes = List.copyOf(axes);
    series = List.copyOf(series);
    legend = List.copyOf(legend);
  }

  public static Diagram of(String is, List<Item> items) {
    return new Diagram(
        is, "", false, "", "", "", items, List.of(), List.of(), List.of(), List.of());
  }

  /** The same data as another structure. */
  public Diagram as(String structure) {
    return new Diagram(
        structure, style, illustrative, centre, frame, note, items, edges, axes, series, legend);
  }

  public Diagram withStyle(String word) {
    return new Diagram(
        is, word, illustrative, centre, frame, note, items, edges, axes, series, legend);
  }

  public Diagram withItems(List<Item> members) {
    return new Diagram(
        is, style, illustrative, centre, frame, note, members, edges, axes, series, legend);
  }

  public Diagram withEdges(List<Edge> lines) {
    return new Diagram(
        is, style, illustrative, centre, frame, note, items, lines, axes, series, legend);
  }

  public Diagram withAxes(List<Axis> scales) {
    return new Diagram(
        is, style, illustrative, centre, frame, note, items, edges, scales, series, legend);
  }

  public Diagram withSeries(List<Series> rows) {
    return new Diagram(
        is, style, illustrative, centre, frame, note, items, edges, axes, rows, legend);
  }

  public Diagram withCentre(String middle) {
    return new Diagram(
        is, style, illustrative, middle, frame, note, items, edges, axes, series, legend);
  }
}
