package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Clauses;
import org.deckwright.story.Cue;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;

/** Two subjects of which the same verb says a list each: "A is made for x, B for y and z". */
final class Profiles {
  private Profiles() {}

  /**
   * One subject and its list.
   *
   * @param says what is said of the subject: the verb with its list
   */
  record Profile(Phrase who, String verb, Phrase says, List<Part> items, Sentence sentence) {}

  /** Two of the same verb. */
  record Pair(Profile a, Profile b, boolean isStrength) {
    List<Sentence> covers() {
      return List.copyOf(new LinkedHashSet<>(List.of(a.sentence(), b.sentence())));
    }
  }

  /** The pairs of neighbouring statements, in order. */
  static List<Pair> pairs(SectionView section, Lexicon lexicon) {
    List<Profile> profiles = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      for (Range clause : Clauses.of(s.text(), lexicon)) {
        profile(s, clause, lexicon).ifPresent(profiles::add);
      }
    }
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i + 1 < profiles.size(); i++) {
      Profile a = profiles.get(i);
      Profile b = profiles.get(i + 1);
      if (a.verb().equals(b.verb()) && !a.who().text().equals(b.who().text())) {
        out.add(new Pair(a, b, lexicon.finds("strong-at", a.verb())));
      }
    }
    return out;
  }

  private static Optional<Profile> profile(Sentence s, Range clause, Lexicon lexicon) {
    Optional<Cue> cue = lexicon.cue("profile", s, clause);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    List<Part> items = Enumeration.parts(s, cue.get().range("list").get(), lexicon);
    boolean short_ = items.size() <= 6 && !items.isEmpty();
    return short_
        ? Optional.of(
            new Profile(
                cue.get().phrase("who"),
                cue.get().text("verb"),
                Phrase.of(s, new Range(cue.get().range("verb").get().start(), clause.end()))
                    .capital(),
                items,
                s))
        : Optional.empty();
  }
}
