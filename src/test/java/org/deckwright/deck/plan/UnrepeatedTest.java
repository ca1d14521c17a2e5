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

/** A title says what its picture does not say already. */
class UnrepeatedTest {
  private static final Article ARTICLE =
      Markdown.article(
          "mill.md",
          "en",
          """
          # The mill

          ## Two floors

          All the grain lies on the upper floor, while the flour leaves from the lower one.
          """);

  @Test
  void aSideThatIsTheTitleLeavesTheTitleToTheSection() {
    Draft draft = headed("All the grain lies on the upper floor");
    assertEquals("Two floors", told(draft).title().text());
  }

  @Test
  void aTitleOfItsOwnStays() {
    Draft draft = headed("Grain comes in above and leaves below");
    assertEquals("Grain comes in above and leaves below", told(draft).title().text());
  }

  private static Draft told(Draft draft) {
    Lexicon lexicon = Lexicon.of("en");
    Story story = new StoryReader(lexicon, Finders.all()).read(ARTICLE);
    return new Unrepeated(new Telling(ARTICLE, story, Audiences.general(), lexicon))
        .of(List.of(draft))
        .get(0);
  }

  private static Draft headed(String title) {
    List<Block> blocks = ARTICLE.sections().get(0).blocks();
    Sentence all = ((Block.Paragraph) blocks.get(0)).sentences().get(0);
    List<Part> sides =
        List.of(
            Part.of(new Phrase("All the grain lies on the upper floor", List.of(all))),
            Part.of(new Phrase("the flour leaves from the lower one", List.of(all))));
    return new Draft(
        Phrase.NONE,
        new Phrase(title, List.of(all)),
        Picture.of("compare-sides", sides),
        Phrase.NONE,
        1,
        List.of(all),
        new Reason("contrast", List.of()));
  }
}
