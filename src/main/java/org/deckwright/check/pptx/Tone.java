package org.deckwright.check.pptx;

import java.awt.Color;
import org.apache.poi.sl.usermodel.ColorStyle;

/**
 * A colour of a file with its changes of hue, saturation and lightness applied (ECMA-376,
 * 20.1.2.3). POI does so too, but takes offsets of hue for thousandths of a degree.
 */
final class Tone {
  private static final double PERCENT = 100_000; // the file's whole
  private static final double TURN = 360 * 60_000.0; // the file's full circle
  private static final int UNSET = -1;

  private final ColorStyle style;
  private final double[] rgb;

  private Tone(ColorStyle style) {
    Color base = style.getColor();
    this.style = style;
    this.rgb =
        new double[] {base.getRed() / 255.0, base.getGreen() / 255.0, base.getBlue() / 255.0};
  }

  static Color of(ColorStyle style) {
    return new Tone(style).colour();
  }

  private Color colour() {
    hsl();
    if (style.getShade() != UNSET) {
      mixed(0, style.getShade() / PERCENT);
    }
    if (style.getTint() != UNSET) {
      mixed(1, style.getTint() / PERCENT);
    }
    double alpha = style.getAlpha() == UNSET ? 1 : style.getAlpha() / PERCENT;
    return new Color(part(rgb[0]), part(rgb[1]), part(rgb[2]), part(alpha));
  }

  private static float part(double value) {
    return (float) Math.min(1, Math.max(0, value));
  }

  /** Mixes with black or white, linearly as light is. */
  private void mixed(double other, double share) {
    for (int i = 0; i < rgb.length; i++) {
      double light = StrictMath.pow(rgb[i], 2.2);
      rgb[i] = StrictMath.pow(light * share + other * (1 - share), 1 / 2.2);
    }
  }

  private void hsl() {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    double light = (max + min) / 2;
    double spread = max - min;
    double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
    double hue = spread == 0 ? 0 : hue(max, spread);
    hue = changed(hue, style.getHueMod(), style.getHueOff(), TURN);
    saturation = part(changed(saturation, style.getSatMod(), style.getSatOff(), PERCENT));
    light = part(changed(light, style.getLumMod(), style.getLumOff(), PERCENT));
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = channel(hue, saturation, light, i);
    }
  }

  /** In turns. */
  private double hue(double max, double spread) {
    double sixths =
        max == rgb[0]
            ? (rgb[1] - rgb[2]) / spread
            : max == rgb[1] ? 2 + (rgb[2] - rgb[0]) / spread : 4 + (rgb[0] - rgb[1]) / spread;
    return sixths / 6;
  }

  private static double changed(double value, int factor, int offset, double whole) {
    double scaled = factor == UNSET ? value : value * factor / PERCENT;
    return offset == UNSET ? scaled : scaled + offset / whole;
  }

  /** Red, green or blue of a hue in turns (CSS Color 4, HSL to RGB). */
  private static double channel(double hue, double saturation, double light, int channel) {
    double[] starts = {0, 8, 4};
    double k = (starts[channel] + 12 * (hue - Math.floor(hue))) % 12;
    double a = saturation * Math.min(light, 1 - light);
    return light - a * Math.max(-1, Math.min(1, Math.min(k - 3, 9 - k)));
  }
}
