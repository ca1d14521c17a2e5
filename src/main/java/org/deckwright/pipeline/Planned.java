package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.diag.Diagnostic;

/**
 * A plan.
 *
 * @param yaml text of its deck.yaml
 * @param slides how many
 * @param diagnostics what was left out or guessed
 */
public record Planned(String yaml, int slides, List<Diagnostic> diagnostics) {
  public Planned {
    diagnostics = List.copyOf(diagnostics);
  }
}
