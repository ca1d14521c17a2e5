package org.deckwright.deck.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.story.Phrase;
import org.deckwright.story.Titles;

/** What a headline that is half a sentence leaves out: the other half, where it tells figures. */
final class Rests {
  private static final List<Double> LENGTHS = List.of(2.6, 1.3); // of titles
  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Telling telling;
  private final Titles titles;

  Rests(Telling telling) {
    this.telling = telling;
    this.titles = new Titles(telling.lexicon());
  }

  /** The main clause with figures that stands before or after a headline, fullest first. */
  List<Phrase> of(Phrase title) {
    return title.from().size() != 1 || !FIGURE.matcher(title.from().get(0).text()).find()
        ? List.of()
        : LENGTHS.stream()
            .flatMap(l -> titles.rest(title.from().get(0), title, l).stream())
            .filter(p -> FIGURE.matcher(p.text()).find() && !telling.isTold(p))
            .distinct()
            .toList();
  }
}
