package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;

/** A rather than B, while A, B: two sides. */
public final class ChoiceFinder implements Finder {
  @Override
  public String name() {
    return "choice";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      two("capable-tripped", "high", "low", 0.8, s, section, lexicon)
          .or(() -> two("rather-than", "no", "yes", 0.72, s, section, lexicon))
          .or(() -> two("while-two", "a", "b", 0.6, s, section, lexicon))
          .ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> two(
      String cue,
      String a,
      String b,
      double sure,
      Sentence s,
      SectionView section,
      Lexicon lexicon) {
    return lexicon
        .cue(cue, s)
        .flatMap(c -> Pairs.of(name(), "compare-sides", c, a, b, sure, section, lexicon));
  }
}
