package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** First, then, finally: steps, in one sentence or in several. */
public final class StepFinder implements Finder {
  @Override
  public String name() {
    return "steps";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("steps", s).map(c -> inOne(c, section, lexicon)).ifPresent(out::add);
    }
    section.paragraphs().forEach(p -> inSeveral(p, lexicon).ifPresent(out::add));
    return out;
  }

  private Finding inOne(Cue cue, SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    for (String group : List.of("a", "b", "c", "d", "e", "f")) {
      Phrase step = cue.phrase(group).capital();
      if (!step.isEmpty()) {
        parts.add(Part.of(step));
      }
    }
    Sentence s = cue.sentence();
    return Finding.of(name(), cue, 0.8, Picture.of("sequence-steps", parts))
        .claiming(Claims.of(s, section, lexicon));
  }

  private Optional<Finding> inSeveral(List<Sentence> paragraph, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    for (Sentence s : paragraph) {
      Optional<Cue> cue = lexicon.cue("step-open", s);
      if (cue.isPresent()) {
        parts.add(Part.of(titles.shortened(s, cue.get().range("what").get(), 1.2).capital()));
        covers.add(s);
      }
    }
    boolean ordinals = covers.stream().allMatch(s -> lexicon.cue("ordinal-open", s).isPresent());
    if (parts.size() < 3 || parts.size() > 5 || ordinals) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Picture.of("sequence-steps", parts),
            0.75,
            List.of(paragraph.get(0)),
            covers,
            new Reason(name(), List.of("first … then"))));
  }
}
