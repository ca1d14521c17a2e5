package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      two("no-longer", "no", "yes", 0.9, s, section, lexicon)
          .or(() -> two("then-now", "then", "now", 0.85, s, section, lexicon))
          .or(() -> two("like", "then", "now", 0.75, s, section, lexicon))
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
    return lexicon.cue(cue, s).flatMap(c -> Pairs.of(name(), IS, c, a, b, sure, section, lexicon));
  }
}
