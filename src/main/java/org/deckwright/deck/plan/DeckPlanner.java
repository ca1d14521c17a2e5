package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.deck.Deck;
import org.deckwright.deck.ForeignTheme;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PlanMessages;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;
import org.deckwright.story.find.Finders;

/** Plans a talk: article → story → drafts of slides → deck. */
public final class DeckPlanner {
  private static final int TRIES = 3;

  private DeckPlanner() {}

  /**
   * Plans the talk that an article gives for an audience.
   *
   * @param diagnostics takes what was left out
   * @return at least one slide; every text is the article's, shortened by deletion, or furniture
   */
  public static Deck plan(Article article, Audience audience, Diagnostics diagnostics) {
    return explained(article, audience, Length.USUAL, diagnostics).deck();
  }

  /** The same in a given length, and why each slide is as it is. */
  public static Plan explained(
      Article article, Audience audience, Length length, Diagnostics diagnostics) {
    Lexicon lexicon = Lexicon.of(article.language());
    Story story = new StoryReader(lexicon, Finders.all()).read(article);
    Telling telling = new Telling(article, story, length.of(audience), lexicon);

    Drafted drafted = drafted(telling, length);
    Fit fit = Fit.of(drafted.drafts(), telling.audience().mostSlides());
    List<Draft> sound = polished(fit.kept(), drafted.telling());
    List<Script> scripts = new Scripts(telling, sound).scripts(length.minutes().orElse(0) * 60);

    if (sound.stream().anyMatch(d -> d.reason().finder().equals("plain"))) {
      diagnostics.add(Diagnostic.info("told-plainly", article.name(), PlanMessages.toldPlainly()));
    }
    if (sound.size() == 1) {
      diagnostics.add(Diagnostic.warning("title-alone", article.name(), PlanMessages.titleAlone()));
    }
    Outcome outcome = new Outcome(telling, sound, fit.dropped(), scripts);
    outcome.tell(length, diagnostics);
    return new Plan(
        deck(
            article,
            telling,
            FencedSlides.drawn(
                slides(numbered(sound, telling), scripts, lexicon), article.name(), diagnostics),
            sound.get(0).title()),
        sound.stream().map(Draft::reason).toList(),
        new Explanation(outcome).text());
  }

  /** Drafts before they are cut to length, and what was told in them. */
  private record Drafted(List<Draft> drafts, Telling telling) {}

  /** Opening, parts and ending; the parts take the room that the others leave. */
  private static Drafted drafted(Telling telling, Length length) {
    Audience audience = telling.audience();
    int spare = 0;
    for (int i = 1; ; i++) {
      Telling own = telling.again();
      List<Draft> drafts = new ArrayList<>(new Opening(own).drafts());
      drafts.addAll(new Outside(own).ofLead(drafts));
      int room = audience.mostSlides() - drafts.size() - Ending.slides(own) + spare;
      List<Draft> parts = new Chapters(own).drafts(least(room, length), Math.max(0, room));
      drafts.addAll(parts);
      drafts.addAll(new Outside(own).ofOutlook(drafts, room - parts.size()));
      drafts.addAll(new Ending(own).drafts(drafts));
      if (drafts.size() == 1) {
        drafts.addAll(Plainly.drafts(own, audience.mostSlides() - 1));
      }
      int missing = audience.mostSlides() - drafts.size();
      if (i == TRIES || missing <= 0 || parts.size() < room) {
        return new Drafted(drafts, own);
      }
      spare += missing;
    }
  }

  /** A length that was asked for is filled with claims where pictures do not fill it. */
  private static int least(int room, Length length) {
    return length.isGiven() ? room : 0;
  }

  private static List<Draft> polished(List<Draft> drafts, Telling telling) {
    List<Draft> plain = new Fuller(telling).of(drafts.stream().map(Draft::withoutEcho).toList());
    List<Draft> marked =
        new Accents(telling).with(new Beside(telling).with(new Rhythm(telling).of(plain)));
    List<Draft> lined = new Takeaways(telling).with(marked);
    List<Draft> brief = new Brevity(telling).of(new Unrepeated(telling).of(lined));
    return new Soundness(telling).sound(brief);
  }

  /** In the sections that the deck names; what stands under no name is in none of them. */
  private static List<Draft> numbered(List<Draft> drafts, Telling telling) {
    List<String> names = names(telling);
    int[] numbers = new int[names.size() + 1];
    int last = 0;
    for (int i = 0; i < names.size(); i++) {
      numbers[i + 1] = names.get(i).isEmpty() ? 0 : ++last;
    }
    return drafts.stream()
        .map(d -> d.section() < numbers.length ? d.inSection(numbers[d.section()]) : d)
        .toList();
  }

  private static List<String> names(Telling telling) {
    return telling.story().chapters().stream()
        .map(c -> telling.headings().split(c.name()).label().text())
        .toList();
  }

  private static List<Slide> slides(List<Draft> drafts, List<Script> scripts, Lexicon lexicon) {
    SpeakingTime time = new SpeakingTime(lexicon);
    List<Slide> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      out.add(SlideWriter.write(draft, time.notes(scripts.get(i), draft.asides())));
    }
    return out;
  }

  private static Deck deck(Article article, Telling telling, List<Slide> slides, Phrase title) {
    return new Deck(
        1,
        article.name(),
        title.text(),
        article.language(),
        Optional.of(byline(article, "theme")).filter(ForeignTheme::isOurs).orElse(""),
        telling.audience().name(),
        byline(article, "author"),
        byline(article, "date"),
        byline(article, "logo"),
        names(telling).stream().filter(n -> !n.isEmpty()).toList(),
        slides);
  }

  private static String byline(Article article, String key) {
    return Optional.ofNullable(article.byline().get(key)).map(Sentence::text).orElse("");
  }
}
