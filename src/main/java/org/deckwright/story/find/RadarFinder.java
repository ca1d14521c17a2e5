package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
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
    for (Part p : pair.a().items()) {
      axes.add(Trait.of(p.label()));
    }
    for (Part p : pair.b().items()) {
      axes.add(Trait.of(p.label()));
    }
    int split = pair.a().items().size();
    String other = isJagged(pair.b(), section, lexicon) ? "jagged" : "smooth";
    List<Row> rows =
        List.of(
            row(pair.a(), 0, split, axes.size(), "jagged").heated(),
            row(pair.b(), split, axes.size(), axes.size(), other));
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

  /** Whether a sentence that names the subject calls it jagged. */
  private static boolean isJagged(Profiles.Profile profile, SectionView section, Lexicon lexicon) {
    String who = Folded.of(profile.who().text());
    return section.sentences().stream()
        .map(s -> Folded.of(s.text()))
        .anyMatch(s -> s.startsWith(who) && lexicon.finds("jagged", s));
  }

  private static Row row(Profiles.Profile profile, int from, int to, int all, String shape) {
    List<String> levels = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      levels.add(i >= from && i < to ? "high" : "low");
    }
    return Row.levels(profile.who().capital(), profile.says(), levels, shape);
  }
}
