package org.deckwright.layout;

import org.deckwright.deck.Chart;
import org.deckwright.geom.Rect;

/** Places charts: scale, plot, labels and series names. */
public final class ChartSetter {
  private ChartSetter() {}

  /** Places a chart of the slide's kind in the zone. */
  public static void place(Frame f, Chart chart, String title, Rect zone) {
    f.overflow();
  }
}
