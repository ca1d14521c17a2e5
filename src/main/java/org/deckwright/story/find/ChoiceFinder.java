package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
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
      lexicon
          .cue("rather-than", s)
          .flatMap(c -> Pairs.of(name(), "compare-sides", c, "no", "yes", 0.72, section, lexicon))
          .or(
              () ->
                  lexicon
                      .cue("while-two", s)
                      .flatMap(
                          c ->
                              Pairs.of(
                                  name(), "compare-sides", c, "a", "b", 0.6, section, lexicon)))
          .ifPresent(out::add);
    }
    return out;
  }
}
