package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deckwright.article.Article;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** A talk is not made of quotations. */
class QuotationsTest {
  @Test
  void ofManyOnlySomeAreSetLarge() {
    StringBuilder text = new StringBuilder("# The pier of Ness\n\n");
    String[] names = {"Ada Holm", "Tom Reed", "Ida Bell", "Max Lund", "Una Ford", "Leo Moss"};
    String[] things = {"oak", "ropes", "paint", "tar", "nails", "sails"};
    for (int i = 0; i < names.length; i++) {
      text.append(
          ("The yard bought new %2$s for the pier in spring. It lasts nine winters there. \u201cNobody in"
                  + " this town has ever seen better %2$s than those from the north,\u201d %1$s"
                  + " said.\n\n")
              .formatted(names[i], things[i]));
    }
    Article article = Markdown.article("q.md", "en", text.toString());
    long quotes =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
            .deck()
            .slides()
            .stream()
            .filter(Slide.Quote.class::isInstance)
            .count();
    assertTrue(quotes > 0 && quotes <= 4, "" + quotes);
  }
}
