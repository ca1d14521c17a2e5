package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;

/**
 * A slide before it is written down.
 *
 * @param picture what it shows; its {@code is} names the slide kind where it is no diagram: title,
 *     overview, statement, quote, number, bullets, closing, sources, table, image, code
 * @param takeaway a spare strong sentence; may be empty
 * @param section number of its section from 1, 0 for none
 * @param covers sentences that go to the notes
 * @param reason why this picture
 * @param weight how much the talk would miss it, about 0 to 1; what weighs least goes first
 * @param asides lines of our own for the notes, such as answers; without a source
 */
record Draft(
    Phrase kicker,
    Phrase title,
    Picture picture,
    Phrase takeaway,
    int section,
    List<Sentence> covers,
    Reason reason,
    double weight,
    List<String> asides) {
  private static final double USUAL = 0.5;
  private static final int LEAST_WORDS = 4; // of a title that its kicker's name is taken from
  private static final int LEAST_UNITS = 6;

  Draft {
    covers = List.copyOf(covers);
    asides = List.copyOf(asides);
  }

  Draft(
      Phrase kicker,
      Phrase title,
      Picture picture,
      Phrase takeaway,
      int section,
      List<Sentence> covers,
      Reason reason) {
    this(kicker, title, picture, takeaway, section, covers, reason, USUAL, List.of());
  }

  Draft withTakeaway(Phrase line) {
    return new Draft(kicker, title, picture, line, section, covers, reason, weight, asides);
  }

  Draft withTitle(Phrase words) {
    return new Draft(kicker, words, picture, takeaway, section, covers, reason, weight, asides);
  }

  Draft withPicture(Picture other) {
    return new Draft(kicker, title, other, takeaway, section, covers, reason, weight, asides);
  }

  Draft inSection(int number) {
    return new Draft(kicker, title, picture, takeaway, number, covers, reason, weight, asides);
  }

  Draft covering(List<Sentence> all) {
    return new Draft(kicker, title, picture, takeaway, section, all, reason, weight, asides);
  }

  /** Without saying in kicker and title the same: "Name: …" below "Name", or "Name …". */
  Draft withoutEcho() {
    String name = kicker.text();
    String start = title.text().substring(0, Math.min(name.length(), title.text().length()));
    if (name.isEmpty() || !start.equalsIgnoreCase(name) || continues(name.length())) {
      return this;
    }
    String after = title.text().substring(name.length());
    String rest = after.replaceFirst("^ ?[:：/] ?", "");
    boolean enough = Extent.words(rest) >= LEAST_WORDS || Extent.units(rest) >= LEAST_UNITS;
    return rest.length() < after.length() && enough
        ? withTitle(new Phrase(rest, title.from()).capital())
        : withKicker(Phrase.NONE);
  }

  private Draft withKicker(Phrase other) {
    return new Draft(other, title, picture, takeaway, section, covers, reason, weight, asides);
  }

  /** Whether the word that ends there in the title goes on. */
  private boolean continues(int end) {
    boolean han = Character.isIdeographic(title.text().charAt(end - 1));
    return !han
        && end < title.text().length()
        && Character.isLetterOrDigit(title.text().charAt(end));
  }

  Draft weighing(double other) {
    return new Draft(kicker, title, picture, takeaway, section, covers, reason, other, asides);
  }

  Draft withAsides(List<String> lines) {
    return new Draft(kicker, title, picture, takeaway, section, covers, reason, weight, lines);
  }

  /** Every text that it shows. */
  List<Phrase> phrases() {
    List<Phrase> out = new ArrayList<>(List.of(kicker, title, takeaway));
    out.addAll(picture.phrases());
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The point that would be missed most: one with a figure, else the longest. */
  Phrase mostTelling() {
    return picture.parts().stream()
        .map(Part::text)
        .max(
            Comparator.comparing((Phrase p) -> p.text().chars().anyMatch(Character::isDigit))
                .thenComparing(p -> p.text().length()))
        .orElse(Phrase.NONE);
  }

  String is() {
    return picture.is();
  }
}
