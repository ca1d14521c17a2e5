package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** Two that are strong in different things: profiles over all of these, high or low. */
public final class RadarFinder implements Finder {
  private static final int FEWEST = 4;
  private static final int MOST = 10;

  @Override
  public String name() {
    return "radar";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Profiles.Pair pair : Profiles.pairs(section, lexicon)) {
      int axes = pair.a().items().size() + pair.b().items().size();
      if (pair.isStrength() && axes >= FEWEST && axes <= MOST) {
        out.add(finding(pair, section, lexicon));
      }
    }
    return out;
  }

  private Finding finding(Profiles.Pair pair, SectionView section, Lexicon lexicon) {
    List<Trait> axes = new ArrayList<>();
    List<Boolean> ofFirst = new ArrayList<>();
    int most = Math.max(pair.a().items().size(), pair.b().items().size());
    for (int i = 0; i < most; i++) {
      add(pair.a(), i, true, axes, ofFirst);
      add(pair.b(), i, false, axes, ofFirst);
    }
    List<Row> rows =
        List.of(
            row(pair.a(), ofFirst, true, "jagged").heated(),
            row(pair.b(), ofFirst, false, "smooth"));
    Picture picture =
        Picture.of("compare-radar", List.of()).withTraits(axes).withRows(rows).asIllustration();
    Sentence first = pair.a().sentence();
    return new Finding(
        picture,
        0.95,
        Claims.of(first, section, lexicon),
        pair.covers(),
        new Reason(name(), List.of(pair.a().verb())));
  }

  /** The sides' traits take turns round the rim, so that peaks and valleys alternate. */
  private static void add(
      Profiles.Profile side, int i, boolean first, List<Trait> axes, List<Boolean> ofFirst) {
    if (i < side.items().size()) {
      axes.add(Trait.of(side.items().get(i).label()));
      ofFirst.add(first);
    }
  }

  private static Row row(
      Profiles.Profile profile, List<Boolean> ofFirst, boolean first, String shape) {
    List<String> levels = ofFirst.stream().map(f -> f == first ? "high" : "low").toList();
    return Row.levels(profile.who().capital(), profile.says(), levels, shape);
  }
}
