package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;

/** A figure that says nothing to who cannot see it. */
final class MissingAlt implements Rule {
  @Override
  public String id() {
    return "missing-alt";
  }

  @Override
  public List<Diagnostic> check(Page page, Scene scene, String where) {
    List<Diagnostic> out = new ArrayList<>();
    for (Mark mark : page.marks()) {
      boolean figure =
          mark.tag().role() == Role.FIGURE
              || mark instanceof Mark.Picture
              || mark instanceof Mark.Chart;
      if (figure && mark.tag().alt().isBlank()) {
        out.add(Diagnostic.warning(id(), where, Messages.missingAlt(mark.tag().name())));
      }
    }
    return out;
  }
}
