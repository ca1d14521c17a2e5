package org.deckwright.layout.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.Decks;
import org.deckwright.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that follow each other are told apart by the colour of their pages. */
class LargeStatementTest {
  private static Slide claim(String words) {
    return new Slide.Statement(
        Envelope.of(words, 1, ""), "two", "A line that says why it is so, in muted letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void theSecondOfTwoClaimsStandsOnColourAndTheLastBeforeTheTakeawaysDoesNot(String theme) {
    Slide cover = new Slide.Title(Envelope.of("Boats", 0, ""), "", "");
    Slide closing = new Slide.Closing(Envelope.of("What stays", 0, ""), List.of());
    Deck deck =
        Decks.of(
            "en",
            cover,
            claim("Boats have two masts"),
            claim("Ports have two piers"),
            claim("Rivers have two banks"),
            claim("Bridges have two ends"),
            closing);
    Scene scene = Decks.lay(deck, theme, new Diagnostics());
    assertEquals(
        List.of("ground", "ground", "deep", "ground", "ground", "deep"),
        scene.pages().stream().map(p -> p.ground().slot()).toList());
    assertEquals(List.of(), Decks.faults(scene));
  }
}
