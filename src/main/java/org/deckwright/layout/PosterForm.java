package org.deckwright.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.geom.Size;

/**
 * What an infographic's page is like. All are drawn on a page 1080 or 1920 wide; paper is then
 * scaled to its size.
 */
public enum PosterForm {
  /** As tall as the story needs. */
  TALL(1080, 0, 1),
  A4(1080, 1527.4, 595.276 / 1080),
  A3(1320, 1866.8, 841.89 / 1320),
  LETTER(1080, 1397.6, 612.0 / 1080),
  SQUARE(1080, 1080, 1),
  /** As wide as a screen. */
  WIDE(1920, 1080, 1);

  private final double width;
  private final double height;
  private final double scale;

  PosterForm(double width, double height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /** The form of a name such as {@code a4}. */
  public static Optional<PosterForm> named(String name) {
    return Arrays.stream(values())
        .filter(f -> f.title().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All names, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(PosterForm::title).toList();
  }

  private String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Page as it is drawn, before it is scaled; a height of 0 is as needed. */
  Size drawn() {
    return new Size(width, height);
  }

  /** From the drawn page to points of the real one. */
  double scale() {
    return scale;
  }

  boolean isTall() {
    return height == 0;
  }

  /** Bands side by side. */
  int columns(int bands) {
    boolean narrow = this == A4 || this == A3 || this == LETTER;
    if (bands <= 1) {
      return 1;
    }
    return narrow && bands < 9 || bands == 2 || bands == 4 ? 2 : bands > 9 && !narrow ? 4 : 3;
  }
}
