package org.deckwright.pipeline;

import java.nio.file.Path;
import org.deckwright.deck.Deck;
import org.deckwright.deck.plan.Audience;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Failure;
import org.deckwright.theme.Form;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;

/** Loads the theme of a deck in the form that its audience asks for. */
record DeckThemes(Path workingFolder) {
  private static final String USUAL = Themes.BUNDLED.get(0);

  /**
   * The themes of a run.
   *
   * @param home where the deck's relative paths start
   * @throws Failure where the theme or the audience is not known, or its file is wrong
   */
  Layouts.Themed of(Deck deck, Request request, Path home) {
    Form form = form(request, deck, home);
    Theme slides = theme(request, deck, home, form);
    boolean plain = form.equals(Form.USUAL);
    return new Layouts.Themed(slides, plain ? slides : theme(request, deck, home, Form.USUAL));
  }

  /** The theme asked for, or the deck's: a wrong name in a file is a wrong file. */
  private Theme theme(Request request, Deck deck, Path home, Form form) {
    if (request.telling().theme().isPresent()) {
      return Themes.load(request.telling().theme().get(), workingFolder, form);
    }
    try {
      return Themes.load(deck.theme().isEmpty() ? USUAL : deck.theme(), home, form);
    } catch (Failure e) {
      String where = request.input().shown();
      throw new Failure(Failure.Kind.INPUT, DeckFileMessages.wrongTheme(where, e.getMessage()), e);
    }
  }

  /** What the deck's audience asks of its theme. */
  private static Form form(Request request, Deck deck, Path home) {
    try {
      Audience audience = Audiences.load(deck.audience(), home);
      return new Form(shape(deck, audience), audience.type());
    } catch (Failure e) {
      if (request.telling().audience().isPresent()) {
        throw e;
      }
      String where = request.input().shown();
      throw new Failure(
          Failure.Kind.INPUT, DeckFileMessages.wrongAudience(where, e.getMessage()), e);
    }
  }

  /** A phone's page beats what the deck says of itself. */
  private static Form.Shape shape(Deck deck, Audience audience) {
    if (audience.page().equals("upright")) {
      return Form.Shape.UPRIGHT;
    }
    return deck.size().equals("4:3") ? Form.Shape.STANDARD : Form.Shape.USUAL;
  }
}
