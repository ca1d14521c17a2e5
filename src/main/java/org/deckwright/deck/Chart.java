package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** Figures of the source as a chart. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Chart(
    @JsonPropertyDescription("Kind: bars (lying), columns, lines, ring")
        @JsonProperty(required = true)
        @OneOf({"bars", "columns", "lines", "ring"})
        String is,
    @JsonPropertyDescription(
            "Whether the values are not the source's: no axis numbers, shows the tag")
        boolean illustrative,
    @JsonPropertyDescription("What is measured; stands above the chart") String heading,
    @JsonPropertyDescription("Unit of the values: %, ms, € …") String unit,
    @JsonPropertyDescription("Names along the axis") List<String> categories,
    @JsonPropertyDescription("Rows of values") List<Series> series,
    @JsonPropertyDescription("Number of the category that the claim speaks of, from 1; 0 for none")
        int hot,
    @JsonPropertyDescription("A line below the chart") String note) {
  public Chart {
    is = Text.of(is);
    heading = Text.of(heading);
    unit = Text.of(unit);
    categories = Text.list(categories);
    series = Text.list(series);
    note = Text.of(note);
  }
}
