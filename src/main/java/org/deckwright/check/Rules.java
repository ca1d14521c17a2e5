package org.deckwright.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules that there are. */
public final class Rules {
  private Rules() {}

  /** A card each, sorted by id. */
  public static List<RuleCard> all() {
    return Stream.concat(SceneCheck.rules().stream(), DeckCheck.rules().stream())
        .sorted(Comparator.comparing(RuleCard::id))
        .toList();
  }
}
