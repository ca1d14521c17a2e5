package org.deckwright.diag;

/** How much a diagnostic matters. */
public enum Severity {
  /** The engine repaired or chose something that its user may like to know. */
  INFO,
  /** The result is whole, but somebody should look. Fails a run under {@code --strict}. */
  WARNING,
  /** A rule is broken or an input cannot be used. */
  ERROR
}
