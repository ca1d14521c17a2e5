package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What a headline promises with a colon stands below it. */
class RestsTest {
  @Test
  void whatStandsBehindTheColonIsNotLost() {
    Article article =
        Markdown.article(
            "r.md",
            "en",
            """
            # The new ferries of Ness

            The youngest owners of the ferries in the old harbour have a new plan for the whole \
            of the coast: They will sell no tickets, and then let the shops of the town pay. \
            Old owners laugh at it.

            The first boat sailed in May. Nobody had to pay on board.
            """);
    List<String> remarks =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
            .deck()
            .slides()
            .stream()
            .filter(Slide.Statement.class::isInstance)
            .map(Slide.Statement.class::cast)
            .filter(s -> s.title().startsWith("The youngest owners"))
            .map(Slide.Statement::remark)
            .toList();
    assertEquals(
        List.of("They will sell no tickets, and then let the shops of the town pay"), remarks);
  }
}
