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

/** Two or three things fused in one: overlapping circles. */
public final class JoinFinder implements Finder {
  @Override
  public String name() {
    return "join";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("join", s).flatMap(c -> join(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> join(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    List<Part> parts = Enumeration.parts(s, cue.range("list").get(), lexicon);
    if (parts.size() < 2 || parts.size() > 3 || !Enumeration.isList(parts, lexicon)) {
      return Optional.empty();
    }
    Picture picture =
        Picture.of("compare-venn", parts).with("centre", cue.phrase("centre").capital());
    return Optional.of(Finding.of(name(), cue, 0.92, picture).claiming(Claims.own(s, section)));
  }
}
