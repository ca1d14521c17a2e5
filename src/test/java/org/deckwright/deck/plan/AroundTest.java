package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** A picture is headed by what stands in its own paragraph; a talk closes on what has a name. */
class AroundTest {
  private static final String YARD =
      """
      # The yard at Ness

      The yard at Ness built boats for ninety years. It burned down in one night.

      The key reason why the yard matters is its oak. No other yard of the coast has any.

      Whoever comes to the yard for the first time in his or her life speaks of the same four \
      things for weeks: the smell of tar, the noise of the saw, the cold of the slip, and the light of the loft. The smell of tar \
      is strongest in the spring.

      The firm paid nine boats for the loft. Half of the town still works with oak.
      """;

  @Test
  void aListIsHeadedByASentenceOfItsOwnParagraph() {
    Slide list =
        deck(YARD).slides().stream()
            .filter(Slide.OfDiagram.class::isInstance)
            .filter(s -> words(s).stream().anyMatch(w -> w.contains("noise of the saw")))
            .findFirst()
            .orElseThrow();
    assertEquals("The smell of tar is strongest in the spring", list.title());
  }

  @Test
  void whatOnlyPointsToANameClosesNothing() {
    List<String> last =
        deck(YARD).slides().stream()
            .filter(Slide.Closing.class::isInstance)
            .flatMap(s -> ((Slide.Closing) s).points().stream())
            .map(Item::label)
            .toList();
    assertTrue(last.stream().noneMatch(t -> t.startsWith("The firm")), last.toString());
  }

  private static List<String> words(Slide slide) {
    List<String> out = new ArrayList<>();
    ((Slide.OfDiagram) slide).diagram().items().forEach(i -> out.add(i.label()));
    return out;
  }

  private static Deck deck(String text) {
    Article article = Markdown.article("y.md", "en", text);
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck();
  }
}
