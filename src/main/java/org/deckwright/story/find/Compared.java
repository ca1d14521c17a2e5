package org.deckwright.story.find;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/**
 * A measure now and in an earlier period, as results are reported: "rose 65 % to 5 million,
 * compared to 3 million last year".
 *
 * @param what the measure
 * @param before the earlier value as the text writes it; after, the later one
 * @param now what the text says of the later time; empty where it names none
 */
record Compared(
    Sentence of,
    Phrase what,
    Phrase before,
    double earlier,
    Phrase then,
    Phrase after,
    double later,
    Phrase now) {

  /** The comparison of a sentence; empty where it has none, or two measures. */
  static Optional<Compared> of(Sentence sentence, Lexicon lexicon) {
    if (lexicon.finds("unreal", sentence.text())) {
      return Optional.empty();
    }
    return lexicon.cue("compared", sentence).flatMap(c -> read(c, lexicon));
  }

  private static Optional<Compared> read(Cue cue, Lexicon lexicon) {
    List<Quantity> all = Quantity.of(cue.sentence(), lexicon);
    Optional<Quantity> later = at(cue.range("later").get(), all);
    Optional<Quantity> earlier = at(cue.range("earlier").get(), all);
    if (later.isEmpty() || earlier.isEmpty() || !later.get().isLike(earlier.get())) {
      return Optional.empty();
    }
    String period = cue.range("now").isPresent() ? "now" : "nowBehind";
    Phrase now = cue.range(period).map(r -> cue.phrase(period).capital()).orElse(Phrase.NONE);
    return Optional.of(
        new Compared(
            cue.sentence(),
            cue.phrase("what").capital(),
            cue.phrase("earlier"),
            earlier.get().value(),
            cue.phrase("then").capital(),
            cue.phrase("later"),
            later.get().value(),
            now));
  }

  private static Optional<Quantity> at(Range place, List<Quantity> all) {
    return all.stream()
        .filter(Quantity::isValue)
        .filter(q -> q.range().start() >= place.start() && q.range().start() < place.end())
        .findFirst();
  }
}
