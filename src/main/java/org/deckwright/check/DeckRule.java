package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;

/** One thing that can be wrong with what a deck tells. Stateless. */
public interface DeckRule {
  /** Stable id, such as {@code title-twice}; its page is docs/rules/ID.md. */
  String id();

  /** What is wrong, in the order of the slides; empty if nothing. */
  List<Diagnostic> check(Told told);
}
