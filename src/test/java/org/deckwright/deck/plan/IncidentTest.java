package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.pipeline.BuiltIns;
import org.junit.jupiter.api.Test;

/** A report of what went wrong: a summary that goes on, drawings of it, and days hour by hour. */
class IncidentTest {
  private static final String REPORT =
      """
      # The lock gates stood open

      ## Summary

      - Four boats lay dry for a night.
      - Two gates were forced by hand.

      To sum up what went wrong, the night shift moved the gates by an order that nobody had given. \
      The order came from a pump that was to be taken out of use. The pump was sold in spring. \
      Its wires were left in the wall. The lock heard them as an order to open. \
      The night shift saw no water in the basin. The bell of the lock was broken. \
      Nobody was in the tower. A fisherman called the harbour master. \
      The gates were forced shut by hand.

      The usual way of an order:

      ```mermaid
      flowchart LR
          A[Tower] -->|order| B[Gate]
          B -->|answer| A
      ```

      The way of the false order:

      ```mermaid
      flowchart LR
          A[Pump] -->|noise| B[Wire]
          B -->|order| C[Gate]
      ```

      ## What happened when

      ### 2025-03-07 Friday
      - 21:10 UTC (22:10 CET): The pump turned on in the cellar.
      - 21:15 UTC (22:15 CET): The gates opened without an order.
      - 22:40 UTC (23:40 CET): A fisherman called the harbour master.

      ### 2025-03-08 Saturday
      - 01:20 UTC (02:20 CET): The first gate was forced shut.
      - 02:05 UTC (03:05 CET): The second gate was forced shut.
      - 06:00 UTC (07:00 CET): All boats were afloat.

      The insurer pays for the paint of the four boats. The wires were cut on Monday.

      ## What we change

      The tower gets a second bell. Old pumps lose their wires on the day they are sold.
      """;

  @Test
  void whatAListOfResultsGoesOnToTellIsTold() {
    List<Slide> slides = deck().slides();
    assertTrue(
        slides.stream().limit(slides.size() - 1).anyMatch(s -> said(s).contains("order")),
        titles().toString());
    Slide.Closing last = (Slide.Closing) slides.get(slides.size() - 1);
    assertEquals("Four boats lay dry for a night", last.points().get(0).label());
  }

  @Test
  void everyDrawingIsShownUnderTheLineThatAnnouncesIt() {
    assertTrue(titles().contains("The usual way of an order"), titles().toString());
    assertTrue(titles().contains("The way of the false order"), titles().toString());
  }

  @Test
  void whatHappenedInADayIsCalledAfterItAndDaysFollowEachOther() {
    int friday = titles().indexOf("2025-03-07 Friday");
    assertTrue(friday > 0, titles().toString());
    assertEquals("2025-03-08 Saturday", titles().get(friday + 1));
  }

  @Test
  void anEventIsNotCutToItsBrackets() {
    assertFalse(said(deck().slides().get(titles().indexOf("2025-03-07 Friday"))).contains("(22:"));
  }

  @Test
  void takeawaysWithManyPartsAreTheTalkAndNotItsLastSlide() {
    StringBuilder text = new StringBuilder("# Notes on tides\n\n## What I liked\n\n");
    text.append("- The maps are large\n- The index is good\n\n## Key takeaways\n");
    for (String part : List.of("Spring tides", "Neap tides", "Ebb", "Flood", "Slack water")) {
      text.append("\n### ").append(part).append("\n\n- ").append(part);
      text.append(" comes twice a month\n- It moves the boats of the harbour\n");
    }
    List<String> titles = titles(text.toString());
    assertTrue(titles.containsAll(List.of("Spring tides", "Ebb", "Slack water")), "" + titles);
  }

  @Test
  void aFormThatPartAfterPartFillsInGivesWayToWhatTheyTell() {
    StringBuilder text = new StringBuilder("# Summer on the quay\n");
    for (String name : List.of("Nets", "Ropes", "Tar", "Oak")) {
      text.append("\n## ").append(name).append("\n\n- Pupil: Ada ").append(name);
      text.append("\n- Teachers: Finn, Ole\n- Report: in the loft\n\n").append(name);
      text.append(" were the most important work of the summer for the crew. ");
      text.append("The crew finished them by the last week of August.\n");
    }
    List<String> titles = titles(text.toString());
    assertTrue(
        titles.stream().anyMatch(t -> t.startsWith("Nets were the most important")), "" + titles);
    assertTrue(
        deck(text.toString()).slides().stream().noneMatch(s -> said(s).contains("Pupil")),
        "" + titles);
  }

  private static String said(Slide slide) {
    return slide instanceof Slide.OfDiagram d ? d.diagram().toString() : slide.title();
  }

  private static List<String> titles() {
    return titles(REPORT);
  }

  private static List<String> titles(String text) {
    return deck(text).slides().stream().map(Slide::title).toList();
  }

  private static Deck deck() {
    return deck(REPORT);
  }

  private static Deck deck(String text) {
    Source source = Source.of("lock.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    Article article = BuiltIns.parts().readers().read(source, Optional.of("en"), new Diagnostics());
    return DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
        .deck();
  }
}
