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
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Then and now, no longer X but Y, X is like the Y of old: before and after. */
public final class ThenNowFinder implements Finder {
  private static final String IS = "compare-before-after";
  private static final double LENGTH = 1.3;
  private static final int LONG = 19; // words

  @Override
  public String name() {
    return "then-now";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      two("no-longer", "no", "yes", 0.9, s, section, lexicon)
          .or(() -> two("then-now", "then", "now", 0.85, s, section, lexicon))
          .or(() -> two("like", "then", "now", 0.75, s, section, lexicon))
          .or(() -> inOne(s, section, lexicon))
          .or(() -> next(s, section, lexicon))
          .ifPresent(out::add);
    }
    return out;
  }

  /** How it was and how it is, in the two halves of a sentence. */
  private Optional<Finding> inOne(Sentence s, SectionView section, Lexicon lexicon) {
    int mark = Folded.of(s.text()).indexOf(';');
    if (mark < 0) {
      return Optional.empty();
    }
    int second = mark + (s.text().startsWith(" ", mark + 1) ? 2 : 1);
    Optional<Cue> then = lexicon.cue("then-open", s, new Range(0, mark));
    Optional<Cue> now = lexicon.cue("now-open", s, new Range(second, s.text().length()));
    return then.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : sides(then.get(), now.get(), List.of(s), section, lexicon);
  }

  /** How it was in one sentence, how it is in the next. */
  private Optional<Finding> next(Sentence s, SectionView section, Lexicon lexicon) {
    Optional<Cue> then = lexicon.cue("then-open", s);
    Optional<Cue> now = section.after(s).flatMap(n -> lexicon.cue("now-open", n));
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    return sides(then.get(), now.get(), List.of(s, now.get().sentence()), section, lexicon);
  }

  private Optional<Finding> sides(
      Cue then, Cue now, List<Sentence> told, SectionView section, Lexicon lexicon) {
    Optional<Part> a = side(then, lexicon);
    Optional<Part> b = side(now, lexicon);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    List<Sentence> claims = new ArrayList<>(List.of(section.opening(told.get(0)), now.sentence()));
    claims.add(told.get(0));
    return Optional.of(
        new Finding(
            Picture.of(IS, List.of(a.get(), b.get().heated())),
            0.8,
            claims,
            told,
            new Reason(name(), List.of(then.text("when"), now.text("when")))));
  }

  /** When, and what was so then; empty where it cannot be said briefly. */
  private static Optional<Part> side(Cue cue, Lexicon lexicon) {
    Phrase what = new Titles(lexicon).shortened(cue.sentence(), cue.range("what").get(), LENGTH);
    return Extent.ofText(what.text(), lexicon) > LONG || what.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of(cue.phrase("when").capital(), what.capital()));
  }

  private Optional<Finding> two(
      String cue,
      String a,
      String b,
      double sure,
      Sentence s,
      SectionView section,
      Lexicon lexicon) {
    return lexicon.cue(cue, s).flatMap(c -> Pairs.of(name(), IS, c, a, b, sure, section, lexicon));
  }
}
