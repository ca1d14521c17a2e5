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
          new UnevenSections(),
          new WordNotInSource());

  private DeckCheck() {}

  /** All rules, in no order that matters. */
  public static List<RuleCard> rules() {
    return RULES.stream().map(DeckRule::card).toList();
  }

  /** Adds what is wrong. */
  public static void run(Told told, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.check(told).forEach(diagnostics::add));
  }
}
