package org.deckwright.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Mark;

/** Text that leaves the page: one fault a mark. Forms may leave it: a cover's motif does. */
final class OffPage implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.error("off-page", "text that leaves the page");
  }

  @Override
  public List<Fault> check(Seen page) {
    Map<Mark, Fault> first = new LinkedHashMap<>();
    page.texts().stream()
        .filter(t -> !page.sheet().contains(t.box(), 1))
        .forEach(t -> first.putIfAbsent(t.mark(), Fault.of(t, Messages.offPage(t.shown()))));
    return List.copyOf(first.values());
  }
}
