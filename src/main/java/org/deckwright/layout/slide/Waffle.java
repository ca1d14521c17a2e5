package org.deckwright.layout.slide;

import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/** A hundred squares, filled from the bottom left; what a bound leaves open is dashed. */
public final class Waffle {
  private static final double GAP = 4.0 / 33;

  private Waffle() {}

  /**
   * Draws it.
   *
   * @param percent of the squares that are filled, 0 to 100
   * @param bound upper: the last filled square is dashed, for the true figure is less
   * @param fill and empty: colour slots
   */
  public static void draw(
      Frame f, Rect box, double percent, String bound, String fill, String empty, String alt) {
    int full = (int) Math.round(Math.max(0, Math.min(100, percent)));
    boolean open = bound.equals("upper") || bound.equals("about") || bound.equals("lower");
    int solid = bound.equals("upper") ? full - 1 : full;
    double pitch = box.width() / (10 - GAP);
    double side = pitch * (1 - GAP);
    f.group(
        "Hundred squares",
        alt,
        g -> {
          for (int i = 0; i < 100; i++) {
            double x = box.x() + i % 10 * pitch;
            int row = i / 10;
            double y = box.bottom() - side - row * pitch;
            Rect square = new Rect(x, y, side, side);
            String quiet = fill.equals("accent") ? "tint" : empty;
            boolean dashed = open && i == (bound.equals("upper") ? full - 1 : full) && i < 100;
            draw(
                g,
                i,
                square,
                i < solid ? f.ink(fill) : f.ink(dashed ? quiet : empty),
                dashed,
                f.ink(fill));
          }
        });
  }

  private static void draw(Frame g, int i, Rect square, Ink ink, boolean dashed, Ink line) {
    Optional<Stroke> border = dashed ? Optional.of(Stroke.dashed(line, 1, 4, 3)) : Optional.empty();
    g.shape("Square " + (i + 1), Outline.roundRect(square, 2), Optional.of(ink), border);
  }
}
