package org.deckwright.diag;

/** Figures as a message shows them. */
final class Figures {
  private Figures() {}

  /** A whole number without a point, any other as it is. */
  static String shown(double figure) {
    return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
  }
}
