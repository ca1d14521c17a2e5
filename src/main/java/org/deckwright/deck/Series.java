package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** A row of values, or of levels where the source gives none. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Series(
    @JsonPropertyDescription("What the row is called") String name,
    @JsonPropertyDescription("A line about it") String text,
    @JsonPropertyDescription("Numbers, one a category or axis") List<Double> values,
    @JsonPropertyDescription("The same numbers as shown: 71.0 %; one a value, or none")
        List<String> labels,
    @JsonPropertyDescription("Heights without a measure, one a category or axis: high or low")
        @OneOf({"high", "low", "none"})
        List<String> levels,
    @JsonPropertyDescription(
            "Course without a measure: rising, falling, flat, exponential; smooth or jagged for a profile")
        @OneOf({"rising", "falling", "flat", "exponential", "smooth", "jagged"})
        String shape,
    @JsonPropertyDescription("Whether the claim speaks of it") boolean hot) {
  public Series {
    name = Text.of(name);
    text = Text.of(text);
    values = Text.list(values);
    labels = Text.list(labels);
    levels = Text.list(levels);
    shape = Text.of(shape);
  }
}
