package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;

/** One thing stays flat while another rises: two curves without a scale. */
public final class CourseFinder implements Finder {
  @Override
  public String name() {
    return "course";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("course", s).ifPresent(c -> out.add(course(c, section, lexicon)));
    }
    return out;
  }

  private Finding course(Cue cue, SectionView section, Lexicon lexicon) {
    String rise = lexicon.finds("exponential", cue.matched()) ? "exponential" : "rising";
    Row flat = Row.levels(cue.phrase("a").capital(), Phrase.NONE, List.of(), "flat");
    Row rising = Row.levels(cue.phrase("b").capital(), Phrase.NONE, List.of(), rise).heated();
    Picture picture =
        Picture.of("chart-lines", List.of()).withRows(List.of(flat, rising)).asIllustration();
    Sentence s = cue.sentence();
    return Finding.of(name(), cue, 0.78, picture).claiming(Claims.of(s, section, lexicon));
  }
}
