package org.deckwright.diag;

import java.util.Optional;

/**
 * One thing to tell the user.
 *
 * @param rule stable id, such as {@code text-split}; lower case with hyphens
 * @param where file, slide or field, in words a user knows; may be empty
 * @param span place in the source, if one is known
 * @param message what is wrong and what to do, one line, made by {@link Messages}
 */
public record Diagnostic(
    Severity severity, String rule, String where, Optional<SourceSpan> span, String message) {

  /** Something repaired or chosen. */
  public static Diagnostic info(String rule, String where, String message) {
    return new Diagnostic(Severity.INFO, rule, where, Optional.empty(), message);
  }

  /** Something to look at. */
  public static Diagnostic warning(String rule, String where, String message) {
    return new Diagnostic(Severity.WARNING, rule, where, Optional.empty(), message);
  }

  /** Something wrong. */
  public static Diagnostic error(String rule, String where, String message) {
    return new Diagnostic(Severity.ERROR, rule, where, Optional.empty(), message);
  }

  /** The same with its place in the source. */
  public Diagnostic at(SourceSpan place) {
    return new Diagnostic(severity, rule, where, Optional.of(place), message);
  }

  /** One line: where, line number if known, message. */
  public String line() {
    String place = where + span.map(s -> ":" + s.line()).orElse("");
    return place.isEmpty() ? message : place + ": " + message;
  }
}
