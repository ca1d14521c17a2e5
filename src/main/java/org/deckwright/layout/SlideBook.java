package org.deckwright.layout;

import org.deckwright.deck.Slide;
import org.deckwright.theme.Theme;

/** Knows the layout for each kind of slide, in the form that a theme takes. */
public interface SlideBook {
  /** A slide with its layout. */
  interface Chosen {
    /** Name of the master's layout. */
    String master();

    /** Colour slot of the page. */
    String ground();

    void place(SlidePlace place, Frame frame);
  }

  Chosen choose(Slide slide, SlidePlace place, Theme theme, DiagramBook diagrams);
}
