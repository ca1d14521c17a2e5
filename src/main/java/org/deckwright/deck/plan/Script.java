package org.deckwright.deck.plan;

import java.util.List;

/**
 * What the speaker says at one slide.
 *
 * @param said sentences to say, in the source's order
 * @param reserve what else the source says there, if somebody asks
 * @param seconds how long it takes to say
 */
record Script(List<String> said, List<String> reserve, int seconds) {
  Script {
    said = List.copyOf(said);
    reserve = List.copyOf(reserve);
  }
}
