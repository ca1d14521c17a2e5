package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/** The large title of a page on the deep ground, and its kicker. */
final class DeepTitle {
  private DeepTitle() {}

  /**
   * Places both.
   *
   * @param lines so many lines the title may take; a part of one for its accents
   */
  static Frame.Placed place(Slide slide, SlidePlace place, Frame f, String master, double lines) {
    Heading.kicker(slide, place, f, master);
    Look.Placeholder holder = place.placeholder(master, "title");
    double width = holder.box().width();
    Style style = f.style("section-title").withInk(f.ink("on-deep"));
    Style fitted = f.display(slide.title(), style, width, lines * style.leading(), Mode.EVEN);
    return f.put("Title", Role.TITLE, f.set(slide.title(), fitted, width, Mode.EVEN), holder);
  }
}
