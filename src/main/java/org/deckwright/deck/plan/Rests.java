package org.deckwright.deck.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Phrase;
import org.deckwright.story.Titles;

/**
 * What a headline that is half a sentence leaves out: the other half, where it tells figures or
 * stands behind a colon, which promises it.
 */
final class Rests {
  private static final List<Double> LENGTHS = List.of(2.6, 1.3); // of titles
  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Telling telling;
  private final Titles titles;

  Rests(Telling telling) {
    this.telling = telling;
    this.titles = new Titles(telling.lexicon());
  }

  /** The main clause with figures, or behind a colon, beside a headline; fullest first. */
  List<Phrase> of(Phrase title) {
    if (title.from().size() != 1) {
      return List.of();
    }
    Sentence s = title.from().get(0);
    boolean led = isLed(title.text(), s.text());
    return !led && !FIGURE.matcher(s.text()).find()
        ? List.of()
        : LENGTHS.stream()
            .flatMap(l -> titles.rest(s, title, l).stream())
            .filter(p -> (led || FIGURE.matcher(p.text()).find()) && !telling.isTold(p))
            .distinct()
            .toList();
  }

  /** Whether a sentence goes on behind a headline with a colon. */
  private static boolean isLed(String title, String sentence) {
    int at = sentence.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
    int end = at + title.length();
    return at >= 0 && end < sentence.length() && ":：".indexOf(sentence.charAt(end)) >= 0;
  }
}
