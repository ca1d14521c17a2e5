package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;

/** Text too pale for its ground: under 4.5 : 1, large type under 3 : 1 (WCAG 2.2, 1.4.3). */
final class LowContrast implements Rule {
  private static final double LARGE = 24;

  @Override
  public String id() {
    return "contrast";
  }

  @Override
  public List<Diagnostic> check(Page page, Scene scene, String where) {
    return TextFinder.on(page).stream()
        .filter(t -> t.role() != Role.DECORATION)
        .filter(t -> t.line().runs().stream().anyMatch(r -> isPale(r, t.ground())))
        .map(t -> Diagnostic.warning(id(), where, Messages.pale(t.shown())))
        .toList();
  }

  private static boolean isPale(Run run, Ink ground) {
    double needed = run.size() >= LARGE ? 3 : 4.5;
    return run.ink().contrast(ground) < needed - 0.05;
  }
}
