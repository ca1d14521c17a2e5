package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.hand.HandDrawn;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mirrored;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.text.WritingDirection;
import org.deckwright.theme.Theme;

/**
 * Turns a deck and a theme into a scene: each slide by its kind's layout, repaired step by step
 * until it fits.
 */
public final class LayoutEngine {
  private final SlideBook slides;
  private final DiagramBook diagrams;
  private final Pictograms pictograms;

  public LayoutEngine(SlideBook slides, DiagramBook diagrams, Pictograms pictograms) {
    this.slides = slides;
    this.diagrams = diagrams;
    this.pictograms = pictograms;
  }

  /**
   * Lays the deck out.
   *
   * @param images where the slides' pictures are found
   * @param diagnostics receives what had to be repaired
   */
  public Scene layout(Deck deck, Theme theme, SlidePlace.Images images, Diagnostics diagnostics) {
    Typesetter setter = new Typesetter(theme, deck.language());
    Look look = Masters.look(theme, setter);
    Ladder ladder = new Ladder(setter, pictograms, slides, diagrams);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      Slide slide = deck.slides().get(i);
      SlidePlace place = new SlidePlace(deck, pages.size() + 1, 1, 1, look, images);
      pages.addAll(ladder.pages(slide, place, i + 1, diagnostics));
    }
    Scene scene =
        new Scene(
            deck.title(),
            deck.language(),
            new Scene.Properties(deck.author(), deck.date(), ""),
            look,
            pages);
    Scene drawn = HandDrawn.of(Centred.of(scene, theme.zones()), theme.drawing());
    return WritingDirection.isRightToLeft(deck.language()) ? Mirrored.of(drawn) : drawn;
  }
}
