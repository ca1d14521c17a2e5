package org.deckwright.diagram;

import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;

/** Texts whose ink is centred on a height, such as the middle of a bar. */
final class Midline {
  private Midline() {}

  /** Places what was set; nothing for an empty text. */
  static void put(
      Frame f, String name, Setting s, double x, double middle, double width, Align align) {
    if (s.shaped().text().isEmpty()) {
      return;
    }
    double baseline = s.baselineIn(new Rect(x, middle, width, 0), Anchor.MIDDLE);
    f.put(name, Role.PART, s, x, baseline, width, align, Anchor.TOP);
  }
}
