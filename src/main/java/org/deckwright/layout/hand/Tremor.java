package org.deckwright.layout.hand;

import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * How a hand trembles: numbers that look random and follow from the place alone, so that a form
 * looks the same on every run. State lives as long as one form is drawn (SplitMix64, Steele 2014).
 */
final class Tremor {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double GRID = 4;

  private long state;

  private Tremor(long seed) {
    this.state = seed;
  }

  /** The tremor of a form in this box; edges count to a quarter of a point. */
  static Tremor of(Rect box, int pass) {
    Tremor t = new Tremor(pass);
    for (double edge : new double[] {box.x(), box.y(), box.width(), box.height()}) {
      t.state = t.bits() + Math.round(edge * GRID) * GOLDEN;
    }
    t.bits();
    return t;
  }

  private long bits() {
    state += GOLDEN;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from −most to most. */
  double next(double most) {
    return most * ((bits() >>> 11) * 0x1.0p-52 - 1);
  }

  /** A number from least to most. */
  double between(double least, double most) {
    return (least + most) / 2 + next((most - least) / 2);
  }

  /** A place at most so far off in each direction. */
  Point near(Point p, double most) {
    return p.plus(next(most), next(most));
  }
}
