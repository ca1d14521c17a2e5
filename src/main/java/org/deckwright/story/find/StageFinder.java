package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;

/** Stages without dates that are counted in a sentence, and the new one that changes them. */
public final class StageFinder implements Finder {
  @Override
  public String name() {
    return "stages";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      Optional<Cue> cue =
          lexicon.cue("counted", s).filter(c -> lexicon.finds("stage-noun", c.text("noun")));
      if (cue.isEmpty()) {
        continue;
      }
      List<Part> parts =
          new ArrayList<>(Enumeration.parts(s, cue.get().range("list").get(), lexicon));
      if (parts.size() != lexicon.number(cue.get().text("count")).orElse(-1)) {
        continue;
      }
      Optional<Cue> joined = Stages.joined(section, lexicon).filter(c -> Stages.isNew(c, parts));
      joined.ifPresent(c -> parts.add(Stages.part(c, lexicon)));
      List<Sentence> claims = new ArrayList<>(joined.map(Cue::sentence).stream().toList());
      claims.add(s);
      out.add(
          Finding.of(name(), cue.get(), 0.95, Picture.of("sequence-steps", parts))
              .claiming(claims));
    }
    return out;
  }
}
