package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PlanMessages;

/**
 * What a plan came to.
 *
 * @param drafts one a slide, in order
 * @param dropped drafts left off for length
 * @param scripts what is said, one a slide
 */
record Outcome(Telling telling, List<Draft> drafts, List<Draft> dropped, List<Script> scripts) {
  Outcome {
    drafts = List.copyOf(drafts);
    dropped = List.copyOf(dropped);
    scripts = List.copyOf(scripts);
  }

  /** How long it takes to say, in seconds. */
  int seconds() {
    return scripts.stream().mapToInt(Script::seconds).sum();
  }

  /**
   * Tells what a length that was asked for has cost, and which sections are too many for a talk.
   */
  void tell(Length length, Diagnostics diagnostics) {
    int sections = telling.story().chapters().size();
    if (sections > telling.audience().mostSlides()) {
      long shown = drafts.stream().mapToInt(Draft::section).filter(s -> s > 0).distinct().count();
      diagnostics.add(
          Diagnostic.info(
              "sections-left-off",
              telling.article().name(),
              PlanMessages.sectionsLeftOff(shown, sections)));
    }
    if (!length.isGiven()) {
      return;
    }
    String where = telling.article().name();
    int reserve = scripts.stream().mapToInt(s -> s.reserve().size()).sum();
    diagnostics.add(
        Diagnostic.info(
            "talk-length",
            where,
            PlanMessages.talkLength(drafts.size(), shown(seconds()), reserve)));
    if (length.slides().orElse(0) > drafts.size()) {
      diagnostics.add(
          Diagnostic.info(
              "too-few-slides",
              where,
              PlanMessages.tooFewSlides(length.slides().getAsInt(), drafts.size())));
    }
    for (Draft d : dropped) {
      if (!d.is().equals("sources")) {
        diagnostics.add(
            Diagnostic.info("left-off", where, PlanMessages.leftOff(d.is(), d.title().text())));
      }
    }
  }

  String shown(int seconds) {
    return SpeakingTime.inEnglish().shown(seconds); // messages are English
  }
}
