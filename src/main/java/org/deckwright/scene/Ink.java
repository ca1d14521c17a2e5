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

  /** The opaque colour that shows where this one lies over another. */
  public Ink over(Ink below) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = (rgb >> shift & 0xFF) * alpha + (below.rgb >> shift & 0xFF) * (1 - alpha);
      mixed |= (int) Math.round(part) << shift;
    }
    return new Ink(below.slot, mixed, 1);
  }

  /** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance). */
  public double contrast(Ink other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
