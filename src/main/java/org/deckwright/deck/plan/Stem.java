package org.deckwright.deck.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Phrase;

/**
 * What a sentence says before the list that runs on in it: "Fibre can" before "cut cravings, reduce
 * appetite and calm the stomach". Its items mean nothing below a headline of another matter.
 */
final class Stem {
  /** The finders of lists that nothing announces. */
  private static final Set<String> UNANNOUNCED = Set.of("series", "clauses");

  private final Finding finding;
  private final Chapter chapter;
  private final Telling telling;

  Stem(Finding finding, Chapter chapter, Telling telling) {
    this.finding = finding;
    this.chapter = chapter;
    this.telling = telling;
  }

  /**
   * Whether a headline says what the items belong to: made of their own sentence, or of the one
   * right before it on the same matter, or of any where the items begin their sentence or a colon
   * leads to them.
   */
  boolean isSaidBy(Phrase title) {
    Optional<Sentence> own = sentence();
    if (own.isEmpty() || title.from().contains(own.get())) {
      return true;
    }
    String stem = own.get().text().substring(0, start(own.get()));
    return telling.terms().of(stem).isEmpty()
        || Folded.of(stem).strip().endsWith(":") // they are whole without it
        || (title.from().contains(before(own.get())) && isOneMatter(title, stem, own.get()));
  }

  /** What announces the list in its own sentence, or the question right before that. */
  Optional<Phrase> announced() {
    Optional<Phrase> head = finding.core().flatMap(telling::headTitle);
    return head.or(() -> sentence().map(this::before).filter(Sentence::asks).map(Phrase::whole))
        .filter(t -> Extent.ofTitle(t.text(), telling.lexicon()) <= 1 && !telling.isTold(t));
  }

  /** The one sentence that all items are made of. */
  private Optional<Sentence> sentence() {
    List<Sentence> shown = finding.picture().sentences().stream().distinct().toList();
    boolean list =
        UNANNOUNCED.contains(finding.reason().finder())
            && finding.picture().family().equals("list");
    return list && shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
  }

  private int start(Sentence s) {
    String first = finding.picture().parts().get(0).label().text();
    String begin =
        first.split(" ", 3).length > 2 ? first.replaceAll("^(\\S+ \\S+) .*", "$1") : first;
    return Math.max(
        0,
        Folded.of(s.text())
            .toLowerCase(Locale.ROOT)
            .indexOf(Folded.of(begin).toLowerCase(Locale.ROOT)));
  }

  /** Whether the sentence before stands in the same paragraph or speaks of the same. */
  private boolean isOneMatter(Phrase title, String stem, Sentence s) {
    return !chapter.view().opening(s).equals(s) || telling.terms().overlap(title.text(), stem) > 0;
  }

  private Sentence before(Sentence s) {
    List<Sentence> all = chapter.view().sentences();
    return all.get(Math.max(0, all.indexOf(s) - 1));
  }
}
