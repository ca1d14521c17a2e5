package org.deckwright.geom;

/** Space kept free inside a rectangle's sides, in points. */
public record Insets(double top, double right, double bottom, double left) {
  /** The same space on all four sides. */
  public static Insets of(double all) {
    return new Insets(all, all, all, all);
  }

  /** The same space above and below, and on either side. */
  public static Insets of(double vertical, double horizontal) {
    return new Insets(vertical, horizontal, vertical, horizontal);
  }
}
