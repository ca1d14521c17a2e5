package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;

/** Text that leaves the page: one fault a mark. Forms may leave it: a cover's motif does. */
final class OffPage implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.error("off-page", "text that leaves the page");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Fault.oneAMark(
        page.texts().stream().filter(t -> !page.sheet().contains(t.box(), 1)),
        t -> CheckMessages.offPage(t.shown()));
  }
}
