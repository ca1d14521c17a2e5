package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.WrittenSlide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Extent;
import org.junit.jupiter.api.Test;

/** What a good speaker would not let stand on a slide does not stand there. */
class SpokenWellTest {
  private static final String WORDY =
      """
      # Keeping bees on roofs

      Many hotels keep bees on their roofs, because guests like the honey.

      ## What a roof must offer

      - **Shade at noon**: hives on bare metal get so hot in July that the wax begins to run
      - **Water within reach**: a shallow bowl with stones is enough for a colony of forty thousand
      - **Shelter from wind**: a parapet of one metre keeps most of the gusts away from the entrance
      - **A safe way up**: the keeper carries twenty kilograms of honey down a narrow stair in autumn

      ## What it costs

      ### Money

      - **Hives**: two hundred each
      - **Suits**: ninety each

      ### Time

      - **Summer**: an hour a week
      - **Winter**: an hour a month
      """;

  @Test
  void aSlideForNewListenersHasAtMostFortyWords() {
    for (Slide s : plan(WORDY).slides()) {
      assertTrue(words(s) <= 40, s.title() + ": " + words(s));
    }
  }

  @Test
  void whatASlideHasNoRoomForStandsInItsNotes() {
    String notes = String.join("\\n", plan(WORDY).slides().stream().map(Slide::notes).toList());
    assertTrue(notes.contains("forty thousand"), notes);
    assertTrue(notes.contains("a narrow stair in autumn"), notes);
  }

  @Test
  void noKickerRepeatsItsTitle() {
    for (Slide s : plan(WORDY).slides()) {
      assertFalse(!s.kicker().isEmpty() && s.title().startsWith(s.kicker()), s.title());
    }
  }

  @Test
  void aListUnderASubheadingIsNamedByIt() {
    List<String> titles = plan(WORDY).slides().stream().map(Slide::title).toList();
    assertTrue(titles.contains("What it costs: Money"), titles.toString());
    assertTrue(titles.contains("What it costs: Time"), titles.toString());
  }

  @Test
  void aClaimThatOnePictureShowsHeadsNoOther() {
    Deck deck =
        plan(
            """
            # The ferry of Hallund

            ## The year

            Until 2019, the ferry sailed four times a day and was late on every second crossing, \
            which angered the whole island. Today it sails every hour and waits for nobody at all, \
            which angers only the latecomers. A ferry has three parts: hull, ramp and bridge.
            """);
    for (Slide s : deck.slides()) {
      boolean parts = texts(s).contains("Ramp");
      assertEquals(parts, parts || s.title().contains("three parts"), s.title());
    }
  }

  @Test
  void aBareChangeIsNamedByItsTitle() {
    Deck deck =
        plan(
            """
            # Gulls of Hallund

            ## The town

            The town has its own troubles. The number of nests rose from 180 in 2019 to 1,250 in \
            2024. Nobody likes the noise.
            """);
    for (Slide s : deck.slides()) {
      boolean figures = texts(s).stream().anyMatch(t -> t.startsWith("1,250"));
      assertTrue(!figures || s.title().contains("nests"), s.title());
    }
  }

  @Test
  void aNumberedListUnderAHeadingOfStepsIsACourse() {
    Deck deck =
        plan(
            """
            # Tarring a boat

            It takes a dry week.

            ## Tarring in four steps

            1. **Dry the hull.** Two days in the shed are enough.
            2. **Scrape it.** All the old tar has to go.
            3. **Warm the tar.** It runs like honey then.
            4. **Brush it on.** Thin coats dry best.
            """);
    assertTrue(
        deck.slides().stream()
            .anyMatch(s -> WrittenSlide.of(s).structure().equals("sequence-steps")));
  }

  private static int words(Slide slide) {
    return texts(slide).stream().mapToInt(Extent::words).sum();
  }

  private static List<String> texts(Slide slide) {
    WrittenSlide written = WrittenSlide.of(slide);
    return slide.sources().stream().map(s -> written.text(s.text())).toList();
  }

  @Test
  void sectionsOfProseAloneDoNotLookAllTheSame() {
    StringBuilder text = new StringBuilder("# Notes from a lighthouse\n\n");
    List<String> things =
        List.of("lamp", "stair", "radio", "engine", "garden", "harbour", "kettle");
    for (String thing : things) {
      text.append("## The ").append(thing).append("\n\n");
      text.append("The old ")
          .append(thing)
          .append(" was built by the first keeper of the island. ");
      text.append("Every visitor asks about the ")
          .append(thing)
          .append(" before the tea is cold. ");
      text.append("Rain gets into the ")
          .append(thing)
          .append(" whenever the wind turns north.\n\n");
    }
    String before = "";
    int run = 0;
    for (Slide s : plan(text.toString()).slides()) {
      String kind = s.getClass().getSimpleName();
      run = kind.equals(before) ? run + 1 : 1;
      before = kind;
      assertTrue(run < 5, s.title());
    }
  }

  private static Deck plan(String text) {
    return DeckPlanner.plan(
        Markdown.article("talk", "en", text), Audiences.general(), new Diagnostics());
  }
}
