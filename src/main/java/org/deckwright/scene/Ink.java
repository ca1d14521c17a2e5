package org.deckwright.scene;

/**
 * A colour as the theme's slot and the value it has there, so that PPTX can name the slot and
 * others paint.
 *
 * @param slot a name of {@code Look.slots}, such as {@code accent}
 * @param rgb 0xRRGGBB
 * @param alpha 0 clear to 1 opaque
 */
public record Ink(String slot, int rgb, double alpha) {
  public Ink {
    if (rgb < 0 || rgb > 0xFFFFFF || !(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("ink " + slot + ": " + rgb + ", alpha " + alpha);
    }
  }

  /** The same colour, see-through. */
  public Ink withAlpha(double a) {
    return new Ink(slot, rgb, a);
  }
}
