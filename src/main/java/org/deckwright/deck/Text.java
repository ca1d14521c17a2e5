package org.deckwright.deck;

import java.util.List;

/** Puts an empty value where a file left one out. */
final class Text {
  private Text() {}

  static String of(String s) {
    return s == null ? "" : s;
  }

  static <T> List<T> list(List<T> l) {
    return l == null ? List.of() : List.copyOf(l);
  }
}
