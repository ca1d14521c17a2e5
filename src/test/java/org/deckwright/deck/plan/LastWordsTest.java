package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What a talk closes with. */
class LastWordsTest {
  private static final String HARBOUR =
      """
      # A harbour without a wall

      ## How it began

      In 2019 I left the pilots and moved to Harrow. The old harbour wall fell in the first \
      storm. A harbour without a wall loses half of its boats in a single winter.

      ## What was tried

      We were tired of mending nets. Ropes of steel held the boats for two winters. The new \
      ropes broke in the third winter.

      ## Outlook

      I was glad when it was over. A harbour like ours needs boats that can be carried ashore. \
      Carried boats cost a tenth of a new wall.
      """;

  @Test
  void itIsWhatTheTextSaysAtLastAndOfItsSubject() {
    List<String> last = closing(HARBOUR);
    assertTrue(last.stream().anyMatch(t -> t.contains("boats that can be carried")), "" + last);
    assertFalse(last.stream().anyMatch(t -> t.contains("glad")), "" + last);
  }

  @Test
  void noPartSaysWhatAnotherSaid() {
    String twice = "Ropes of steel hold any boat through a storm of the north.";
    List<String> last = closing("# Ropes\n\n## One\n\n" + twice + "\n\n## Two\n\n" + twice + "\n");
    assertEquals(last.stream().distinct().toList(), last);
  }

  @Test
  void itHasTwoClaimsAtLeast() {
    assertEquals(List.of(), closing("# Ropes\n\n## One\n\nRopes of steel hold any boat.\n"));
  }

  /** Title and points of the last slide; none without one. */
  private static List<String> closing(String text) {
    Article article = Markdown.article("harbour.md", "en", text);
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck()
        .slides()
        .stream()
        .filter(Slide.Closing.class::isInstance)
        .map(Slide.Closing.class::cast)
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s.envelope().title()), s.points().stream().map(LastWordsTest::words)))
        .toList();
  }

  private static String words(Item item) {
    return item.label().isEmpty() ? item.text() : item.label();
  }
}
