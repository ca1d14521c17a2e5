package org.deckwright.check.pptx;

import java.util.List;
import org.deckwright.check.DeckCheck;
import org.deckwright.check.SceneCheck;
import org.deckwright.check.ToldScene;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Scene;

/** Holds all rules that need no article against a deck of any program. */
public final class PptxCheck {
  private PptxCheck() {}

  /**
   * What is wrong with the slides that are shown; a hidden one gets a line that says so.
   *
   * @param name what problems call the file
   * @throws org.deckwright.diag.Failure of kind INPUT if it is no presentation, locked, broken,
   *     empty or too large
   */
  public static List<Diagnostic> run(String name, byte[] bytes) {
    Diagnostics found = new Diagnostics();
    Scene scene = PptxReader.read(name, bytes, found);
    List<String> hidden =
        found.all().stream()
            .filter(d -> d.rule().equals("hidden-slide"))
            .map(Diagnostic::where)
            .toList();
    Diagnostics wrong = new Diagnostics();
    SceneCheck.run(scene, "slide", wrong);
    DeckCheck.run(ToldScene.of(scene), wrong);
    wrong.all().stream().filter(d -> !hidden.contains(d.where())).forEach(found::add);
    return found.all();
  }
}
