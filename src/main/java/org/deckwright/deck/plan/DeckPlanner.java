package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.deck.Deck;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;
import org.deckwright.story.find.Finders;

/** Plans a talk: article → story → drafts of slides → deck. */
public final class DeckPlanner {
  private DeckPlanner() {}

  /**
   * Plans the talk that an article gives for an audience.
   *
   * @param diagnostics takes what was left out
   * @return at least one slide; every text is the article's, shortened by deletion, or furniture
   */
  public static Deck plan(Article article, Audience audience, Diagnostics diagnostics) {
    return explained(article, audience, diagnostics).deck();
  }

  /** The same, and why each slide is as it is. */
  public static Plan explained(Article article, Audience audience, Diagnostics diagnostics) {
    Lexicon lexicon = Lexicon.of(article.language());
    Story story = new StoryReader(lexicon, Finders.all()).read(article);
    Telling telling = new Telling(article, story, audience, lexicon);

    List<Draft> drafts = new ArrayList<>(new Opening(telling).drafts());
    drafts.addAll(new Chapters(telling).drafts());
    drafts.addAll(new Ending(telling).drafts());
    List<Draft> marked = new Accents(telling).with(Rhythm.of(drafts));
    List<Draft> lined = new Takeaways(telling).with(marked);
    List<Draft> sound = new Soundness(telling).sound(lined);

    return new Plan(deck(article, telling, sound), sound.stream().map(Draft::reason).toList());
  }

  private static Deck deck(Article article, Telling telling, List<Draft> drafts) {
    Phrase title = drafts.get(0).title();
    return new Deck(
        1,
        article.name(),
        title.text(),
        article.language(),
        byline(article, "theme"),
        telling.audience().name(),
        byline(article, "author"),
        byline(article, "date"),
        byline(article, "logo"),
        telling.story().chapters().stream()
            .map(c -> telling.headings().split(c.name()).label().text())
            .filter(n -> !n.isEmpty())
            .toList(),
        drafts.stream().map(SlideWriter::write).toList());
  }

  private static String byline(Article article, String key) {
    return Optional.ofNullable(article.byline().get(key)).map(Sentence::text).orElse("");
  }
}
