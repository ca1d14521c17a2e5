package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** How a talk begins. */
class OpeningTest {
  @Test
  void newsBeginWithWhatHappened() {
    List<String> titles =
        titles(
            """
            # Village limits fireworks

            The village council voted 9 to 4 on Monday to limit fireworks to two hours a year.

            Whoever lights them at another time pays a fine of 200 crowns.

            The shop at the harbour expects to lose a third of its sales in December.
            """);
    assertEquals(
        "The village council voted 9 to 4 on Monday to limit fireworks to two hours a year",
        titles.get(1),
        titles.toString());
  }

  @Test
  void newsThatBeginWithASceneOpenWithWhatIsNew() {
    List<String> titles =
        titles(
            """
            # Hulls get lighter

            If a hull has no second deck then it usually has a very deep hold instead. In tales of \
            the sea every hull is a palace of tar and oak. Now the yard at Ness has weighed what a \
            hull without a deck would carry.

            The hold of such a hull takes nine tons of sand.

            The crew of the yard sleeps on the quay.
            """);
    assertEquals(
        "Now the yard at Ness has weighed what a hull without a deck would carry",
        titles.get(1),
        titles.toString());
  }

  @Test
  void newsDoNotOpenWithWhatTheyOnlyGrant() {
    List<String> titles =
        titles(
            """
            # The yards merge

            One would hope so.

            Perhaps there is hope, as the new yard will have nine slips on the coast.

            But the books of both yards say otherwise. The two old yards lost a third of their \
            boats in four years.

            The crews sleep on the quay.
            """);
    assertTrue(titles.stream().noneMatch(t -> t.contains("Perhaps")), titles.toString());
  }

  @Test
  void aTextWithoutHeadingsDoesNotTellItsFirstFiguresTwice() {
    List<String> titles =
        titles(
            """
            # Repairs in autumn

            quick note on what the yard found in autumn.

            Repairs went up 34% while the number of boats went up 9%. Most of the rise comes from \
            one place: the new slip. Some 410 repairs were made there. A year before it was 30.

            A repair costs 680 crowns, so those of the slip cost the yard 279,000 crowns. The new \
            rails take two men twelve days of work.

            What we suggest:

            1. Show one amount.
            2. Put the berths on the first page.
            3. Bring back the crane.
            4. Build no second slip.

            The yard would be wrong if the rise has another cause. The next month will show it.
            """);
    assertEquals(1, titles.stream().filter(t -> t.contains("34%")).count(), titles.toString());
    assertTrue(titles.stream().noneMatch(t -> t.contains("note")), titles.toString());
    assertTrue(titles.contains("What we suggest"), titles.toString());
  }

  @Test
  void whatAnnouncesFiguresHeadsTheirChart() {
    List<String> titles =
        titles(
            """
            # Questions to the yard

            ## Letters

            A repair costs 680 crowns. People ask three things: why the bill shows two amounts \
            (46%), how to change the berth (31%), and where the crane went (14%). The rest is mixed.

            ## Answers

            The yard will answer all of it in a letter to the sailors in spring.
            """);
    assertTrue(titles.contains("People ask three things"), titles.toString());
  }

  @Test
  void aSummaryOfPointsOpensTheTalk() {
    List<Slide> slides =
        slides(
            """
            # Two years of the water bus

            The harbour has run a water bus for two years.

            ## Summary

            - Trips rose to 400 a day.
            - Delays fell by a half.
            - We propose a second boat.

            ## Trips

            The bus carried 400 people a day. Most of them live on the island.

            ## Delays

            Fog caused most delays. A new lamp at the pier helped.
            """);
    List<Slide> opening = slides.subList(1, 3);
    assertTrue(
        opening.stream().anyMatch(s -> s.toString().contains("second boat")), opening.toString());
  }

  private static List<String> titles(String text) {
    return slides(text).stream().map(Slide::title).toList();
  }

  private static List<Slide> slides(String text) {
    Article article = Markdown.article("a.md", "en", text);
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck()
        .slides();
  }
}
