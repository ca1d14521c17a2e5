package org.deckwright.deck.plan;

import java.util.IdentityHashMap;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Story;

/** How long the parts of a text are, in words of running text. */
final class Lengths {
  private final Lexicon lexicon;
  private final IdentityHashMap<Chapter, Double> words = new IdentityHashMap<>();
  private final double all;

  Lengths(Story story, Lexicon lexicon) {
    this.lexicon = lexicon;
    story.chapters().forEach(c -> words.put(c, counted(c)));
    all = words.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Words of a part, which may stand outside of the chapters. */
  double of(Chapter chapter) {
    Double known = words.get(chapter);
    return known == null ? counted(chapter) : known;
  }

  /** Words of all chapters. */
  double all() {
    return all;
  }

  private double counted(Chapter chapter) {
    return chapter.view().sentences().stream()
        .mapToDouble(s -> Extent.ofText(s.text(), lexicon))
        .sum();
  }
}
