package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;

/** A line from one item to another. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Edge(
    @JsonPropertyDescription("Id or label of the item it leaves") String from,
    @JsonPropertyDescription("Id or label of the item it enters") String to,
    @JsonPropertyDescription("What stands beside it") String label,
    @JsonPropertyDescription("Sort of edge: yes, no, reply, aside, minus …") String kind,
    @JsonPropertyDescription("How much goes along it, as a number: its width")
        Optional<Double> amount,
    @JsonPropertyDescription("Whether the claim speaks of it: drawn in the accent") boolean hot) {
  public Edge {
    from = Text.of(from);
    to = Text.of(to);
    label = Text.of(label);
    kind = Text.of(kind);
    amount = amount == null ? Optional.empty() : amount;
  }

  public static Edge of(String from, String to) {
    return of(from, to, "", "");
  }

  public static Edge of(String from, String to, String label, String kind) {
    return new Edge(from, to, label, kind, Optional.empty(), false);
  }

  public Edge withLabel(String beside) {
    return new Edge(from, to, beside, kind, amount, hot);
  }

  public Edge withAmount(double number) {
    return new Edge(from, to, label, kind, Optional.of(number), hot);
  }

  public Edge heated() {
    return new Edge(from, to, label, kind, amount, true);
  }
}
