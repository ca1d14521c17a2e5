package org.deckwright.deck.markdown;

import java.util.function.IntFunction;
import org.deckwright.deck.Slide;

/**
 * A slide that waits for the number of its section.
 *
 * @param opensSection whether a section of its title starts here
 */
record Draft(String title, boolean opensSection, IntFunction<Slide> make) {
  Slide slide(int section) {
    return make.apply(section);
  }
}
