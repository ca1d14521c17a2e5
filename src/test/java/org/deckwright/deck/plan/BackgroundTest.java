package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** A talk says what is new: what was so before supports it, but heads and closes nothing. */
class BackgroundTest {
  private static final String BRIDGE =
      """
      # The bridge that hums

      Every town starts with a bridge. Ours cost too much and it hums.

      ## Why it hums

      Bridges have been known to hum since the 1930s. Thin slats made the tone louder by 12 decibels. \
      The wind drives the railing like a reed.

      ## What was tried

      Engineers usually hang weights under the deck. Rubber strips between the slats turned out to \
      matter more than any weight.

      ## Who crosses it

      Of the 600 crossings a day, 410 are on foot, 150 by bicycle and 40 by bus.

      ## What comes next

      Humming bridges were long thought to be cursed. Rubber strips cost less than one new railing. \
      The next bridge will have no slats at all.
      """;

  @Test
  void itHeadsNoSlide() {
    List<String> titles = plan().slides().stream().map(Slide::title).toList();
    assertTrue(titles.stream().noneMatch(t -> t.contains("known to hum")), titles.toString());
    assertTrue(titles.stream().noneMatch(t -> t.contains("usually")), titles.toString());
  }

  @Test
  void itClosesNoTalk() {
    Slide.Closing closing =
        plan().slides().stream()
            .filter(Slide.Closing.class::isInstance)
            .map(Slide.Closing.class::cast)
            .findFirst()
            .orElseThrow();
    List<String> said = closing.points().stream().map(Item::label).toList();
    assertFalse(said.isEmpty());
    assertTrue(
        said.stream().noneMatch(s -> s.contains("known") || s.contains("usually")),
        said.toString());
  }

  @Test
  void theLargestPartOfAWholeStandsInTheAccent() {
    Slide.OfDiagram whole =
        plan().slides().stream()
            .filter(Slide.OfDiagram.class::isInstance)
            .map(Slide.OfDiagram.class::cast)
            .filter(s -> s.diagram().is().equals("number-blocks"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("410"),
        whole.diagram().items().stream().filter(Item::hot).map(Item::value).toList());
  }

  @Test
  void anOverviewHasALineForMostPartsOrForNone() {
    Slide.Overview overview =
        plan().slides().stream()
            .filter(Slide.Overview.class::isInstance)
            .map(Slide.Overview.class::cast)
            .findFirst()
            .orElseThrow();
    long lines = overview.points().stream().filter(i -> !i.text().isEmpty()).count();
    assertTrue(lines == 0 || lines > 1, lines + " of " + overview.points().size());
  }

  private static Deck plan() {
    Article article = Markdown.article("bridge.md", "en", BRIDGE);
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck();
  }
}
