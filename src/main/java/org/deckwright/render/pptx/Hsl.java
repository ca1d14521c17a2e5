package org.deckwright.render.pptx;

/**
 * A colour as Office's colour changes see it.
 *
 * @param hue 0 to 360
 * @param saturation 0 to 1
 * @param lightness 0 to 1
 */
record Hsl(double hue, double saturation, double lightness) {

  static Hsl of(int rgb) {
    double r = (rgb >> 16) / 255.0;
    double g = (rgb >> 8 & 0xFF) / 255.0;
    double b = (rgb & 0xFF) / 255.0;
    double max = Math.max(r, Math.max(g, b));
    double min = Math.min(r, Math.min(g, b));
    double d = max - min;
    double l = (max + min) / 2;
    if (d == 0) {
      return new Hsl(0, 0, l);
    }
    double s = d / (1 - Math.abs(2 * l - 1));
    double h = max == r ? (g - b) / d + 6 : max == g ? (b - r) / d + 2 : (r - g) / d + 4;
    return new Hsl(h % 6 * 60, s, l);
  }

  int rgb() {
    double s = Math.max(0, Math.min(1, saturation));
    double l = Math.max(0, Math.min(1, lightness));
    double c = (1 - Math.abs(2 * l - 1)) * s;
    double[] rgb = wheel((hue % 360 + 360) % 360 / 60, c);
    double m = l - c / 2;
    return channel(rgb[0] + m) << 16 | channel(rgb[1] + m) << 8 | channel(rgb[2] + m);
  }

  private static double[] wheel(double h, double c) {
    double x = c * (1 - Math.abs(h % 2 - 1));
    return switch ((int) h) {
      case 0 -> new double[] {c, x, 0};
      case 1 -> new double[] {x, c, 0};
      case 2 -> new double[] {0, c, x};
      case 3 -> new double[] {0, x, c};
      case 4 -> new double[] {x, 0, c};
      default -> new double[] {c, 0, x};
    };
  }

  private static int channel(double v) {
    return (int) Math.max(0, Math.min(255, Math.round(v * 255)));
  }

  /** Largest difference of a channel, in 255ths. */
  static int distance(int a, int b) {
    int r = Math.abs((a >> 16) - (b >> 16));
    int g = Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF));
    return Math.max(r, Math.max(g, Math.abs((a & 0xFF) - (b & 0xFF))));
  }
}
