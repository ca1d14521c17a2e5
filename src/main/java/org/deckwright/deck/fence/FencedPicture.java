package org.deckwright.deck.fence;

import java.util.Optional;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;

/**
 * What a fenced block draws: a diagram or a chart, never both.
 *
 * @param title what the block calls itself; empty for none
 */
public record FencedPicture(String title, Optional<Diagram> diagram, Optional<Chart> chart) {

  static FencedPicture of(String title, Diagram diagram) {
    return new FencedPicture(title, Optional.of(diagram), Optional.empty());
  }

  static FencedPicture of(String title, Chart chart) {
    return new FencedPicture(title, Optional.empty(), Optional.of(chart));
  }
}
