package org.deckwright.render.pptx;

import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextStyle;

/**
 * Format that a text has without saying so: its placeholder's.
 *
 * @param size in 100ths of a point
 * @param spacing between characters, in 100ths of a point
 * @param leading in 100ths of a point
 */
record TextFormat(
    int size, boolean bold, Ink ink, int spacing, int leading, Paragraph.Align align) {
  private static final Ink NO_INK = new Ink("", 0, 0);

  /** Nothing is inherited: every run says what it looks like. */
  static final TextFormat NONE = new TextFormat(0, false, NO_INK, 0, 0, Paragraph.Align.LEFT);

  static TextFormat of(Look.Placeholder p) {
    TextStyle s = p.style();
    return new TextFormat(
        Names.centipoints(s.size()),
        s.bold(),
        s.ink(),
        Names.centipoints(s.size() * p.tracking()),
        Names.centipoints(p.leading()),
        p.align());
  }

  static TextFormat of(Run r, double leading, Paragraph.Align align) {
    return new TextFormat(
        Names.centipoints(r.size()),
        r.bold(),
        r.ink(),
        Names.centipoints(r.size() * r.tracking()),
        Names.centipoints(leading),
        align);
  }
}
