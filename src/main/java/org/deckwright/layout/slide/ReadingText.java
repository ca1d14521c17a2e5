package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Sentences to read below a picture, on a page that has no speaker. */
final class ReadingText {
  private static final double GAP = 22;
  private static final double SHARE = 0.5; // of the zone, at most

  private ReadingText() {}

  /**
   * Places the text at the zone's foot.
   *
   * @return what is left above it; the zone itself without a text
   */
  static Rect place(String text, Rect zone, Frame f) {
    if (text.isEmpty()) {
      return zone;
    }
    Style style = f.style("lead").withSize(f.style("body").size() + 1).withInk(f.ink("ink"));
    Style fitted = f.common(List.of(text), style, zone.width(), SHARE * zone.height(), Mode.FILL);
    Setting set = f.set(text, fitted, zone.width(), Mode.FILL);
    double top = zone.bottom() - set.height();
    f.fill("Bar", Outline.rect(new Rect(zone.x(), top - 14, 36, 2.5)), f.ink("accent"));
    f.put(
        "Text",
        Role.BODY,
        set,
        zone.x(),
        top + fitted.ascent(),
        zone.width(),
        Align.LEFT,
        Anchor.TOP);
    return Rect.between(zone.x(), zone.y(), zone.right(), top - 14 - GAP);
  }

  /** The texts that are not empty, one after the other. */
  static String joined(String... texts) {
    List<String> given = new ArrayList<>();
    for (String t : texts) {
      if (!t.isEmpty()) {
        given.add(t);
      }
    }
    return String.join(" ", given);
  }
}
