package org.deckwright.story.find;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;

/** The members of a list that is announced as causes, as bones that lead to their effect. */
final class CauseFan {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int EFFECT = 9; // words
  private static final int CAUSE = 9;

  private CauseFan() {}

  /** The picture of a list, or of causes where the sentence that announces it says so. */
  static Picture of(String is, List<Part> parts, Sentence announcing, Lexicon lexicon) {
    String folded = Folded.of(announcing.text());
    int colon = folded.indexOf(": ") < 0 ? folded.indexOf(':') : folded.indexOf(": ");
    Range head = new Range(0, colon > 0 ? colon : folded.length());
    Optional<Phrase> effect =
        lexicon.cue("causes-of", announcing, head).flatMap(c -> effect(c, lexicon));
    return effect.flatMap(e -> picture(parts, e, lexicon)).orElseGet(() -> Picture.of(is, parts));
  }

  /** Causes and their effect; empty where they are too many, too few or too long. */
  static Optional<Picture> picture(List<Part> causes, Phrase effect, Lexicon lexicon) {
    boolean fits =
        causes.size() >= FEWEST
            && causes.size() <= MOST
            && causes.stream()
                .allMatch(
                    p ->
                        p.text().isEmpty()
                            && p.parts().isEmpty()
                            && Extent.ofText(p.label().text(), lexicon) <= CAUSE);
    return fits
        ? Optional.of(Picture.of("relation-fishbone", causes).with("centre", effect))
        : Optional.empty();
  }

  /** What they bring about; empty where it is too long or only points at something. */
  static Optional<Phrase> effect(Cue cue, Lexicon lexicon) {
    Phrase effect = cue.phrase("effect").capital();
    boolean sound =
        !effect.isEmpty()
            && Extent.ofText(effect.text(), lexicon) <= EFFECT
            && !lexicon.finds("vague", effect.text());
    return sound ? Optional.of(effect) : Optional.empty();
  }
}
