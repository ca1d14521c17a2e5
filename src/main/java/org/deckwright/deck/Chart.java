package org.deckwright.deck;

import java.util.List;

/** Figures of the source as a chart. */
public record Chart(
    @Meaning("Kind: bars (lying), columns, lines, ring")
        @Required
        @OneOf({"bars", "columns", "lines", "ring"})
        String is,
    @Meaning("Whether the values are not the source's: no axis numbers, shows the tag")
        boolean illustrative,
    @Meaning("What is measured; stands above the chart") String heading,
    @Meaning("Unit of the values: %, ms, € …") String unit,
    @Meaning("Names along the axis") List<String> categories,
    @Meaning("Rows of values") List<Series> series,
    @Meaning("Number of the category that the claim speaks of, from 1; 0 for none") int hot,
    @Meaning("A line below the chart") String note) {
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }
}
