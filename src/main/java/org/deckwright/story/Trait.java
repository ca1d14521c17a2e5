package org.deckwright.story;

/** A scale of a picture and the names of its ends. */
public record Trait(Phrase label, Phrase low, Phrase high) {
  public static Trait of(Phrase label) {
    return new Trait(label, Phrase.NONE, Phrase.NONE);
  }
}
