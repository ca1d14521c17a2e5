package org.deckwright.diag;

import java.util.Optional;

/**
 * One thing to tell the user.
 *
 * @param rule stable id, such as {@code text-split}; lower case with hyphens
 * @param where file, slide or field, in words a user knows; may be empty
 * @param span place in the source, if one is known
 * @param spot place on a laid-out page, if one is known
 * @param message what is wrong and what to do, one line, from one of the {@code …Messages} classes
 */
public record Diagnostic(
    Severity severity,
    String rule,
    String where,
    Optional<SourceSpan> span,
    Optional<Spot> spot,
    String message) {

  /** Something repaired or chosen. */
  public static Diagnostic info(String rule, String where, String message) {
    return of(Severity.INFO, rule, where, message);
  }

  /** Something to look at. */
  public static Diagnostic warning(String rule, String where, String message) {
    return of(Severity.WARNING, rule, where, message);
  }

  /** Something wrong. */
  public static Diagnostic error(String rule, String where, String message) {
    return of(Severity.ERROR, rule, where, message);
  }

  /** One without a place. */
  public static Diagnostic of(Severity severity, String rule, String where, String message) {
    return new Diagnostic(severity, rule, where, Optional.empty(), Optional.empty(), message);
  }

  /** The same with its place in the source. */
  public Diagnostic at(SourceSpan place) {
    return new Diagnostic(severity, rule, where, Optional.of(place), spot, message);
  }

  /** The same with its place on a page. */
  public Diagnostic on(Spot place) {
    return new Diagnostic(severity, rule, where, span, Optional.of(place), message);
  }

  /** One line: where, line number if known, message. */
  public String line() {
    String place = where + span.map(s -> ":" + s.line()).orElse("");
    return place.isEmpty() ? message : place + ": " + message;
  }
}
