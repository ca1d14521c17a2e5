package org.deckwright.story.find;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** "X became the fourth stage": what joined the stages that were there. */
final class Stages {
  private Stages() {}

  static Optional<Cue> joined(SectionView section, Lexicon lexicon) {
    return section.sentences().stream()
        .map(s -> lexicon.cue("becomes-stage", s))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether it is none of the stages already there. */
  static boolean isNew(Cue cue, List<Part> parts) {
    String name = cue.text("new");
    return parts.stream().noneMatch(p -> p.label().text().equals(name));
  }

  /** The new stage in the accent: its name, date, and what stands after the colon. */
  static Part part(Cue cue, Lexicon lexicon) {
    Sentence s = cue.sentence();
    Phrase name = new Titles(lexicon).shortened(s, cue.range("new").get(), 0.5).capital();
    int colon = Folded.of(s.text()).indexOf(':', cue.end() - 1);
    Phrase text =
        colon < 0 ? Phrase.NONE : Phrase.of(s, new Range(colon + 1, s.text().length())).capital();
    return Part.of(name, text).withDate(cue.phrase("date")).heated();
  }
}
