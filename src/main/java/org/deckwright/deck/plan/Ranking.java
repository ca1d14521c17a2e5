package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Salience;
import org.deckwright.story.Stress;

/** How much a sentence is worth to the audience, as its words, its author and its place say. */
final class Ranking {
  private static final double KEPT = 0.6;
  private static final double STRESSED = 1.2; // of what its author set in bold
  private static final int FIRST = 8; // of the most telling ones, which are weighed by their words
  private static final double LOSS = 1.2; // of a headline that keeps nothing of its sentence
  private static final double NONE = 0.6; // of a sentence that gives no headline
  private static final int BRIEF = 8; // sentences of advice that are told in order
  private static final double TAKEN_UP = 0.6; // of one that speaks of what stood before it
  private static final double SPEAKER = 0.35; // of one that tells of its writer or reader

  private final Telling telling;
  private final Stress stress;

  Ranking(Telling telling, Stress stress) {
    this.telling = telling;
    this.stress = stress;
  }

  /** The sentences of a chapter's running text, worth most to the audience first. */
  List<Sentence> ranked(Chapter chapter) {
    if (recommends(chapter) && chapter.view().sentences().size() <= BRIEF) {
      return chapter.view().sentences(); // what to do, then why
    }
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    List<Sentence> out = new ArrayList<>(chapter.view().sentences());
    out.sort(Comparator.comparing((Sentence s) -> -weight(s, salience)));
    List<Sentence> first = out.subList(0, Math.min(FIRST, out.size()));
    Map<Sentence, Double> worded = new HashMap<>();
    first.forEach(s -> worded.put(s, weight(s, salience) - loss(s)));
    first.sort(Comparator.comparing((Sentence s) -> -worded.get(s)));
    return out;
  }

  /** Whether it is the part in which the text says what to do. */
  boolean recommends(Chapter chapter) {
    return telling.lexicon().finds("recommends-heading", chapter.name().text());
  }

  /** What a sentence loses when it becomes a headline: the more of it goes, the more. */
  double loss(Sentence sentence) {
    double speaker = telling.lexicon().finds("speaker-start", sentence.text()) ? SPEAKER : 0;
    double whole = Extent.ofText(sentence.text(), telling.lexicon());
    return speaker
        + (takesUp(sentence) ? TAKEN_UP : 0)
        + telling
            .wording(sentence, telling.audience().titleLength(telling.lexicon()))
            .map(t -> LOSS * (1 - Math.min(1, Extent.ofText(t.text(), telling.lexicon()) / whole)))
            .orElse(NONE);
  }

  /**
   * Whether its subject is what the sentence before it brought in: "The decision is …"; what the
   * article or the part is called after needs no other sentence.
   */
  boolean takesUp(Sentence sentence) {
    return isCalledAfter(sentence) || namesAgain(sentence);
  }

  /**
   * Whether it speaks of "the firm" or "the two lines", which are not what the article is about.
   */
  private boolean isCalledAfter(Sentence sentence) {
    String title = telling.article().title().map(Sentence::text).orElse("");
    return telling
        .lexicon()
        .cue("anaphoric", sentence)
        .filter(c -> !telling.terms().of(title).containsAll(telling.terms().of(c.text("what"))))
        .isPresent();
  }

  private boolean namesAgain(Sentence sentence) {
    String noun = telling.lexicon().cue("definite", sentence).map(c -> c.text("noun")).orElse("");
    List<Sentence> around = noun.isEmpty() ? List.of() : telling.paragraph(sentence);
    int at = around.indexOf(sentence);
    Set<String> words = telling.terms().of(noun);
    return at > 0
        && !words.isEmpty()
        && !telling
            .terms()
            .of(telling.article().title().map(Sentence::text).orElse(""))
            .containsAll(words)
        && telling.terms().of(around.get(at - 1).text()).containsAll(words);
  }

  /** How telling a sentence is, more if it holds what the audience asks for; about -3 to 4. */
  double weight(Sentence sentence, Salience salience) {
    return salience.of(sentence)
        + (telling.worth().isKept(sentence) ? KEPT : 0)
        + (stress.in(sentence).isPresent() ? STRESSED : 0);
  }
}
