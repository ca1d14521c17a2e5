package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;

/** What moved from one use to another: before and after, with what moved between them. */
public final class MoveFinder implements Finder {
  @Override
  public String name() {
    return "move";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon
          .cue("moved", s)
          .flatMap(
              c ->
                  Pairs.of(name(), "compare-before-after", c, "from", "to", 0.75, section, lexicon)
                      .map(f -> named(f, c)))
          .ifPresent(out::add);
    }
    return out;
  }

  private static Finding named(Finding f, Cue cue) {
    return f.showing(f.picture().with("centre", cue.phrase("what").capital()));
  }
}
