package org.deckwright.geom;

/** A length in points, with its conversions. */
public record Length(double points) {
  private static final double EMU_PER_POINT = 12700;

  /**
   * English metric units, the whole numbers of Office files (ECMA-376, 20.1.2.1): 12,700 a point.
   */
  public long emu() {
    return Math.round(points * EMU_PER_POINT);
  }

  /** Hundredths of a point, the unit of Office's type sizes. */
  public int centipoints() {
    return (int) Math.round(points * 100);
  }
}
