package org.deckwright.scene;

import java.util.List;

/**
 * How a line is drawn; joins are round.
 *
 * @param width in points
 * @param dash lengths of stroke and gap in points; empty for a solid line
 * @param roundCap whether the ends are round; else they are flat
 */
public record Stroke(Ink ink, double width, List<Double> dash, boolean roundCap) {
  public Stroke {
    dash = List.copyOf(dash);
  }

  /** A solid line with flat ends. */
  public static Stroke solid(Ink ink, double width) {
    return new Stroke(ink, width, List.of(), false);
  }

  public static Stroke dashed(Ink ink, double width, double on, double off) {
    return new Stroke(ink, width, List.of(on, off), false);
  }
}
