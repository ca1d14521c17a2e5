package org.deckwright.layout;

import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.scene.Image;
import org.deckwright.scene.Look;

/**
 * Where a slide stands in its deck.
 *
 * @param page number of the page, from 1
 * @param part and of: which part of a split slide it is; 1 of 1 for a whole one
 * @param look the master that pages refer to
 */
public record SlidePlace(Deck deck, int page, int part, int of, Look look, Images images) {

  /** Finds the pictures that slides name. */
  public interface Images {
    /** The picture of that name beside the source; empty where there is none that can be shown. */
    Optional<Image> find(String name);
  }

  /** The placeholder of a layout; both are known to exist. */
  public Look.Placeholder placeholder(String layout, String name) {
    return look.layout(layout)
        .placeholder(name)
        .orElseThrow(() -> new IllegalStateException("layout " + layout + " has no " + name));
  }
}
