package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.deck.plan.Markdown;
import org.deckwright.story.find.Finders;
import org.junit.jupiter.api.Test;

/** What a text found out is worth more than how it set out to do so. */
class SalienceTest {
  @Test
  void theResultOfAStudyComesFirst() {
    assertEquals(
        "The study found that oak hulls weigh a third less",
        first(
            "en",
            "# Hulls\n\n## Oak\n\nThe yard called in its best boat builders to weigh the hulls. "
                + "They took an old drawing as their model. "
                + "The study found that oak hulls weigh a third less."));
    assertEquals("研究显示，橡木船身轻了三成", first("zh", "# 船身\n\n## 橡木\n\n船厂请来了老师傅称船身。研究显示，橡木船身轻了三成。"));
  }

  @Test
  void whatTheNextSentenceTurnsIsWorthLess() {
    assertEquals(
        "Steel hulls rust within ten years",
        first(
            "en",
            "# Hulls\n\n## Steel\n\nThe yards of the coast like steel hulls. "
                + "But rust is quick. Steel hulls rust within ten years."));
  }

  @Test
  void howAStudyWentAboutItIsWorthLess() {
    assertEquals(
        "Oak hulls weigh a third less than hulls of steel",
        first(
            "en",
            "# Hulls\n\n## Oak\n\nThe researchers asked five yards to weigh their oak hulls. "
                + "Oak hulls weigh a third less than hulls of steel."));
  }

  private static String first(String language, String text) {
    Article article = Markdown.article("h.md", language, text);
    Lexicon lexicon = Lexicon.of(language);
    Chapter chapter = new StoryReader(lexicon, Finders.all()).read(article).chapters().get(0);
    List<Sentence> ranked = new Salience(lexicon, chapter.view()).ranked();
    return ranked.get(0).text().replaceAll("[.。]$", "");
  }
}
