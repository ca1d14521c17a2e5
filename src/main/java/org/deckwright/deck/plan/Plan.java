package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.story.Reason;

/**
 * A deck and why it is so.
 *
 * @param reasons one a slide, in order
 */
public record Plan(Deck deck, List<Reason> reasons) {
  public Plan {
    reasons = List.copyOf(reasons);
  }
}
