package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;

/** One thing that can be wrong with what a deck tells. Stateless. */
public interface DeckRule {
  /** Its id, severity and summary. */
  RuleCard card();

  /** Stable id, such as {@code title-twice}. */
  default String id() {
    return card().id();
  }

  /** What is wrong, in the order of the slides; empty if nothing. */
  List<Diagnostic> check(Told told);
}
