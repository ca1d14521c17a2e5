package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/** A figure that says nothing to who cannot see it. */
final class MissingAlt implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("missing-alt", "a picture, chart or diagram without alternative text");
  }

  @Override
  public List<Fault> check(Seen page) {
    return page.page().marks().stream()
        .filter(m -> isFigure(m) && m.tag().alt().isBlank())
        .map(m -> Fault.of(m, Messages.missingAlt(m.tag().name())))
        .toList();
  }

  private static boolean isFigure(Mark mark) {
    boolean shown = mark instanceof Mark.Picture || mark instanceof Mark.Chart;
    return mark.tag().role() == Role.FIGURE || shown && mark.tag().role() != Role.DECORATION;
  }
}
