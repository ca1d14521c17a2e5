package org.deckwright.check;

import java.util.List;

/** One thing that can be wrong with a page. Stateless. */
interface Rule {
  /** Its id, severity and summary. */
  RuleCard card();

  /** Where the page breaks it, in reading order; empty if nowhere. */
  List<Fault> check(Seen page);
}
