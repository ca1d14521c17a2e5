package org.deckwright.deck.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;

/** Judges whether a headline speaks of what the picture below it shows. */
final class PictureFit {
  private static final Set<String> MEASURED = Set.of("number", "chart");
  private static final Set<String> THEN_AND_NOW =
      Set.of("change", "compared", "two-times", "from-to", "years", "course", "then-now");

  private static final List<Double> ROOMY = List.of(1.6, 1.9, 2.2); // of titles

  private final Telling telling;
  private final Finding finding;

  PictureFit(Telling telling, Finding finding) {
    this.telling = telling;
    this.finding = finding;
  }

  /**
   * Whether the headline comes from the picture's own sentences, or shares a word or a figure with
   * it, and does not tell of the other direction; of what shows no figures, always.
   */
  boolean accepts(Phrase title) {
    return !isMeasured() || (isNear(title) && !contradicts(title));
  }

  /** Whether it shows figures. */
  boolean isMeasured() {
    return MEASURED.contains(finding.picture().family());
  }

  /**
   * A longer headline over figures, which take few words: nothing else on the slide says what they
   * count.
   */
  Optional<Phrase> roomy(Sentence s) {
    double room = telling.audience().words();
    for (Phrase p : finding.picture().phrases()) {
      room -= Extent.ofText(p.text(), telling.lexicon());
    }
    double left = room;
    return ROOMY.stream()
        .flatMap(l -> telling.wording(s, l).stream())
        .filter(t -> !telling.isTold(t))
        .filter(t -> Extent.ofText(t.text(), telling.lexicon()) <= left)
        .findFirst();
  }

  private boolean isNear(Phrase title) {
    Picture picture = finding.picture();
    Set<String> shown = words(text(picture));
    Set<String> own = words(title.text());
    own.retainAll(shown);
    return shown.isEmpty()
        || !own.isEmpty()
        || !Collections.disjoint(picture.sentences(), title.from())
        || values(picture).stream().anyMatch(v -> title.text().contains(v));
  }

  private static String text(Picture picture) {
    return picture.phrases().stream().map(Phrase::text).collect(Collectors.joining(" "));
  }

  private static List<String> values(Picture picture) {
    return picture.parts().stream()
        .map(p -> p.value().text())
        .filter(v -> v.chars().anyMatch(Character::isDigit))
        .toList();
  }

  /** Content words; a bare figure is none: two may stand in the same year by chance. */
  private Set<String> words(String text) {
    Set<String> out = new HashSet<>(telling.terms().of(text));
    out.removeIf(w -> Character.isDigit(w.charAt(0)));
    return out;
  }

  /** Whether it says that something rose where what is shown fell, or the other way round. */
  private boolean contradicts(Phrase title) {
    boolean up = telling.lexicon().finds("rising", title.text());
    boolean down = telling.lexicon().finds("falling", title.text());
    if (up == down || !THEN_AND_NOW.contains(finding.reason().finder())) {
      return false;
    }
    List<Double> course = course();
    if (course.size() < 2) {
      return false;
    }
    double turn = course.get(course.size() - 1) - course.get(0);
    return up ? turn < 0 : turn > 0;
  }

  private List<Double> course() {
    Picture picture = finding.picture();
    List<Row> rows = picture.rows();
    return rows.size() == 1
        ? rows.get(0).values()
        : rows.isEmpty()
            ? picture.parts().stream().flatMap(p -> p.amount().stream()).toList()
            : List.of();
  }
}
