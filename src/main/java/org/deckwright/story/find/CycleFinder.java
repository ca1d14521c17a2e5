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
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;

/** A loop that is called one, or whose last step leads to the first. */
public final class CycleFinder implements Finder {
  @Override
  public String name() {
    return "cycle";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("cycle", s).flatMap(c -> cycle(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> cycle(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    Range list = cue.range("list").get();
    List<Part> parts = hyphened(s, list);
    if (parts.size() < 2) {
      parts = Enumeration.parts(s, list, lexicon);
    }
    if (parts.size() < 2 || parts.size() > 6) {
      return Optional.empty();
    }
    Optional<Cue> where =
        lexicon
            .cue("runs-where", s)
            .or(() -> section.after(s).flatMap(n -> lexicon.cue("runs-where", n)));
    Phrase frame = where.map(c -> c.phrase("where").capital()).orElse(Phrase.NONE);
    Picture picture =
        Picture.of("sequence-cycle", parts)
            .with("centre", cue.phrase("goal").capital())
            .with("frame", frame);
    List<Sentence> claims = Claims.of(s, section, lexicon);
    return Optional.of(
        Finding.of(name(), cue, 0.95, picture)
            .claiming(claims)
            .covering(where.map(Cue::sentence).stream().toList()));
  }

  /** "try-check-mend" is three steps. */
  private static List<Part> hyphened(Sentence s, Range list) {
    String text = s.text().substring(list.start(), list.end());
    if (text.indexOf('-') < 0 || text.contains(" ") || text.contains(",")) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    int from = list.start();
    for (String step : text.split("-")) {
      parts.add(Part.of(Phrase.of(s, new Range(from, from + step.length()))));
      from += step.length() + 1;
    }
    return parts;
  }
}
