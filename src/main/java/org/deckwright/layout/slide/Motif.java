package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;

/** The cover's picture: one long point of a jagged star for each section, over a smooth circle. */
public final class Motif {
  private static final double[] LONG = {1.00, 0.80, 1.04, 0.76, 0.84, 0.94, 0.88, 0.98, 0.78};
  private static final double[] SHORT = {0.44, 0.56, 0.47, 0.52, 0.45, 0.60, 0.50, 0.54, 0.48};
  private static final double[] VALLEY = {0.23, 0.25, 0.24, 0.26, 0.22, 0.24, 0.25, 0.27, 0.21};
  private static final double REACH = 346.0 / 228;

  private Motif() {}

  /**
   * Draws it.
   *
   * @param radius of the circle
   * @param sections how many long points it has, five to nine
   */
  public static void draw(Frame f, Point centre, double radius, int sections) {
    draw(f, centre, radius, sections, f.ink("people"), f.ink("models"));
  }

  /** The same in inks of its own. */
  static void draw(Frame f, Point centre, double radius, int sections, Ink smooth, Ink jagged) {
    int points = Math.max(5, Math.min(sections == 0 ? 6 : sections, LONG.length));
    f.fill("Circle", Outline.ellipse(Rect.around(centre, radius)), smooth);
    f.fill("Star", Outline.free(star(centre, radius * REACH, points)), jagged);
  }

  private static Path star(Point centre, double reach, int points) {
    List<Point> out = new ArrayList<>();
    double step = 360.0 / points;
    for (int i = 0; i < points; i++) {
      double at = -72 + i * step;
      out.add(polar(centre, reach * LONG[i], at));
      out.add(polar(centre, reach * VALLEY[i], at + step * 0.27));
      out.add(polar(centre, reach * SHORT[i], at + step * 0.5));
      out.add(polar(centre, reach * VALLEY[(i + 4) % points], at + step * 0.73));
    }
    return Path.closed(out);
  }

  private static Point polar(Point centre, double radius, double degrees) {
    double a = StrictMath.toRadians(degrees);
    return centre.plus(radius * StrictMath.cos(a), radius * StrictMath.sin(a));
  }
}
