package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Text that leaves the page. Forms may: a cover's motif does. */
final class OffPage implements Rule {
  @Override
  public String id() {
    return "off-page";
  }

  @Override
  public List<Diagnostic> check(Page page, Scene scene, String where) {
    Rect sheet = new Rect(0, 0, page.size().width(), page.size().height());
    return TextFinder.on(page).stream()
        .filter(t -> !sheet.contains(t.box(), 1))
        .map(t -> Diagnostic.error(id(), where, Messages.offPage(t.shown())))
        .toList();
  }
}
