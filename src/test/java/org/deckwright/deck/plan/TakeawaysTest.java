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

  @Test
  void aSentenceWithFiguresComesBeforeOneThatOnlyTalks() {
    List<Sentence> all = ((Block.Paragraph) ARTICLE.sections().get(0).blocks().get(0)).sentences();
    Draft cards =
        new Draft(
            Phrase.NONE,
            Phrase.whole(all.get(0)),
            Picture.of("list-cards", List.of(Part.of(Phrase.whole(all.get(0))))),
            Phrase.NONE,
            1,
            List.of(all.get(0)),
            new Reason("list", List.of()));
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(ARTICLE);
    Telling telling = new Telling(ARTICLE, story, Audiences.general(), lexicon);
    assertEquals(
        List.of(all.get(2)), new Takeaways(telling).with(List.of(cards)).get(0).takeaway().from());
  }
}
