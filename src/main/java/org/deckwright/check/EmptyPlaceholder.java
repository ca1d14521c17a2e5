package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/** A placeholder that nobody filled: its prompt stands in the editor, a hole on the wall. */
final class EmptyPlaceholder implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("empty-placeholder", "a placeholder that nobody filled");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Leaves.of(page.page().marks())
        .filter(m -> m instanceof Mark.Text t && t.placeholder().isPresent() && isBlank(t))
        .filter(m -> m.tag().role() != Role.TITLE) // that it is missing is told
        .map(m -> Fault.of(m, CheckMessages.emptyPlaceholder(m.tag().name())))
        .toList();
  }

  private static boolean isBlank(Mark.Text text) {
    return text.block().text().isBlank();
  }
}
