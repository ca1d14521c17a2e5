package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** From one value in a year to another in a later one: two columns with their true heights. */
public final class ChangeFinder implements Finder {
  @Override
  public String name() {
    return "change";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("from-to", s).flatMap(c -> change(c, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> change(Cue cue, Lexicon lexicon) {
    Optional<Amount> before = amount(cue, "a", "ua", lexicon);
    Optional<Amount> after = amount(cue, "b", "ub", lexicon);
    if (before.isEmpty() || after.isEmpty() || !before.get().unit().equals(after.get().unit())) {
      return Optional.empty();
    }
    List<Trait> years = List.of(Trait.of(cue.phrase("da")), Trait.of(cue.phrase("db")));
    Row row =
        Row.values(
            Phrase.NONE,
            List.of(before.get().value(), after.get().value()),
            List.of(shown(cue, "a", "ua"), shown(cue, "b", "ub")));
    Picture picture =
        Picture.of("chart-columns", List.of())
            .withTraits(years)
            .withRows(List.of(row))
            .with("heading", cue.phrase("what").capital());
    return Optional.of(Finding.of(name(), cue, 0.9, picture).claiming(List.of(cue.sentence())));
  }

  private static Optional<Amount> amount(Cue cue, String value, String unit, Lexicon lexicon) {
    return Amount.of((cue.text(value) + " " + cue.text(unit)).strip(), lexicon);
  }

  private static Phrase shown(Cue cue, String value, String unit) {
    int end = cue.range(unit).filter(r -> r.length() > 0).or(() -> cue.range(value)).get().end();
    return Phrase.of(cue.sentence(), new Range(cue.range(value).get().start(), end));
  }
}
