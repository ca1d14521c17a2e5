package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;

/**
 * Text that nobody in the last row reads: running text under 14 points, labels, captions and
 * furniture under 11, as they look on a slide of the usual height. Wide pages only.
 */
final class TypeTooSmall implements Rule {
  private static final double BODY = 14;
  private static final double LABEL = 11;
  private static final int SIGN = 3; // characters

  @Override
  public RuleCard card() {
    return RuleCard.warning("type-too-small", "type that the last row cannot read");
  }

  @Override
  public List<Fault> check(Seen page) {
    if (!page.isLandscape()) {
      return List.of();
    }
    return Fault.oneAMark(
        page.texts().stream().filter(t -> size(t) * page.enlarged() < floor(t.role()) - 0.01),
        t -> CheckMessages.tooSmall(t.shown(), size(t), least(page, t)));
  }

  /** Smallest type of a word on the line; raised figures and signs may be small. */
  private static double size(InkBox text) {
    return text.line().runs().stream()
        .filter(r -> r.text().strip().length() > SIGN)
        .mapToDouble(Run::size)
        .min()
        .orElse(text.size());
  }

  private static double least(Seen page, InkBox text) {
    return Math.ceil(2 * floor(text.role()) / page.enlarged()) / 2;
  }

  private static double floor(Role role) {
    return role == Role.BODY || role == Role.TITLE ? BODY : LABEL;
  }
}
