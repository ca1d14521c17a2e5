package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;

/** Then and now, no longer X but Y, X is like the Y of old: before and after. */
public final class ThenNowFinder implements Finder {
  private static final String IS = "compare-before-after";

  @Override
  public String name() {
    return "then-now";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon
          .cue("no-longer", s)
          .flatMap(c -> Pairs.of(name(), IS, c, "no", "yes", 0.9, section, lexicon))
          .or(
              () ->
                  lexicon
                      .cue("then-now", s)
                      .flatMap(c -> Pairs.of(name(), IS, c, "then", "now", 0.85, section, lexicon)))
          .or(
              () ->
                  lexicon
                      .cue("like", s)
                      .flatMap(c -> Pairs.of(name(), IS, c, "then", "now", 0.75, section, lexicon)))
          .ifPresent(out::add);
    }
    return out;
  }
}
