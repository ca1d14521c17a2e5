package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;
import org.deckwright.story.find.Finders;
import org.junit.jupiter.api.Test;

/** The line at the foot proves what the slide shows. */
class TakeawaysTest {
  private static final Article ARTICLE =
      Markdown.article(
          "mill.md",
          "en",
          """
          # The mill

          ## What the mill does

          The mill grinds oats for four villages. Mills please most people in such villages. After \
          the flood the mill stood still for 60 days, and nobody in the valley had any bread.
          """);

  private static final List<Sentence> SENTENCES =
      ((Block.Paragraph) ARTICLE.sections().get(0).blocks().get(0)).sentences();

  @Test
  void aSentenceWithFiguresComesBeforeOneThatOnlyTalks() {
    assertEquals(List.of(SENTENCES.get(2)), line(ARTICLE, cards(SENTENCES.get(0))).from());
  }

  @Test
  void aLineMaySpeakOfWhatTheSlideShows() {
    Article bread =
        Markdown.article(
            "bread.md",
            "en",
            """
            # Bread

            ## How bread is baked

            The baker heats the oven with beech. It keeps its heat until the evening comes.
            """);
    List<Sentence> all = ((Block.Paragraph) bread.sections().get(0).blocks().get(0)).sentences();
    assertEquals(
        "It keeps its heat until the evening comes", line(bread, cards(all.get(0))).text());
  }

  @Test
  void whatHasARemarkTakesNoSecondLine() {
    Draft cards = cards(SENTENCES.get(0));
    Draft remarked =
        cards.withPicture(cards.picture().with("remark", Phrase.whole(SENTENCES.get(1))));
    assertEquals("", line(ARTICLE, remarked).text());
  }

  private static Draft cards(Sentence shown) {
    return new Draft(
        Phrase.NONE,
        Phrase.whole(shown),
        Picture.of("list-cards", List.of(Part.of(Phrase.whole(shown)))),
        Phrase.NONE,
        1,
        List.of(shown),
        new Reason("list", List.of()));
  }

  private static Phrase line(Article article, Draft draft) {
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(article);
    Telling telling = new Telling(article, story, Audiences.general(), lexicon);
    return new Takeaways(telling).with(List.of(draft)).get(0).takeaway();
  }
}
