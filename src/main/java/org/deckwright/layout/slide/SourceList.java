package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;

/** Where it all comes from. */
final class SourceList implements SlideLayout<Slide.Sources> {
  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Sources slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    Points.rows(slide.points(), zone, f);
  }
}
