package org.deckwright.pipeline;

import java.util.List;
import java.util.Optional;
import org.deckwright.diag.Diagnostic;

/**
 * A plan.
 *
 * @param yaml text of its deck.yaml
 * @param slides how many
 * @param diagnostics what was left out or guessed
 * @param explanation why the slides are as they are; empty for a deck that was not planned here
 */
public record Planned(
    String yaml, int slides, List<Diagnostic> diagnostics, Optional<String> explanation) {
  public Planned {
    diagnostics = List.copyOf(diagnostics);
  }
}
