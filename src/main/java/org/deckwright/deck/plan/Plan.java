package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.story.Reason;

/**
 * A deck and why it is so.
 *
 * @param reasons one a slide, in order
 * @param explanation the same for people: what each slide is made of, and what was left out
 */
public record Plan(Deck deck, List<Reason> reasons, String explanation) {
  public Plan {
    reasons = List.copyOf(reasons);
  }
}
