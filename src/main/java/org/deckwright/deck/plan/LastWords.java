package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Salience;

/**
 * Weighs what may close a talk: what speaks of the text's own subject, what says so itself ("in the
 * end", "the lesson"), and what looks ahead, before what is merely telling.
 */
final class LastWords {
  private static final double SUBJECT = 1.2; // of one that has all words of the title
  private static final double CUE = 1.2;
  private static final double AHEAD = 1;
  private static final double SCENE = 2; // of one that tells how it began or what its writer did
  private static final double SPEAKER = 1.2; // of one that tells of its writer or reader

  private final Telling telling;
  private final String title;

  LastWords(Telling telling) {
    this.telling = telling;
    this.title = telling.story().title().text();
  }

  /** Whether it is no news of who did what, no state of before, and leans on no other sentence. */
  boolean mayClose(Sentence s) {
    return !telling.lexicon().finds("said-by", s.text())
        && !telling.lexicon().finds("background", s.text())
        && telling.stance().holds(s)
        && telling.lexicon().cue("person", s).filter(c -> c.start() == 0).isEmpty()
        && !telling.ranking().takesUp(s);
  }

  /** The sentences of a part that may close, weightiest first. */
  List<Sentence> of(Chapter chapter) {
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    List<Sentence> out = new ArrayList<>(salience.ranked());
    Map<Sentence, Double> weights = new HashMap<>();
    out.forEach(s -> weights.put(s, weight(s, salience)));
    out.removeIf(s -> !mayClose(s));
    out.sort(Comparator.comparing((Sentence s) -> -weights.get(s)));
    return out;
  }

  /** How much of the whole a sentence says; on the scale of {@link Salience}. */
  double weight(Sentence s, Salience salience) {
    String text = s.text();
    return salience.of(s)
        + SUBJECT * telling.terms().overlap(title, text)
        + (telling.lexicon().finds("last-word", text) ? CUE : 0)
        + (telling.lexicon().finds("outlook", text) ? AHEAD : 0)
        - (telling.lexicon().finds("scene", text) ? SCENE : 0)
        - speaker(s);
  }

  /** What a sentence loses that tells of its writer or reader. */
  double speaker(Sentence s) {
    return telling.lexicon().finds("speaker-start", s.text()) ? SPEAKER : 0;
  }
}
