package org.deckwright.story.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.story.Deletion;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/** The one figure of a sentence, to be set large over its words: with what bounds and counts it. */
public final class KeyFigure {
  private static final double FEWEST = 4; // written as a word; fewer hardly count

  private static final Pattern REST =
      Pattern.compile("\\b(?:years?|months?|weeks?|days?|hours?|minutes?|feet|pounds) (?:and )?$");

  private KeyFigure() {}

  /** The words as the name of their figure; empty where they have none, or several. */
  public static Optional<Part> of(Phrase words, Lexicon lexicon) {
    if (words.from().size() != 1) {
      return Optional.empty();
    }
    List<Quantity> all =
        Quantity.worded(words.from().get(0), lexicon).stream()
            .filter(q -> q.isValue() && words.text().contains(q.shown().text()))
            .filter(q -> hasDigit(q) || q.value() >= FEWEST)
            .filter(q -> !lexicon.finds("share-base", before(q)))
            .filter(q -> !isTime(q) && !isRest(q))
            .filter(q -> !lexicon.finds("figure-veto", q.shown().text()))
            .toList();
    boolean share = lexicon.cue("n-of-m", words.from().get(0)).isPresent();
    return all.size() != 1 || all.get(0).unit().isEmpty() || share
        ? Optional.empty()
        : shown(all.get(0), lexicon)
            .filter(v -> words.text().contains(v.text()))
            .map(v -> Part.of(words).withValue(v, all.get(0).value()));
  }

  private static String before(Quantity q) {
    return Folded.of(q.sentence().text()).substring(0, q.range().start());
  }

  /** Whether it is the end of "three minutes and 40 seconds". */
  private static boolean isRest(Quantity q) {
    return REST.matcher(before(q)).find();
  }

  /** Whether it is the start of "6 p.m.". */
  private static boolean isTime(Quantity q) {
    return q.sentence().text().startsWith(".m", q.range().end());
  }

  private static boolean hasDigit(Quantity q) {
    return q.shown().text().chars().anyMatch(Character::isDigit);
  }

  /** The words that bound a figure, right before it. */
  static String lead(Quantity q, Lexicon lexicon) {
    String before = before(q);
    for (Pattern p : lexicon.patterns("bound-words")) {
      Matcher m = p.matcher(before);
      if (m.find()) {
        return before.substring(m.start());
      }
    }
    return "";
  }

  /** Whether what stands before a figure with its bound denies it: "none rose by more than 5 %". */
  static boolean isDenied(String before, Lexicon lexicon) {
    return lexicon.finds("figure-denied", before);
  }

  /** With the words that bound it; empty where those stand elsewhere. */
  static Optional<Phrase> shown(Quantity q, Lexicon lexicon) {
    String folded = Folded.of(q.sentence().text());
    int start = q.range().start() - lead(q, lexicon).length();
    int end = q.range().end();
    for (Pattern p : lexicon.patterns("figure-tail")) {
      Matcher m = p.matcher(folded).region(end, folded.length());
      end = m.lookingAt() ? m.end() : end;
    }
    String before = folded.substring(0, start).stripTrailing();
    boolean bounded =
        lexicon.finds("bound-before", before)
            || (start < q.range().start() && isDenied(before, lexicon));
    Phrase shown = Phrase.of(q.sentence(), new Range(start, end));
    return bounded || new Deletion(lexicon).fault(shown).isPresent()
        ? Optional.empty()
        : Optional.of(shown);
  }
}
