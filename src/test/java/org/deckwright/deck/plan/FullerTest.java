package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;
import org.deckwright.story.find.Finders;
import org.junit.jupiter.api.Test;

/** Slides of words use the room that they leave. */
class FullerTest {
  private static final Article ARTICLE =
      Markdown.article(
          "mill.md",
          "en",
          """
          # The mill

          ## What the mill does

          The mill grinds oats for four villages. On average it took 50 minutes before the first \
          sack was full. The miller keeps 12 sacks of every 100 as her wage. She sells them in town.

          Snow closes the road on 40 winter days.
          """);

  @Test
  void aBareClaimStandsWithTheFiguresOfItsParagraph() {
    Draft full = filled(Picture.of("statement", List.of()));
    assertEquals("bullets", full.is());
    assertTrue(
        texts(full)
            .containsAll(
                Set.of(
                    "On average it took 50 minutes before the first sack was full",
                    "The miller keeps 12 sacks of every 100 as her wage")),
        full.picture().toString());
  }

  @Test
  void whatGoesOnFromTheClaimStandsBelowIt() {
    String text = "The mill grinds fine oats. It sells them in the valley at dawn.";
    assertEquals(Set.of("It sells them in the valley at dawn"), texts(opening(text)));
    assertEquals(Set.of(), texts(opening("The mill grinds fine oats. We like it and we buy it.")));
  }

  @Test
  void aPointThatWasCutGetsItsWordsBack() {
    Sentence wage = sentences().get(2);
    Phrase cut = Phrase.of(wage, new Range(0, "The miller keeps 12 sacks".length()));
    Draft full = filled(Picture.of("bullets", List.of(Part.of(Phrase.NONE, cut))));
    assertTrue(texts(full).contains("The miller keeps 12 sacks of every 100 as her wage"));
  }

  @Test
  void aClaimKeepsWhatTurnsItAndItsFigures() {
    assertEquals(
        "The miller sells flour in town, though nobody there has eaten it since the flood",
        unbroken(
            "The miller sells flour in town, though nobody there has eaten it since the flood."));
    assertEquals(
        "For about 13 minutes, all guests saw errors in the mill shop",
        unbroken("For about 13 minutes, all guests saw errors in the mill shop."));
  }

  /** What becomes of the claim that is cut at its comma, or begins behind it. */
  private static String unbroken(String text) {
    Article article =
        Markdown.article("mill.md", "en", "# The mill\n\n## What it does\n\n" + text + "\n");
    Sentence s = ((Block.Paragraph) article.sections().get(0).blocks().get(0)).sentences().get(0);
    int comma = text.indexOf(',');
    Range kept =
        text.startsWith("For") ? new Range(comma + 2, text.length() - 1) : new Range(0, comma);
    Draft draft =
        new Draft(
            Phrase.NONE,
            Phrase.of(s, kept).capital(),
            Picture.of("statement", List.of()),
            Phrase.NONE,
            1,
            List.of(s),
            new Reason("points", List.of()));
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(article);
    Telling telling = new Telling(article, story, Audiences.general(), lexicon);
    return new Fuller(telling).of(List.of(draft)).get(0).title().text();
  }

  @Test
  void aClaimWithRoomTellsTheFiguresOfTheParagraphBesideIt() {
    assertTrue(
        texts(filled(Picture.of("statement", List.of())))
            .contains("Snow closes the road on 40 winter days"));
  }

  @Test
  void theContrastThatOpensATalkStandsAlone() {
    String text = "The mill grinds %s oats. The miller keeps 12 sacks of every 100 as her wage.";
    assertTrue(texts(opening(text.formatted("fine"))).toString().contains("12 sacks"));
    assertEquals(Set.of(), texts(opening(text.formatted("both fine and coarse"))));
  }

  private static Draft opening(String text) {
    Article article =
        Markdown.article("mill.md", "en", "# The mill\n\n## What it does\n\n" + text + "\n");
    Sentence s = ((Block.Paragraph) article.sections().get(0).blocks().get(0)).sentences().get(0);
    Draft draft =
        new Draft(
            Phrase.NONE,
            Phrase.whole(s),
            Picture.of("statement", List.of()),
            Phrase.NONE,
            0,
            List.of(s),
            new Reason("statement", List.of()));
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(article);
    Telling telling = new Telling(article, story, Audiences.general(), lexicon);
    return new Fuller(telling).of(List.of(draft)).get(0);
  }

  @Test
  void aPictureStaysAsItIs() {
    Picture cards = Picture.of("list-cards", List.of(Part.of(Phrase.whole(sentences().get(2)))));
    assertEquals(cards, filled(cards).picture());
  }

  private static Draft filled(Picture picture) {
    Sentence claim = sentences().get(0);
    Draft draft =
        new Draft(
            Phrase.NONE,
            Phrase.whole(claim),
            picture,
            Phrase.NONE,
            1,
            List.of(claim),
            new Reason("points", List.of()));
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(ARTICLE);
    Telling telling = new Telling(ARTICLE, story, Audiences.general(), lexicon);
    return new Fuller(telling).of(List.of(draft)).get(0);
  }

  private static List<Sentence> sentences() {
    return ((Block.Paragraph) ARTICLE.sections().get(0).blocks().get(0)).sentences();
  }

  private static Set<String> texts(Draft draft) {
    return draft.picture().phrases().stream().map(Phrase::text).collect(Collectors.toSet());
  }
}
