package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;

/** A slide that goes on from the one before with nothing but a single line. */
final class WidowLine implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("widow-line", "one line left over for a slide of its own");
  }

  @Override
  public List<Fault> check(Seen page) {
    if (page.index() == 0 || !goesOn(page)) {
      return List.of();
    }
    List<InkBox> body = page.spoken().stream().filter(t -> isBody(t.role())).toList();
    boolean figure = page.page().marks().stream().anyMatch(m -> m.tag().role() == Role.FIGURE);
    return body.size() != 1 || figure
        ? List.of()
        : List.of(Fault.of(body.get(0), CheckMessages.widowLine(body.get(0).shown())));
  }

  private static boolean goesOn(Seen page) {
    Page before = page.scene().pages().get(page.index() - 1);
    return page.isSlide() && before.slide() == page.page().slide();
  }

  private static boolean isBody(Role role) {
    return switch (role) {
      case TITLE, KICKER, FOOTER, PAGE_NUMBER, DECORATION, CAPTION -> false;
      default -> true;
    };
  }
}
