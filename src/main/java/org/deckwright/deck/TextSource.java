package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Where a shown text comes from. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TextSource(
    @JsonPropertyDescription("Which text: title, kicker, points.0.label, diagram.items.2.text …")
        String text,
    @JsonPropertyDescription(
            "Line and sentence in the source: L24.1; L24-L27 for several lines; two places parted by a comma")
        String at) {
  public TextSource {
    text = Text.of(text);
    at = Text.of(at);
  }
}
