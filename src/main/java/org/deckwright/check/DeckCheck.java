package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostics;

/** Runs the rules of trust over what a deck tells. */
public final class DeckCheck {
  private static final List<DeckRule> RULES =
      List.of(
          new MissingOverview(),
          new NumberNotInSource(),
          new SameLayout(),
          new SectionWithoutSlide(),
          new TitleTwice(),
          new TooManyWords(),
          new TopicTitle(),
          new WordNotInSource());

  private DeckCheck() {}

  /** Ids of all rules, sorted. */
  public static List<String> rules() {
    return RULES.stream().map(DeckRule::id).sorted().toList();
  }

  /** Adds what is wrong. */
  public static void run(Told told, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.check(told).forEach(diagnostics::add));
  }
}
