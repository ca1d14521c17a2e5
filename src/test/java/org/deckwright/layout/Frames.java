package org.deckwright.layout;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.scene.Mark;
import org.deckwright.theme.Theme;

/** Pages for tests that draw a picture without a slide round it. */
public final class Frames {
  private Frames() {}

  public static Frame blank(
      Theme theme, String language, Pictograms icons, Repair repair, boolean compact) {
    return new Frame(new Typesetter(theme, language), icons, repair, compact, "test");
  }

  public static boolean hasOverflow(Frame frame) {
    return frame.hasOverflow();
  }

  public static List<Mark> marks(Frame frame) {
    return frame.marks();
  }

  public static List<Diagnostic> told(Frame frame) {
    return frame.told();
  }
}
