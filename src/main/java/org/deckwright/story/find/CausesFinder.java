package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.SectionView;

/** "X was caused by a, b and c": the causes as bones that lead to their effect. */
public final class CausesFinder implements Finder {
  @Override
  public String name() {
    return "causes";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("caused-by", s).flatMap(c -> causes(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> causes(Cue cue, SectionView section, Lexicon lexicon) {
    List<Part> parts = Enumeration.parts(cue.sentence(), cue.range("list").get(), lexicon);
    int count = lexicon.number(cue.text("count")).orElse(parts.size());
    if (count != parts.size() || !Enumeration.isList(parts, lexicon)) {
      return Optional.empty();
    }
    return CauseFan.effect(cue, lexicon)
        .flatMap(e -> CauseFan.picture(parts, e, lexicon))
        .map(p -> Finding.of(name(), cue, 1.0, p).claiming(Claims.own(cue.sentence(), section)));
  }
}
