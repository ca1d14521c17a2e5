package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** The mark on a slide names the section that the slide is of. */
class SectionMarksTest {
  private static final String LONG_BEGINNING =
      """
      # The lift that stood still

      ## Summary

      On the second of May the hospital lost the use of its only bed lift for nine hours.
      The lift carries all beds between the wards and the theatre, and no ramp joins the floors.

      The controller runs on a battery that nobody had replaced since the house was built.
      A battery of that kind loses half of its charge within six winters.
      When the mains failed for a second, the battery could not hold the controller.

      Four operations were moved to the next day and two patients went to another house.
      The porters carried eleven people down the stairs, which takes six of them for each.
      The supplier needed seven hours because the part was stored in another city.

      The house now keeps a spare battery in the cellar and tests the old one each spring.
      A lift without a spare part is a corridor with a door that may not open.

      ## Causes

      - No test of the battery
      - No spare part in the house
      - No second way between the floors

      ## Tasks

      - Buy a second controller
      - Train the porters
      - Plan a ramp
      """;

  @Test
  void slidesOfNamedSectionsNameTheirOwn() {
    Deck deck = plan(LONG_BEGINNING);
    assertEquals(List.of("Causes", "Tasks"), deck.sections());
    for (Slide s : deck.slides()) {
      assertTrue(s.section() <= deck.sections().size(), s.title() + ": " + s.section());
      if (deck.sections().contains(s.title())) {
        assertEquals(deck.sections().indexOf(s.title()) + 1, s.section(), s.title());
      } else {
        assertEquals(0, s.section(), s.title());
      }
    }
    assertTrue(deck.slides().stream().anyMatch(s -> s.title().equals("Tasks")));
  }

  private static Deck plan(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article =
        new MarkdownReader()
            .read(
                Source.of("lift.md", bytes, Optional.empty()), Optional.empty(), new Diagnostics());
    return DeckPlanner.plan(article, Audiences.general(), new Diagnostics());
  }
}
