package org.deckwright.deck.fence;

/** A block that says something else than it promised. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  /**
   * @param line within the block, from 1
   * @param message what is wrong and what was expected
   */
  Unreadable(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
