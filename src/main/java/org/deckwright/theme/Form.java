package org.deckwright.theme;

/**
 * What an audience or a deck asks of any theme.
 *
 * @param shape of the pages
 * @param type factor of the sizes of running text; display sizes, which fill their place, stay
 */
public record Form(Shape shape, double type) {
  /** The theme as it is. */
  public static final Form USUAL = new Form(Shape.USUAL, 1);

  /** What pages look like. */
  public enum Shape {
    /** The theme's own. */
    USUAL,
    /** A phone's. */
    UPRIGHT,
    /** Four to three: as wide as the theme's own, and higher. */
    STANDARD
  }

  public Form(boolean upright, double type) {
    this(upright ? Shape.UPRIGHT : Shape.USUAL, type);
  }

  public boolean upright() {
    return shape == Shape.UPRIGHT;
  }
}
