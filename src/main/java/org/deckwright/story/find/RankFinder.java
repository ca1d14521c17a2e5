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
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** One that has more than several others: one high bar, equal low ones, no scale. */
public final class RankFinder implements Finder {
  @Override
  public String name() {
    return "rank";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("more-than", s).flatMap(c -> rank(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> rank(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    List<Part> low = Enumeration.parts(s, cue.range("low").get(), lexicon);
    if (low.size() < 2 || low.size() > 6 || !Enumeration.isList(low, lexicon)) {
      return Optional.empty();
    }
    List<Trait> categories = new ArrayList<>();
    List<String> levels = new ArrayList<>(List.of("high"));
    categories.add(Trait.of(cue.phrase("high").capital()));
    for (Part p : low) {
      categories.add(Trait.of(p.label()));
      levels.add("low");
    }
    List<Part> hot = List.of(Part.of(cue.phrase("high")).heated());
    Picture picture =
        Picture.of("chart-bars", hot)
            .withTraits(categories)
            .withRows(List.of(Row.levels(Phrase.NONE, Phrase.NONE, levels, "")))
            .with("heading", cue.phrase("verb").capital())
            .asIllustration();
    return Optional.of(
        Finding.of(name(), cue, 0.9, picture).claiming(Claims.of(s, section, lexicon)));
  }
}
