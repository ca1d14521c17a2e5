package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** One measure in two periods, told in one sentence: a column for each. */
public final class ComparedFinder implements Finder {
  private static final double SURE = 0.9;

  @Override
  public String name() {
    return "compared";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      Compared.of(s, lexicon).ifPresent(c -> out.add(finding(c, section, lexicon)));
    }
    return out;
  }

  /** The later column is called by its period, or by the measure where none is named. */
  private Finding finding(Compared c, SectionView section, Lexicon lexicon) {
    Phrase now = c.now().isEmpty() ? c.what() : c.now();
    Row row =
        Row.values(
            c.now().isEmpty() ? Phrase.NONE : c.what(),
            List.of(c.earlier(), c.later()),
            List.of(c.before(), c.after()));
    Picture picture = Charts.of(List.of(Trait.of(c.then()), Trait.of(now)), List.of(row), lexicon);
    return new Finding(
        picture,
        SURE,
        Claims.own(c.of(), section),
        List.of(c.of()),
        new Reason(name(), List.of(c.then().text(), now.text())));
  }
}
