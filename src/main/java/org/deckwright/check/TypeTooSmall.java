package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;

/**
 * Text that nobody in the last row reads: under 14 points, captions and furniture under 11. Slides
 * only.
 */
final class TypeTooSmall implements Rule {
  private static final double BODY = 14;
  private static final double CAPTION = 11;

  @Override
  public String id() {
    return "type-too-small";
  }

  @Override
  public List<Diagnostic> check(Page page, Scene scene, String where) {
    if (page.size().width() < page.size().height()) {
      return List.of();
    }
    return TextFinder.on(page).stream()
        .filter(t -> size(t) < floor(t.role()) - 0.01)
        .map(t -> Diagnostic.warning(id(), where, Messages.tooSmall(t.shown(), size(t))))
        .toList();
  }

  private static double size(InkBox t) {
    return t.line().runs().stream().mapToDouble(Run::size).max().orElse(BODY);
  }

  private static double floor(Role role) {
    return switch (role) {
      case CAPTION, FOOTER, PAGE_NUMBER, KICKER, DECORATION -> CAPTION;
      default -> BODY - 3;
    };
  }
}
