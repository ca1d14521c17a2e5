package org.deckwright.geom;

/** Width and height in points; never negative. */
public record Size(double width, double height) {
  public Size {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("negative size " + width + "×" + height);
    }
  }
}
