package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Illustrated;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.chart.ChartSetter;

/** A claim and the chart that proves it. */
final class ChartPage implements SlideLayout<Slide.OfChart> {
  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.OfChart slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), Illustrated.is(slide));
    ChartSetter.place(f, slide.chart(), slide.title(), zone);
  }
}
