package org.deckwright.deck;

import java.util.Optional;

/** A line from one item to another. */
public record Edge(
    @Meaning("Id or label of the item it leaves") String from,
    @Meaning("Id or label of the item it enters") String to,
    @Meaning("What stands beside it") String label,
    @Meaning("Sort of edge: yes, no, reply, aside, minus …") String kind,
    @Meaning("How much goes along it, as a number: its width") Optional<Double> amount,
    @Meaning("Whether the claim speaks of it: drawn in the accent") boolean hot) {

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
