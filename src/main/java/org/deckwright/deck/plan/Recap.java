package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Folded;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/**
 * Fills the last slide of a text that ends in a word or two: the claims that its parts made, one of
 * each part, so that the talk closes with what it told.
 */
final class Recap {
  private static final int POINTS = 3;
  private static final int FEWEST = 2;
  private static final double ADVICE = 3; // more than any other claim
  private static final double CALLED = 2; // what a part is called says it best
  private static final String QUOTES = "\"“”「『„«";

  private final Telling telling;
  private final List<Draft> told;
  private final LastWords lastWords;

  /**
   * @param told the slides before the last
   */
  Recap(Telling telling, List<Draft> told) {
    this.telling = telling;
    this.told = told;
    this.lastWords = new LastWords(telling);
  }

  /** The last slide, with claims of the parts where it has fewer than two points. */
  Draft filled(Draft closing) {
    List<Part> own = closing.picture().parts();
    if (!closing.is().equals("closing") || own.size() >= FEWEST) {
      return closing;
    }
    boolean bare = closing.title().from().isEmpty() && !own.isEmpty();
    if (bare && telling.lexicon().finds("pronoun-start", own.get(0).label().text())) {
      return alone().orElse(closing); // what it speaks of was said before
    }
    Phrase title = bare ? own.get(0).label() : closing.title();
    List<Part> points = new ArrayList<>(claims(title));
    if (!bare) {
      own.stream().filter(o -> !points.contains(o)).forEach(points::add);
    }
    return points.size() < FEWEST ? closing : closing.withTitle(title).withPicture(shown(points));
  }

  /** A last slide of claims only, where the text has no last word. */
  Optional<Draft> alone() {
    Phrase title = telling.furniture("takeaways");
    List<Part> points = claims(title);
    Reason reason = new Reason("closing", List.of());
    return points.size() < FEWEST
        ? Optional.empty()
        : Optional.of(Drafts.points("closing", title, points, Phrase.NONE, 0, reason));
  }

  private static Picture shown(List<Part> points) {
    return Picture.of("closing", points.stream().limit(POINTS).toList());
  }

  /** What a part says most strongly. */
  private record Claim(Phrase words, double weight) {}

  /** The strongest claim of each part that has slides, of the strongest parts, in their order. */
  private List<Part> claims(Phrase title) {
    Set<Integer> shown = told.stream().map(Draft::section).collect(Collectors.toSet());
    List<Chapter> chapters = telling.story().chapters();
    List<Claim> claims =
        distinct(
            IntStream.range(0, chapters.size())
                .filter(i -> shown.contains(i + 1))
                .mapToObj(i -> claim(chapters.get(i), title))
                .flatMap(Optional::stream)
                .toList());
    List<Claim> strongest =
        claims.stream()
            .sorted(Comparator.comparing(Claim::weight).reversed())
            .limit(POINTS)
            .toList();
    return claims.stream().filter(strongest::contains).map(c -> Part.of(c.words())).toList();
  }

  /** Of claims that say the same the first. */
  private List<Claim> distinct(List<Claim> claims) {
    List<Claim> out = new ArrayList<>();
    for (Claim c : claims) {
      String words = c.words().text();
      boolean said =
          out.stream()
              .map(o -> o.words().text())
              .anyMatch(o -> o.equals(words) || telling.isSame(o, words));
      if (!said) {
        out.add(c);
      }
    }
    return out;
  }

  /** A Chinese heading with two clauses is the claim of its part in the author's own words. */
  private boolean isHanClaim(Phrase name) {
    return telling.lexicon().isHan()
        && telling.headings().isClaim(name)
        && (name.text().indexOf('，') > 0 || name.text().indexOf(',') > 0)
        && !telling.lexicon().finds("title-veto", Folded.of(name.text()));
  }

  private Optional<Claim> claim(Chapter chapter, Phrase title) {
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    double length = telling.audience().titleLength(telling.lexicon());
    if (isHanClaim(chapter.name())) {
      return Optional.of(new Claim(chapter.name(), CALLED));
    }
    boolean advice = telling.ranking().recommends(chapter);
    for (Sentence s : advice ? telling.ranking().ranked(chapter) : lastWords.of(chapter)) {
      boolean leads =
          QUOTES.indexOf(s.text().charAt(0)) >= 0
              || telling.lexicon().finds("remark-veto", s.text())
              || telling.lexicon().finds("speaker-start", s.text())
              || telling.lexicon().finds("counts-out", s.text());
      Optional<Phrase> words = leads ? Optional.empty() : telling.wording(s, length);
      Optional<Phrase> fresh =
          words.filter(w -> !telling.isSame(w.text(), title.text()) && !w.equals(title));
      if (fresh.isPresent()) {
        return Optional.of(
            new Claim(fresh.get(), lastWords.weight(s, salience) + (advice ? ADVICE : 0)));
      }
    }
    return Optional.empty();
  }
}
