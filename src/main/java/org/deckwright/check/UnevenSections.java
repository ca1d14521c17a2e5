package org.deckwright.check;

import java.util.List;
import java.util.stream.IntStream;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** One of three or more sections that takes more slides than all others together. */
final class UnevenSections implements DeckRule {
  private static final int SECTIONS = 3;
  private static final int SLIDES = 10;

  @Override
  public RuleCard card() {
    return RuleCard.info(
        "uneven-sections", "one section with more slides than all others together");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    int sections = told.sections().size();
    long all = IntStream.rangeClosed(1, sections).mapToLong(n -> slides(told, n)).sum();
    if (sections < SECTIONS || all < SLIDES) {
      return List.of();
    }
    return IntStream.rangeClosed(1, sections)
        .filter(n -> 2 * slides(told, n) > all)
        .mapToObj(n -> told(told.sections().get(n - 1), n, slides(told, n), all))
        .toList();
  }

  private static long slides(Told told, int section) {
    return told.slides().stream().filter(s -> s.section() == section).count();
  }

  private Diagnostic told(String name, int number, long slides, long all) {
    String message = CheckMessages.unevenSections(name, slides, all);
    return Diagnostic.info(id(), "section " + number, message);
  }
}
