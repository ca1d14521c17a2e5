package org.deckwright.layout;

import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Slide;

/**
 * Knows which pictures show forms and lengths that the source does not give, whether a plan says so
 * or not.
 */
public final class Illustrated {
  private Illustrated() {}

  public static boolean is(Slide slide) {
    return slide instanceof Slide.OfDiagram d && is(d.diagram())
        || slide instanceof Slide.OfChart c && is(c.chart())
        || slide instanceof Slide.Composed c && c.parts().stream().anyMatch(Illustrated::is);
  }

  /** Told so, or drawn from words such as high and low. */
  public static boolean is(Diagram d) {
    return d.illustrative()
        || d.items().stream().anyMatch(i -> !i.level().isEmpty())
        || d.series().stream().anyMatch(s -> !s.levels().isEmpty());
  }

  /** Told so, or a series has no values. */
  public static boolean is(Chart c) {
    return c.illustrative() || c.series().stream().anyMatch(s -> s.values().isEmpty());
  }
}
