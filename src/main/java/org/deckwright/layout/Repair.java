package org.deckwright.layout;

/** The steps of the ladder that keep a slide whole, in order. */
public enum Repair {
  /** As designed. */
  NONE,
  /** Smaller gaps. */
  TIGHT,
  /** Smaller gaps and smaller type, down to each role's floor. */
  SMALL;

  boolean isTight() {
    return this != NONE;
  }

  boolean mayShrink() {
    return this == SMALL;
  }
}
