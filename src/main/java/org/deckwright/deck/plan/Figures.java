package org.deckwright.deck.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;

/** The one figure of lead, outlook or summary: first for who decides, last for the rest. */
final class Figures {
  private final Telling telling;

  Figures(Telling telling) {
    this.telling = telling;
  }

  Optional<Draft> draft() {
    return Stream.of(telling.story().outlook(), telling.story().lead(), telling.story().summary())
        .flatMap(Optional::stream)
        .flatMap(c -> c.findings().stream().filter(Figures::isFigure).map(f -> draft(f, c)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Draft> draft(Finding finding, Chapter chapter) {
    return Drafts.of(finding, chapter, 0, telling);
  }

  /** A big number, or a change that is known at both ends. */
  private static boolean isFigure(Finding f) {
    return f.is().equals("number")
        || (f.picture().family().equals("chart") && !f.picture().illustrative());
  }
}
