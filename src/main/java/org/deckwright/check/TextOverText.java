package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;

/** Two texts that stand on each other. Decoration, such as a large numeral, is left out. */
final class TextOverText implements Rule {
  @Override
  public String id() {
    return "overlap";
  }

  @Override
  public List<Diagnostic> check(Page page, Scene scene, String where) {
    List<InkBox> texts =
        TextFinder.on(page).stream().filter(t -> t.role() != Role.DECORATION).toList();
    List<Diagnostic> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (texts.get(i).box().overlaps(texts.get(j).box(), 1)) {
          out.add(
              Diagnostic.error(
                  id(), where, Messages.overlap(texts.get(i).shown(), texts.get(j).shown())));
        }
      }
    }
    return out;
  }
}
