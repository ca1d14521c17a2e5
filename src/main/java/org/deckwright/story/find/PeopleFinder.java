package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;

/** "One in five", "seven of ten households", "two thirds of": so many persons, or a ring. */
public final class PeopleFinder implements Finder {
  private static final int CROWD = 20;
  private static final int WHO = 10; // words

  @Override
  public String name() {
    return "people";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      List<Cue> cues = lexicon.cues("n-of-m", s);
      if (cues.size() == 1) {
        share(cues.get(0), lexicon).ifPresent(out::add);
      }
      lexicon.cue("fraction", s).flatMap(c -> share(c, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> share(Cue cue, Lexicon lexicon) {
    int n = cue.text("n").isEmpty() ? 1 : lexicon.number(cue.text("n")).orElse(0);
    int m = lexicon.number(cue.text("m")).orElse(0);
    Phrase who = cue.phrase("who");
    boolean told = !who.isEmpty() || cue.start() == 0 || !cue.phrase("of").isEmpty();
    boolean sound = told && n > 0 && n < m && Extent.ofText(who.text(), lexicon) <= WHO;
    if (!sound || lexicon.finds("vague", who.text())) {
      return Optional.empty();
    }
    Picture picture = picture(cue, n, m, who, lexicon);
    boolean bounded = isBounded(cue, lexicon);
    double sure =
        cue.name().equals("fraction") || !cue.phrase("of").isEmpty()
            ? 0.56
            : who.isEmpty() ? 0.66 : 0.8;
    return bounded ? Optional.empty() : Optional.of(Finding.of(name(), cue, sure, picture));
  }

  /** "Almost one in five", "more than two thirds": no figure that stands for it exactly. */
  private static boolean isBounded(Cue cue, Lexicon lexicon) {
    String before = Folded.of(cue.sentence().text()).substring(0, cue.start()).strip();
    return lexicon.finds("bound-before", before);
  }

  private static Picture picture(Cue cue, int n, int m, Phrase who, Lexicon lexicon) {
    if (!cue.phrase("of").isEmpty()) {
      Part part = Part.of(cue.phrase("of").capital());
      return Picture.of(
          "number-ring", List.of(part.withValue(cue.phrase("n"), 100.0 * n / m).heated()));
    }
    Phrase shown = cue.phrase("share").isEmpty() ? cue.phrase("n") : cue.phrase("share");
    boolean persons =
        cue.name().equals("n-of-m")
            && m <= CROWD
            && (who.isEmpty() || lexicon.finds("persons", cue.matched()));
    Part part = Part.of(who.capital());
    if (!persons) {
      return Picture.of(
          "number-ring", List.of(part.withValue(shown.capital(), 100.0 * n / m).heated()));
    }
    Part rest = Part.of(Phrase.NONE).withValue(Phrase.NONE, m - n);
    return Picture.of("number-people", List.of(part.withValue(shown.capital(), n).heated(), rest));
  }
}
