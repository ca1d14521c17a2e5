package org.deckwright.layout.slide;

import org.deckwright.deck.Diagram;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;

/** The sections at a glance, as the structure that the theme names. */
final class OverviewPicture implements SlideLayout<Slide.Overview> {
  private final DiagramBook diagrams;

  OverviewPicture(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Overview slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    int count = slide.points().size();
    String wanted =
        count < 4 ? "list-cards" : count > 8 ? "list-icon-rows" : f.theme().variant("overview");
    DiagramPage.draw(diagrams, Diagram.of(wanted, slide.points()), slide.title(), zone, false, f);
  }
}
