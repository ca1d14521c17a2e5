package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;

/** The cover of a talk: the title at the left, a smooth circle and a jagged star at the right. */
final class CoverMotif implements SlideLayout<Slide.Title> {
  @Override
  public String master() {
    return Masters.COVER;
  }

  @Override
  public void place(Slide.Title slide, SlidePlace place, Frame f) {
    Motif.draw(f, new Point(764, 274), 228, place.deck().sections().size());
    Heading.kicker(slide, place, f, master());
    CoverText.place(slide, place, f);
  }
}
