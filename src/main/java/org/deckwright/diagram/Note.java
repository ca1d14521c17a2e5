package org.deckwright.diagram;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** A conclusion below a picture: one bold line at the foot of the zone. */
final class Note {
  private static final double GAP = 24;

  private Note() {}

  /** Places the note, if there is one, and returns what is left of the zone. */
  static Rect below(Frame f, String note, Rect zone) {
    if (note.isEmpty() || f.isCompact()) {
      return zone;
    }
    Style style = f.style("head");
    Style fitted = f.common(List.of(note), style, zone.width(), 2 * style.leading(), Mode.EVEN);
    Setting set = f.set(note, fitted, zone.width(), Mode.EVEN);
    double top = zone.bottom() - set.height();
    f.put(
        "Note",
        Role.PART,
        set,
        zone.x(),
        top + fitted.ascent(),
        zone.width(),
        Align.LEFT,
        Anchor.TOP);
    return new Rect(zone.x(), zone.y(), zone.width(), Math.max(0, top - f.gap(GAP) - zone.y()));
  }
}
