package org.deckwright.layout;

import java.util.Optional;

/** A stretch of a text in one style; the parts of one text share size and leading. */
public record Part(String text, Style style, Optional<String> link) {
  public static Part of(String text, Style style) {
    return new Part(text, style, Optional.empty());
  }
}
