package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** A talk of several sections that never shows them at a glance. */
final class MissingOverview implements DeckRule {
  private static final int SECTIONS = 3;
  private static final int MANY = 8; // more do not fit on one overview
  private static final int SLIDES = 8;
  private static final int EARLY = 5; // slides among which it is looked for

  @Override
  public RuleCard card() {
    return RuleCard.info(
        "missing-overview", "a talk of several sections that never shows them at a glance");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    int sections = told.sections().size();
    boolean due =
        told.wantsOverview()
            && sections >= SECTIONS
            && sections <= MANY
            && told.slides().size() > SLIDES;
    boolean shown = told.slides().stream().limit(EARLY).anyMatch(s -> isOverview(s, told));
    return !due || shown
        ? List.of()
        : List.of(Diagnostic.info(id(), "slide 2", CheckMessages.missingOverview(sections)));
  }

  /** Whether it is one by its kind, or names most sections. */
  private static boolean isOverview(Told.ToldSlide slide, Told told) {
    long named =
        told.sections().stream()
            .filter(n -> slide.texts().stream().anyMatch(t -> t.shown().contains(n)))
            .count();
    return slide.kind().equals("overview") || named * 2 > told.sections().size();
  }
}
