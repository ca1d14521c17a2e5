package org.deckwright.check;

import org.deckwright.diag.Severity;

/**
 * What a list of rules says of one.
 *
 * @param id stable, such as {@code title-twice}; its page is docs/rules/ID.md
 * @param severity what breaking it means
 * @param says what is wrong where it is broken, in a few words
 */
public record RuleCard(String id, Severity severity, String says) {
  static RuleCard error(String id, String says) {
    return new RuleCard(id, Severity.ERROR, says);
  }

  static RuleCard warning(String id, String says) {
    return new RuleCard(id, Severity.WARNING, says);
  }

  static RuleCard info(String id, String says) {
    return new RuleCard(id, Severity.INFO, says);
  }
}
