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
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** At the bottom …, on top of it …, uppermost …: layers, the top first. */
public final class LayersFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 6;

  @Override
  public String name() {
    return "layers";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon
          .cue("layer-bottom", s)
          .or(() -> lexicon.cue("layer-on", s))
          .or(() -> lexicon.cue("layer-top", s))
          .ifPresent(cues::add);
    }
    boolean ordered =
        cues.size() >= FEWEST
            && cues.size() <= MOST
            && cues.get(0).name().equals("layer-bottom")
            && cues.stream().skip(1).noneMatch(c -> c.name().equals("layer-bottom"));
    return ordered ? List.of(finding(cues, section)) : List.of();
  }

  private Finding finding(List<Cue> cues, SectionView section) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    for (Cue c : cues) {
      parts.add(0, Part.of(c.phrase("what").capital(), c.phrase("text").capital()));
      covers.add(c.sentence());
    }
    List<Sentence> all = section.sentences();
    int at = all.indexOf(covers.get(0));
    List<Sentence> claims = new ArrayList<>();
    Optional<Sentence> before = at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    before.ifPresent(claims::add);
    claims.add(section.opening(covers.get(0)));
    return new Finding(
        Picture.of("hierarchy-layers", parts),
        0.9,
        claims,
        covers,
        new Reason(name(), cues.stream().map(Cue::matched).toList()));
  }
}
