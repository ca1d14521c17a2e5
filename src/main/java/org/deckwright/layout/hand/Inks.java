package org.deckwright.layout.hand;

import java.util.Map;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;

/**
 * Which marker draws round a fill that has no outline of its own.
 *
 * @param ground colour of the page
 */
record Inks(Look look, Ink ground) {
  /** Fills that differ less than this from the page are washes, not colours. */
  private static final double PALE = 1.6;

  private static final double SAME = 1.03;

  private static final Map<String, String> OUTLINES = Map.of("tint", "accent", "deep", "deep");

  /** The ink of the outline. */
  Ink around(Ink fill) {
    if (fill.alpha() < 1) {
      return fill.withAlpha(1);
    }
    if (!isPale(fill)) {
      return fill;
    }
    boolean dark = ground.slot().equals("deep");
    return slot(OUTLINES.getOrDefault(fill.slot(), dark ? "deep-muted" : "neutral"));
  }

  boolean isPale(Ink fill) {
    return fill.alpha() < 1 || fill.contrast(ground) < PALE;
  }

  /** Whether it hides what lies below, as if nothing were there: a gap between areas. */
  boolean isGround(Ink ink) {
    return ink.contrast(ground) < SAME;
  }

  private Ink slot(String name) {
    Integer rgb = look.slots().get(name);
    return new Ink(name, rgb == null ? ground.rgb() : rgb, 1);
  }
}
