package org.deckwright.deck;

/** A scale or trait of a picture: its name, and what its two ends are called. */
public record Axis(
    @Meaning("What it measures; the trait's name in a profile") String label,
    @Meaning("Name of its low end") String low,
    @Meaning("Name of its high end") String high) {

  public static Axis of(String label) {
    return new Axis(label, "", "");
  }
}
