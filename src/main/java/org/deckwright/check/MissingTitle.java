package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Role;

/** A slide without a title: lists of slides, outlines and screen readers have no name for it. */
final class MissingTitle implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("missing-title", "a slide without a title");
  }

  @Override
  public List<Fault> check(Seen page) {
    boolean titled = page.texts().stream().anyMatch(t -> t.role() == Role.TITLE);
    return !page.isSlide() || titled
        ? List.of()
        : List.of(new Fault(page.where(), page.sheet(), CheckMessages.missingTitle()));
  }
}
