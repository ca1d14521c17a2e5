package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/**
 * A picture of an idea: a structure's name and its data. Each structure says which fields it needs.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Diagram(
    @JsonPropertyDescription("Name of the structure: list-cards, sequence-cycle …")
        @JsonProperty(required = true)
        String is,
    @JsonPropertyDescription(
            "How members are drawn: plain, outlined, tinted or filled; else as the structure does")
        @OneOf({"plain", "outlined", "tinted", "filled"})
        String style,
    @JsonPropertyDescription("Whether lengths and places are not the source's: shows the tag")
        boolean illustrative,
    @JsonPropertyDescription("What stands in the middle, or is meant by the whole") String centre,
    @JsonPropertyDescription("What the picture stands in: a window's name") String frame,
    @JsonPropertyDescription("A line below the picture") String note,
    @JsonPropertyDescription("Its members") List<Item> items,
    @JsonPropertyDescription("Lines between members") List<Edge> edges,
    @JsonPropertyDescription("Scales or traits") List<Axis> axes,
    @JsonPropertyDescription("Rows of values or levels") List<Series> series,
    @JsonPropertyDescription("What the sorts of item mean: label = the sort, text = its meaning")
        List<Item> legend) {
  public Diagram {
    is = Text.of(is);
    style = Text.of(style);
    centre = Text.of(centre);
    frame = Text.of(frame);
    note = Text.of(note);
    items = Text.list(items);
    edges = Text.list(edges);
    axes = Text.list(axes);
    series = Text.list(series);
    legend = Text.list(legend);
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

  public Diagram withNote(String line) {
    return new Diagram(
        is, style, illustrative, centre, frame, line, items, edges, axes, series, legend);
  }
}
