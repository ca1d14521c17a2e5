package org.deckwright.diagram;

import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** Stretches of rings as outlines. */
final class QuarterRing {
  private QuarterRing() {}

  /**
   * The outline between two circles and two angles, from twelve o'clock clockwise in degrees; a
   * sector where the inner radius is 0.
   */
  static Path of(Point centre, double inner, double outer, double from, double to) {
    Path.Builder b = new Path.Builder().move(Outlines.polar(centre, outer, from));
    Curves.arc(b, centre, outer, from, to);
    if (inner <= 0) {
      return b.line(centre).close().build();
    }
    b.line(Outlines.polar(centre, inner, to));
    return Curves.arc(b, centre, inner, to, from).close().build();
  }
}
