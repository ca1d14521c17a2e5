package org.deckwright.story;

/** A line between two parts, by their ids. */
public record Link(String from, String to, Phrase label, String kind) {
  public static Link of(String from, String to) {
    return new Link(from, to, Phrase.NONE, "");
  }
}
