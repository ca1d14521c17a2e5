package org.deckwright.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;

/** The scene's words in Java 2D's terms. */
public final class Java2d {
  private static final float MITER_LIMIT = 10;

  /** What letters and soft edges may reach beyond their box, in points. */
  private static final int NEAR = 4;

  private Java2d() {}

  public static Color colour(Ink ink) {
    return new Color(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, alpha(ink));
  }

  private static int alpha(Ink ink) {
    return (int) Math.round(255 * ink.alpha());
  }

  public static BasicStroke stroke(Stroke s) {
    int cap = s.roundCap() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    return new BasicStroke(
        (float) s.width(), cap, BasicStroke.JOIN_ROUND, MITER_LIMIT, dash(s.dash()), 0);
  }

  /** Java 2D's word for a solid line is no array. */
  private static float[] dash(List<Double> lengths) {
    if (lengths.isEmpty()) {
      return null;
    }
    float[] dash = new float[lengths.size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = lengths.get(i).floatValue();
    }
    return dash;
  }

  public static Rectangle2D rect(Rect r) {
    return new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
  }

  /** Whether something in this place, give or take a little, would show on the surface. */
  public static boolean isSeen(Graphics2D g, Rect place) {
    return isSeen(g, place, 0);
  }

  /**
   * The same for what may reach farther.
   *
   * @param beyond the place, in points
   */
  public static boolean isSeen(Graphics2D g, Rect place, double beyond) {
    int left = (int) Math.floor(place.x() - beyond) - NEAR;
    int top = (int) Math.floor(place.y() - beyond) - NEAR;
    int right = (int) Math.ceil(place.right() + beyond) + NEAR;
    int bottom = (int) Math.ceil(place.bottom() + beyond) + NEAR;
    return g.hitClip(left, top, right - left, bottom - top);
  }

  /** Smooth edges, and positions to the fraction of a pixel, on every surface. */
  public static void exact(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
