package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What a text comes to, wherever it says so. */
class ConclusionTest {
  private static final String FERRY =
      """
      # The winter ferry

      In March we sat on the quay and waited for a boat. We had bread and two lamps.

      ## The first winter

      We met a captain who knew the ice. We painted the hull and hung the lamps. He asked us: \
      “Why do you wait? So the boat must be bad. Nobody needs it.”

      ## The second winter

      We bought a heater and a bell. As a result the ferry should sail at noon, when the ice is \
      thin.

      ## The third winter

      We carried sand to the deck. Looking back, the harbour needs one strong boat before the ice \
      comes. We slept well that night.
      """;

  @Test
  void whoTookNoPartInTheWorkSumsNothingUp() {
    String text =
        FERRY.replace(
            "We slept well that night.", "So the harbour master was not involved in the study.");
    assertFalse(closing(text, "general").stream().anyMatch(t -> t.contains("not involved")));
  }

  @Test
  void whatHasACountMayCloseAndWhatOnlyCountsOthersMayNot() {
    String text =
        FERRY
            .replace("We slept well that night.", "There are three reasons why it must be new.")
            .replace("the ferry should sail", "the two ferries should sail");
    List<String> last = closing(text, "general");
    assertTrue(last.stream().anyMatch(t -> t.contains("two ferries")), "" + last);
    assertFalse(last.stream().anyMatch(t -> t.contains("three reasons")), "" + last);
  }

  @Test
  void anAfterthoughtClosesNothing() {
    String text =
        FERRY.replace("We slept well that night.", "\n\nPS The harbour must be shut on Friday.");
    assertFalse(closing(text, "general").stream().anyMatch(t -> t.contains("on Friday")));
  }

  @Test
  void whatLeansOnAnotherSentenceOrSaysNothingSumsNothingUp() {
    String text =
        FERRY
            .replace(
                "We painted the hull and hung",
                "In the end, the price of a ferry depends on many things. We hung")
            .replace(
                "We slept well that night.",
                "In the meantime, the harbour therefore must pay for it.");
    List<String> last = closing(text, "general");
    assertTrue(last.stream().anyMatch(t -> t.contains("one strong boat")), "" + last);
    assertFalse(
        last.stream().anyMatch(t -> t.contains("depends on many") || t.startsWith("In the mean")),
        "" + last);
  }

  @Test
  void howAStudyWentAboutItSumsNothingUp() {
    String text =
        FERRY.replace(
            "We slept well that night.",
            "\n\nThe researchers asked five captains to steer. The lamps of the harbour should"
                + " burn all night.");
    List<String> last = closing(text, "general");
    assertTrue(last.stream().anyMatch(t -> t.contains("one strong boat")), "" + last);
    assertFalse(last.stream().anyMatch(t -> t.contains("lamps") || t.contains("five")), "" + last);
  }

  @Test
  void aLeadThatIntroducesItsWriterDoesNotCloseTheTalk() {
    String lead =
        """
        # Why I left the ferry

        I do not take the ferry. I am no sailor, I am a walker. I have lived by the harbour since
        the flood, I have friends on both shores. The ferry takes the road from the town, which
        makes it smaller. The town is not what the harbour needs. The bridge is more than a road.
        """;
    List<String> last = closing(lead + FERRY.substring(FERRY.indexOf("## The first")), "general");
    assertFalse(last.isEmpty());
    assertFalse(last.stream().anyMatch(t -> t.startsWith("I ")), "" + last);
  }

  @Test
  void aTextWithoutALastWordClosesWithWhatItConcludes() {
    List<String> last = closing(FERRY, "general");
    assertTrue(last.stream().anyMatch(t -> t.contains("sail at noon")), "" + last);
    assertTrue(last.stream().anyMatch(t -> t.contains("one strong boat")), "" + last);
    assertFalse(
        last.stream().anyMatch(t -> t.contains("quay") || t.contains("captain")), "" + last);
  }

  @Test
  void whatStandsBetweenMarksOfQuotationIsNotItsConclusion() {
    List<String> last = closing(FERRY, "general");
    assertFalse(last.stream().anyMatch(t -> t.contains("must be bad")), "" + last);
  }

  @Test
  void peopleWhoDecideHearItFirst() {
    String second = titles(FERRY, "executive").get(1);
    assertTrue(second.contains("noon") || second.contains("one strong boat"), second);
  }

  @Test
  void whatWasFoundClosesBeforeWhoWasCalledIn() {
    List<String> last =
        closing(
            """
            # Lighter hulls

            Now the yard's new crew has called in the old drawing office of the harbour. Two \
            drawings of the hull lay in its cellar.

            The office weighed every plank of the hull. It took two winters and a crane.

            The study found the hull gets lighter by a third without the second deck. The crew \
            sleeps in the hold.
            """,
            "general");
    assertTrue(last.stream().anyMatch(t -> t.contains("lighter by a third")), "" + last);
    assertFalse(last.stream().anyMatch(t -> t.contains("called in")), "" + last);
  }

  @Test
  void aLastPartThatIsCalledLessonsClosesTheTalk() {
    String lessons =
        FERRY
            + """

            ## What we learned

            - Check the ice with a pole
            - Keep the bell within reach
            - Sail in daylight
            """;
    assertTrue(closing(lessons, "general").contains("Keep the bell within reach"));
  }

  @Test
  void whatWentWellIsNoLesson() {
    String well =
        FERRY
            + """

            ## Lessons learned

            ### What went well

            - The lamps burned all night
            - The bread was fresh
            - The captain sang for us
            """;
    assertFalse(closing(well, "general").contains("The bread was fresh"));
  }

  @Test
  void aListOfThanksClosesNoTalk() {
    String thanks =
        FERRY
            + """

            ## What's next?

            We build a second boat. Thanks to Ada Holm, Per Lund, and Ida Berg for their lamps \
            and ropes.
            """;
    List<String> last = closing(thanks, "general");
    assertFalse(last.stream().anyMatch(l -> l.contains("Per Lund")), "" + last);
  }

  @Test
  void ofTwoPartsThatConcludeNoneIsLost() {
    String two =
        FERRY
            + """

            ## Lessons learned

            Ice of a hand's width carries a sledge but never a horse. A ferry with a heater saves \
            two hours a day. Sand on the deck prevents most falls.

            ## Conclusion

            In the end the village needs a boat that breaks the ice. The old boat must go.
            """;
    List<String> all = titles(two, "general");
    assertTrue(
        all.stream()
            .anyMatch(
                t ->
                    t.contains("heater saves")
                        || t.contains("prevents")
                        || t.contains("carries a sledge")),
        "" + all);
  }

  @Test
  void whatTheSlidesSaidInTheseWordsIsNotSaidAgain() {
    assertEquals(List.of(), closing("# Ropes\n\nRopes of steel must hold any boat.\n", "general"));
  }

  private static List<Slide> slides(String text, String audience) {
    Article article = Markdown.article("ferry.md", "en", text);
    return DeckPlanner.explained(
            article, Audiences.load(audience, Path.of(".")), Length.USUAL, new Diagnostics())
        .deck()
        .slides();
  }

  private static List<String> titles(String text, String audience) {
    return slides(text, audience).stream().map(s -> s.envelope().title()).toList();
  }

  /** Title and points of the last slide; none without one. */
  private static List<String> closing(String text, String audience) {
    return slides(text, audience).stream()
        .filter(Slide.Closing.class::isInstance)
        .map(Slide.Closing.class::cast)
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s.envelope().title()),
                    s.points().stream().map(p -> p.label().isEmpty() ? p.text() : p.label())))
        .toList();
  }
}
