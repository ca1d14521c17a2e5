package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A line from one item to another. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Edge(
    @JsonPropertyDescription("Id or label of the item it leaves") String from,
    @JsonPropertyDescription("Id or label of the item it enters") String to,
    @JsonPropertyDescription("What stands beside it") String label,
    @JsonPropertyDescription("Sort of edge: yes, no, reply …") String kind) {
  public Edge {
    from = Text.of(from);
    to = Text.of(to);
    label = Text.of(label);
    kind = Text.of(kind);
  }

  public static Edge of(String from, String to) {
    return new Edge(from, to, "", "");
  }
}
