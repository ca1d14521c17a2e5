package org.deckwright.geom;

/** A place on a page, in points from its top left corner. */
public record Point(double x, double y) {
  /** This point moved by dx and dy. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
