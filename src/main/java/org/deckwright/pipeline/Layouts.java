package org.deckwright.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.Handout;
import org.deckwright.layout.Infographic;
import org.deckwright.layout.PosterForm;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.slide.CompactArt;
import org.deckwright.scene.Mirrored;
import org.deckwright.scene.Scene;
import org.deckwright.text.WritingDirection;
import org.deckwright.theme.Theme;

/** Lays a deck out once for each thing that is to be made of it. */
record Layouts(Parts parts) {
  Scenes layOut(
      Deck deck,
      Themed themes,
      Delivery delivery,
      SlidePlace.Images pictures,
      Diagnostics diagnostics) {
    Diagnostics ofPoster = new Diagnostics();
    Beside<Optional<Scene>> infographic =
        Beside.start(() -> infographic(deck, themes, delivery, ofPoster));
    Scene slides = parts.layouts().layout(deck, themes.slides(), pictures, diagnostics);
    Optional<Scene> handout =
        asked(delivery, Formats.HANDOUT)
            ? Optional.of(handout(slides, deck, themes.slides(), delivery.handout()))
            : Optional.empty();
    Optional<Scene> poster = infographic.result();
    ofPoster.all().forEach(diagnostics::add);
    return new Scenes(slides, handout, poster);
  }

  /**
   * The theme, in the form that the audience asks for and as it is.
   *
   * @param poster for the infographic, which has its own page
   */
  record Themed(Theme slides, Theme poster) {}

  private static boolean asked(Delivery delivery, String format) {
    return delivery.formats().contains(format);
  }

  private static Scene handout(Scene slides, Deck deck, Theme theme, HandoutStyle style) {
    return Handout.layout(
        slides,
        deck,
        theme,
        style.form(),
        Handout.Paper.valueOf(style.paper().toUpperCase(Locale.ROOT)));
  }

  private Optional<Scene> infographic(
      Deck deck, Themed themes, Delivery delivery, Diagnostics diagnostics) {
    if (!asked(delivery, Formats.INFOGRAPHIC)) {
      return Optional.empty();
    }
    CompactArt art = new CompactArt(parts.diagrams());
    PosterForm form = delivery.poster().asForm();
    Scene poster =
        Infographic.layout(deck, themes.poster(), form, art, parts.pictograms(), diagnostics);
    return Optional.of(
        WritingDirection.isRightToLeft(deck.language()) ? Mirrored.of(poster) : poster);
  }
}
