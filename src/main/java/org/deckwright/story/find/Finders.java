package org.deckwright.story.find;

import java.util.List;

/** The finders there are, sorted by name. */
public final class Finders {
  private static final List<Finder> ALL = List.of(new ListFinder());

  private Finders() {}

  public static List<Finder> all() {
    return ALL;
  }
}
