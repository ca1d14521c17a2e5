package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Page;
import org.junit.jupiter.api.Test;

class IllustratedTest {
  @Test
  void barsFromWordsAreLabelledOnTheSlideAndInTheNotesEvenWhenThePlanForgot() {
    Diagram stages =
        Diagram.of(
            "sequence-timeline",
            List.of(
                Item.of("First").withDate("2020").withLevel("high"),
                Item.of("Second").withDate("2022").withLevel("low")));
    Slide slide = new Slide.OfDiagram(Envelope.of("Two stages", 0, "Said aloud."), stages);
    Page page = Decks.lay(Decks.of("en", slide), "paper", new Diagnostics()).pages().get(0);
    assertTrue(PageText.of(page).contains("Illustrative"));
    assertTrue(page.notes().contains("Said aloud.") && page.notes().contains("not measured"));
  }
}
