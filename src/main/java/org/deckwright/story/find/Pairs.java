package org.deckwright.story.find;

import java.util.List;
import java.util.Optional;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Pictures of two things, the second in the accent, whose words are two groups of a cue. */
final class Pairs {
  private static final double LENGTH = 1.2;

  private Pairs() {}

  static Optional<Finding> of(
      String finder,
      String is,
      Cue cue,
      String first,
      String second,
      double sure,
      SectionView section,
      Lexicon lexicon) {
    Part a = part(cue, first, lexicon);
    Part b = part(cue, second, lexicon);
    boolean vague =
        lexicon.finds("vague", a.label().text()) || lexicon.finds("vague", b.label().text());
    if (a.label().isEmpty() || b.label().isEmpty() || vague) {
      return Optional.empty();
    }
    boolean brief =
        Extent.ofText(a.label().text(), lexicon) <= 18
            && Extent.ofText(b.label().text(), lexicon) <= 18;
    if (!brief) {
      return Optional.empty();
    }
    Picture picture = Picture.of(is, List.of(a, b.heated()));
    return Optional.of(
        Finding.of(finder, cue, sure, picture)
            .claiming(Claims.of(cue.sentence(), section, lexicon)));
  }

  private static Part part(Cue cue, String group, Lexicon lexicon) {
    Range r = cue.range(group).orElse(new Range(0, 0));
    Phrase words = new Titles(lexicon).shortened(cue.sentence(), r, LENGTH);
    return Part.of(Labels.of(cue.sentence(), r, words, lexicon));
  }
}
