package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** A list that runs on in a sentence stands below what that sentence says before it. */
class StemTest {
  private static final String GARDENS =
      """
      # Gardens on the roofs of Aalen

      Forty roofs of Aalen carry a garden today. The town pays for one half of each.

      %s

      The first garden was laid by a baker in 1998. He grew thyme above his oven.
      """;

  @Test
  void itIsNotHeadedByWhatFollows() {
    String text =
        "Inspectors looked into every one of the complaints and told each owner that"
            + " in the end he or she had no choice but to cut the trees, mend the drains, and"
            + " close the stairs. Most neighbours like the gardens.";
    assertTrue(lists(text).isEmpty(), lists(text).toString());
  }

  @Test
  void aQuestionBeforeItHeadsIt() {
    String text =
        "What should an owner do? The inspectors of the town advise cutting the trees to"
            + " the height of a child, mending the drains, and closing the stairs every winter."
            + " Most neighbours like the gardens.";
    assertEquals(
        List.of("What should an owner do?"), lists(text).stream().map(Slide::title).toList());
  }

  @Test
  void ofTwoSidesNoneIsTheHeadline() {
    String text =
        "A bed of herbs needs four inches of soil, while a small apple tree needs three feet of it.";
    for (Slide s : slides(text)) {
      if (s instanceof Slide.OfDiagram picture && picture.diagram().items().size() == 2) {
        List<String> sides = picture.diagram().items().stream().map(Item::label).toList();
        assertTrue(!sides.contains(s.title()), s.title());
      }
    }
  }

  private static List<Slide> lists(String text) {
    return slides(text).stream()
        .filter(s -> s instanceof Slide.OfDiagram d && d.diagram().items().size() == 3)
        .toList();
  }

  private static List<Slide> slides(String text) {
    Article article = Markdown.article("g.md", "en", GARDENS.formatted(text));
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck()
        .slides();
  }
}
