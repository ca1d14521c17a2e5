package org.deckwright.layout;

import org.deckwright.deck.Slide;

/**
 * Places one kind of slide. Stateless.
 *
 * @param <S> the kind
 */
public interface SlideLayout<S extends Slide> {
  /** Name of the master's layout that its pages use; one of {@link Masters}. */
  String master();

  /** Colour slot of the page. */
  default String ground() {
    return "ground";
  }

  void place(S slide, SlidePlace place, Frame frame);
}
