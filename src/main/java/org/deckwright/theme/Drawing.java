package org.deckwright.theme;

/** How a theme draws outlines and areas. */
public record Drawing(Strokes strokes, Fills fills) {

  /** What lines look like: exact, or as a marker pen leaves them. The first is the usual one. */
  public enum Strokes {
    CLEAN,
    HAND
  }

  /** What a hand puts into a form; the first is the usual one. Exact forms are always solid. */
  public enum Fills {
    SOLID,
    HATCH
  }

  public boolean isByHand() {
    return strokes == Strokes.HAND;
  }

  public boolean isHatched() {
    return fills == Fills.HATCH;
  }
}
