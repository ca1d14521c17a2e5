package org.deckwright.deck;

import java.util.List;

/** A row of values, or of levels where the source gives none. */
public record Series(
    @Meaning("What the row is called") String name,
    @Meaning("A line about it") String text,
    @Meaning("Numbers, one a category or axis") List<Double> values,
    @Meaning("The same numbers as shown: 71.0 %; one a value, or none") List<String> labels,
    @Meaning("Heights without a measure, one a category or axis: high or low")
        @OneOf({"high", "low", "none"})
        List<String> levels,
    @Meaning(
            "Course without a measure: rising, falling, flat, exponential; smooth or jagged for a profile")
        @OneOf({"rising", "falling", "flat", "exponential", "smooth", "jagged"})
        String shape,
    @Meaning("Whether the claim speaks of it") boolean hot) {
  public Series {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
    levels = List.copyOf(levels);
  }
}
