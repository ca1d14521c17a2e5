package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** What a part says will be done or should be, a paragraph or a sentence each: a list. */
public final class MeasuresFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final double LABEL = 0.8;
  private static final double LONGEST = 1.2; // where no shorter one is true
  private static final double SURE = 0.74;

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Section part : section.sections()) {
      boolean headed =
          part.heading().filter(h -> lexicon.finds("measures-heading", h.text())).isPresent();
      if (headed) {
        measures(SectionView.of(List.of(part)), lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> measures(SectionView part, Lexicon lexicon) {
    List<Sentence> openings = part.paragraphs().stream().map(p -> p.get(0)).toList();
    List<Sentence> told = told(openings, lexicon);
    if (told.size() * 2 <= openings.size() || told.size() < FEWEST) {
      told =
          part.paragraphs().stream()
              .map(p -> told(p, lexicon))
              .filter(p -> p.size() >= FEWEST)
              .findFirst()
              .orElse(List.of());
    }
    if (told.size() < FEWEST || told.size() > MOST) {
      return Optional.empty();
    }
    List<Part> parts =
        told.stream().flatMap(s -> label(s, lexicon).stream()).map(Part::of).toList();
    if (parts.size() < told.size()) {
      return Optional.empty();
    }
    Sentence first = part.sentences().get(0);
    boolean leads = !told.contains(first) && lexicon.cue("announced", first).isPresent();
    return Optional.of(
        new Finding(
            Picture.of(Enumeration.structure(parts), parts),
            SURE,
            leads ? List.of(first) : List.of(),
            told,
            new Reason(name(), part.heading().map(Sentence::text).stream().toList())));
  }

  private static List<Sentence> told(List<Sentence> sentences, Lexicon lexicon) {
    return sentences.stream()
        .filter(s -> lexicon.finds("measure-told", s.text()))
        .filter(s -> "?？:：".indexOf(s.text().charAt(s.text().length() - 1)) < 0)
        .filter(s -> !lexicon.finds("not-a-member", s.text()))
        .filter(s -> label(s, lexicon).isPresent())
        .toList();
  }

  private static Optional<Phrase> label(Sentence s, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    return titles.of(s, LABEL).or(() -> titles.of(s, LONGEST));
  }
}
