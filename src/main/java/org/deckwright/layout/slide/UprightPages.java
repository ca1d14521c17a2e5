package org.deckwright.layout.slide;

import java.util.function.BiConsumer;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Illustrated;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;

/**
 * A content slide on an upright page: title, picture, and the sentences that explain it.
 *
 * @param picture draws what the slide shows in a zone
 */
record UprightPages<S extends Slide>(BiConsumer<S, Zone> picture) implements SlideLayout<S> {
  /** Where a picture is drawn, and with what. */
  record Zone(Rect box, SlidePlace place, Frame frame) {}

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(S slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), Illustrated.is(slide));
    Rect rest = ReadingText.place(slide.takeaway(), zone, f);
    picture.accept(slide, new Zone(rest, place, f));
  }
}
