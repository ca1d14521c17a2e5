package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.read.Reading;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.WrittenSlide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What somebody says is not told as if the article said it. */
class SpeechTest {
  private static final String PIER =
      """
      # The pier of Ness

      ## The old pier

      The old pier of Ness costs the town four boats a year. The harbour office wants to close it \
      because the oak is rotten.

      “The office never asks us. Nobody here believes that the pier is rotten. They want the land,” \
      says Ada Holm.

      ## The new pier

      The new pier is twice as long as the old one. It will carry the mail boats all winter.

      > I have sailed from this pier for thirty years. The new pier is far too long for my boat.

      ## The posts

      > The new pier stands on two hundred posts of steel. The yard needed nine weeks for them.
      """;

  @Test
  void sentencesWithinAQuotationHeadNothing() {
    List<String> shown = shown(PIER);
    assertTrue(shown.stream().anyMatch(t -> t.contains("four boats a year")), "" + shown);
    assertFalse(shown.stream().anyMatch(t -> t.startsWith("Nobody here")), "" + shown);
    assertFalse(shown.stream().anyMatch(t -> t.startsWith("The office never")), "" + shown);
  }

  @Test
  void aPassageWhoseSpeakerSaysIIsNotTheArticles() {
    List<String> shown = shown(PIER);
    assertFalse(shown.stream().anyMatch(t -> t.startsWith("The new pier is far")), "" + shown);
    assertTrue(shown.stream().anyMatch(t -> t.contains("two hundred posts")), "" + shown);
  }

  @Test
  void aTextThatIsMostlySpeechIsToldAllTheSame() {
    String speech =
        """
        # The pier of Ness

        “The old pier of Ness costs the town four boats a year. The oak is rotten to the core. \
        The new pier will carry the mail boats all winter. It is twice as long as the old one.”
        """;
    List<String> shown = shown(speech);
    assertTrue(shown.stream().anyMatch(t -> t.contains("four boats")), "" + shown);
  }

  private static List<String> shown(String text) {
    Article article = Reading.markdown(text).article;
    List<Slide> slides =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics())
            .deck()
            .slides();
    List<String> out = new ArrayList<>();
    for (Slide slide : slides) {
      WrittenSlide written = WrittenSlide.of(slide);
      boolean quote = slide instanceof Slide.Quote;
      slide.sources().stream()
          .filter(source -> !quote)
          .forEach(source -> out.add(written.text(source.text())));
    }
    return out;
  }
}
