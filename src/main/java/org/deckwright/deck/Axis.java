package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A scale or trait of a picture: its name, and what its two ends are called. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Axis(
    @JsonPropertyDescription("What it measures; the trait's name in a profile") String label,
    @JsonPropertyDescription("Name of its low end") String low,
    @JsonPropertyDescription("Name of its high end") String high) {
  public Axis {
    label = Text.of(label);
    low = Text.of(low);
    high = Text.of(high);
  }

  public static Axis of(String label) {
    return new Axis(label, "", "");
  }
}
