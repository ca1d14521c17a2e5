package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Role;

/**
 * Text that nobody in the last row reads: running text under 14 points, labels, captions and
 * furniture under 11, as they look on a slide of the usual height. Wide pages only.
 */
final class TypeTooSmall implements Rule {
  private static final double BODY = 14;
  private static final double LABEL = 11;

  @Override
  public RuleCard card() {
    return RuleCard.warning("type-too-small", "type that the last row cannot read");
  }

  @Override
  public List<Fault> check(Seen page) {
    if (!page.isLandscape()) {
      return List.of();
    }
    return page.texts().stream()
        .filter(t -> t.size() * page.enlarged() < floor(t.role()) - 0.01)
        .map(t -> Fault.of(t, Messages.tooSmall(t.shown(), t.size(), least(page, t))))
        .toList();
  }

  private static double least(Seen page, InkBox text) {
    return Math.ceil(2 * floor(text.role()) / page.enlarged()) / 2;
  }

  private static double floor(Role role) {
    return role == Role.BODY || role == Role.TITLE ? BODY : LABEL;
  }
}
