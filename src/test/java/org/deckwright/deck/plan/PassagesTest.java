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

/** What no picture shows is told as long as slides are spare. */
class PassagesTest {
  private static final String PUMPS =
      """
      # Three villages and their pumps

      ## What the villages did

      We asked three villages about their pumps.

      Ardal bought a second pump for dry summers. It cost 40,000 crowns a year. Nobody trained the \
      people who were to run it. In its second summer the pump therefore stood still for 60 days, \
      and the village carried 900 barrels of water up from the river by hand.

      Berle took another way. Two neighbours read the water meter every Monday. That cost 900 \
      crowns a year. No well ran dry.

      Corvik dug a deeper well. The work took three summers. The water tastes of iron.
      """;

  @Test
  void aMemberOfAListIsToldInFullUnderItsOwnName() {
    Slide.Bullets berle = bullets("Berle took another way");
    assertEquals(
        List.of(
            "Two neighbours read the water meter every Monday",
            "That cost 900 crowns a year",
            "No well ran dry"),
        berle.points().stream().map(PassagesTest::words).toList());
  }

  @Test
  void aLongSentenceHeadsThePictureOfItsFigures() {
    Deck deck =
        plan(
            """
            # The lift of the tower

            The tower has one lift and nine floors.

            Passenger numbers in the lift of the old tower fell from 212,000 in the year of the \
            fire to 148,000 last year, which is why the firm wants the town to pay. Nobody on the \
            upper floors was glad of that.

            The stairs are steep.
            """);
    assertTrue(
        deck.slides().stream()
            .filter(Slide.OfDiagram.class::isInstance)
            .anyMatch(s -> s.title().contains("from 212,000") && s.title().contains("to 148,000")),
        deck.slides().toString());
  }

  @Test
  void aQuotationThatAHeadlineReadsOutIsNotSetLargeOnceMore() {
    Deck deck =
        plan(
            """
            # Two piers

            The harbour has two piers and one lamp.

            Mayor Ada Miller said: "The price is the least bad of four bad ones I was shown". The \
            town will pay £2.3 million a year, up from £1.7 million.

            The lamp burns all night long for the boats.
            """);
    long told =
        deck.slides().stream()
            .filter(
                s ->
                    s.title().contains("least bad")
                        || s instanceof Slide.Quote q && q.quote().contains("least bad"))
            .count();
    assertEquals(1, told, deck.slides().toString());
  }

  @Test
  void theHalfOfASentenceThatItsHeadlineLeavesOutIsAPoint() {
    String text =
        """
        # Bread on islands

        ## What went worse

        On a wet Monday the queue at the bakery grows, and the council had to hire four more \
        bakers, who cost it 90,000 crowns a year. The loaves are heavier. That has gone up from 6 \
        ounces to 9.
        """;
    List<String> shown =
        plan(text).slides().stream()
            .filter(Slide.Bullets.class::isInstance)
            .flatMap(s -> ((Slide.Bullets) s).points().stream())
            .map(PassagesTest::words)
            .toList();
    assertTrue(shown.stream().anyMatch(t -> t.contains("hire four more bakers")), "" + shown);
  }

  @Test
  void aLongOutlookIsToldOnMoreThanOneSlide() {
    List<String> next =
        List.of(
            "Ardal will dig a second well before the next dry summer. Its pump costs 40,000 crowns"
                + " and takes 90 days to build. Two neighbours will read the meter every week.",
            "The school of Berle opens a course for plumbers in the spring. Twelve pupils learn"
                + " there to mend valves and pipes. Their first task is the fountain of 1890.",
            "Corvik sells its river water to the brewery from May on. The brewery pays 9,000 crowns"
                + " for every barge. With the money the village paves its market.");
    String text = "# Wells\n\n## Today\n\nNo well ran dry.\n\n## Outlook\n\n";
    long told =
        plan(text + String.join("\n\n", next)).slides().stream()
            .filter(s -> s instanceof Slide.Bullets || s instanceof Slide.Statement)
            .filter(s -> next.stream().anyMatch(n -> n.contains(s.envelope().title())))
            .count();
    assertTrue(told > 1, "" + told);
  }

  @Test
  void sentencesOfOtherFiguresAreNotTheSame() {
    assertTrue(bullets("Ardal bought a second pump for dry summers").points().size() > 1);
  }

  @Test
  void aFindingWithoutAShortHeadlineIsShownByItsFigure() {
    Deck deck =
        plan(
            """
            # Grass and water

            ## How it was measured

            The team buried 96 sensors at depths of 10, 40 and 150 centimetres on twelve plots \
            and read them for 26 months. On half of the plots they cut the grass at the root. \
            Where the grass was left alone, the upper soil held 38 litres more at dawn than at dusk.

            ## What it means

            The grass should stay. Nobody has to plough.
            """);
    assertTrue(
        deck.slides().stream()
            .filter(Slide.Number.class::isInstance)
            .map(Slide.Number.class::cast)
            .anyMatch(n -> n.value().contains("38 litres") && n.share().isEmpty()));
  }

  @Test
  void aQuestionSupportsNoClaim() {
    String shown =
        plan("""
                # The lamp on the pier

                ## What keepers have to learn

                Keepers have to see that the lamp is only one part of the whole light. Do 12 \
                barrels of oil light the northern pier of Ardal for the winter?
                """)
            .slides()
            .toString();
    assertTrue(shown.contains("only one part of the whole light"), shown);
    assertFalse(shown.contains("remark=Do 12"), shown);
  }

  @Test
  void aQuestionHeadsNoSlideWhereSomethingIsSaid() {
    String text =
        """
        # 守闸二十年

        ## 您为什么从城里搬到船闸来住？

        因为城里的房租占了我收入的百分之四十。搬来以后，房租只有原来的三分之一。省下的钱修了第二道闸门，过闸的船在一年内多了一倍。

        ## 船长们有什么反应？

        三分之二的船长喜欢抽签。其余的人绕道走运河。
        """;
    Article article = Markdown.article("a.md", "zh", text);
    Deck deck =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics()).deck();
    assertTrue(deck.slides().stream().noneMatch(s -> s.title().endsWith("？")), titles(deck));
  }

  @Test
  void whatStandsBeforeQuestionsIsNoTakeaway() {
    Deck deck =
        plan(
            """
            # The keeper of the lock

            The lock of Ardal is one of the oldest and most important works of the whole coast. \
            Therefore the county must keep it open for boats in every winter that comes.

            ## How thick is the ice?

            The ice reached 40 centimetres in the second week of January. Boats stood still.

            ## Who pays for the gate?

            Skippers should pay for the gate because they use it every day. The county only paints it.

            ## What do pilots learn?

            Pilots learn to read the ice before they learn to steer. Nobody teaches that in a school.
            """);
    assertTrue(
        deck.slides().stream()
            .filter(Slide.Closing.class::isInstance)
            .noneMatch(s -> s.toString().contains("the county must keep it open")),
        deck.slides().toString());
  }

  @Test
  void whatAsksForAnythingAtAllHeadsNothing() {
    Deck deck =
        plan(
            """
            # The lock in winter

            ## How thick is the ice?

            The ice reached 40 centimetres in the second week of January.

            ## Is there anything else you want to add?

            - The gate is new.
            - The pier is old.
            - The lamp is lit.
            """);
    assertTrue(
        deck.slides().stream().noneMatch(s -> s.title().contains("anything else")), titles(deck));
  }

  private static Slide.Bullets bullets(String title) {
    Deck deck = plan(PUMPS);
    return deck.slides().stream()
        .filter(Slide.Bullets.class::isInstance)
        .map(Slide.Bullets.class::cast)
        .filter(s -> s.envelope().title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(titles(deck)));
  }

  private static String words(Item item) {
    return item.label().isEmpty() ? item.text() : item.label();
  }

  private static String titles(Deck deck) {
    return deck.slides().stream().map(s -> s.envelope().title()).toList().toString();
  }

  private static Deck plan(String text) {
    Article article = Markdown.article("a.md", "en", text);
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck();
  }
}
