package org.deckwright.diagram;

/**
 * How far rows stand apart: as designed where they fill their place, farther where they are few.
 */
final class RowPitch {
  private static final double TWO = 1.7;
  private static final double THREE = 1.35;

  private RowPitch() {}

  /**
   * The distance of rows, in points.
   *
   * @param room height that all rows have
   * @param designed distance of four rows and more where there is room to spare
   */
  static double of(double room, int rows, double designed) {
    double most = designed * (rows <= 2 ? TWO : rows == 3 ? THREE : 1);
    return Math.min(room / Math.max(1, rows), most);
  }
}
