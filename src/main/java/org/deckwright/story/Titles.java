package org.deckwright.story;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;

/** Makes headlines: claims of the source, shortened by deletion, or none at all. */
public final class Titles {
  private final Lexicon lexicon;
  private final Cuts cuts;
  private final Vetoes vetoes;

  public Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cuts = new Cuts(lexicon);
    this.vetoes = new Vetoes(lexicon);
  }

  /** The headline that the sentence gives within the length of a title; empty if none is true. */
  public Optional<Phrase> of(Sentence sentence) {
    return of(sentence, 1.0);
  }

  /**
   * The headline within a length.
   *
   * @param most length on the scale of {@link Extent#ofTitle}
   */
  public Optional<Phrase> of(Sentence sentence, double most) {
    Phrase best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (Cuts.Candidate c : cuts.candidates(sentence)) {
      double length = Extent.ofTitle(c.phrase().text(), lexicon);
      if (length > most || c.phrase().isEmpty()) {
        continue;
      }
      double s = Math.min(length, 0.9) - 0.16 * c.cost();
      if (s > score && vetoes.passes(c, sentence)) {
        best = c.phrase();
        score = s;
      }
    }
    return Optional.ofNullable(best).map(Phrase::capital);
  }

  /** The first sentence that gives a headline. */
  public Optional<Phrase> first(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      Optional<Phrase> title = of(s);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }
}
