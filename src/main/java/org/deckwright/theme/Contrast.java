package org.deckwright.theme;

/** Contrast of two colours as WCAG 2.2 defines it. */
public final class Contrast {
  private Contrast() {}

  /** From 1 (same) to 21 (black on white). */
  public static double ratio(int rgb1, int rgb2) {
    double a = luminance(rgb1);
    double b = luminance(rgb2);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
