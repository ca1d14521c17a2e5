package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Scaled;

/**
 * Draws a picture as large as its words allow: into a smaller zone, from which it is then enlarged
 * as a whole, so that its proportions are those that were designed. A picture with room to spare
 * thus has larger words, icons and forms instead of wider gaps.
 */
public final class Enlarged {
  /** By how much, the largest first. */
  private static final List<Double> FACTORS = List.of(1.4, 1.3, 1.2, 1.1);

  /** What a picture may gain in a theme that fills its pages. */
  private static final double MOST_IN_DENSE = 1.2;

  /** Names in forms may break into two lines for a gain of so much. */
  private static final double WORTH_BREAKING = 0.25;

  private final Rect zone;
  private final Frame frame;
  private final BiConsumer<Rect, Frame> drawing;
  private final List<Mark> usual;

  private Enlarged(Rect zone, Frame frame, BiConsumer<Rect, Frame> drawing, List<Mark> usual) {
    this.zone = zone;
    this.frame = frame;
    this.drawing = drawing;
    this.usual = usual;
  }

  /**
   * Draws a picture into a zone, enlarged where it then still is the same picture.
   *
   * @param most how many times as large as designed it may be
   * @param drawing given the zone and the frame to draw into
   */
  public static void draw(Rect zone, double most, Frame f, BiConsumer<Rect, Frame> drawing) {
    if (!f.isAsDesigned() || f.isCompact()) {
      drawing.accept(zone, f);
      return;
    }
    Frame usual = f.trial(f.theme());
    drawing.accept(zone, usual);
    boolean dense = f.theme().variant("cards").equals("rows");
    double limit = dense ? Math.min(most, MOST_IN_DENSE) : most;
    Optional<Frame> larger =
        usual.hasOverflow() || limit == 1
            ? Optional.empty()
            : new Enlarged(zone, f, drawing, usual.marks()).largest(limit);
    f.take(larger.orElse(usual));
  }

  /** The largest that keeps all names in their lines, or one that gains much by breaking some. */
  private Optional<Frame> largest(double most) {
    Optional<Frame> broken = Optional.empty();
    double brokenAt = 0;
    for (double factor : FACTORS) {
      if (factor > most) {
        continue;
      }
      Frame tried = tried(factor);
      if (tried.hasOverflow()) {
        continue;
      }
      Likeness likeness = Likeness.of(usual, tried.marks());
      if (likeness == Likeness.SAME) {
        boolean worth = brokenAt - factor >= WORTH_BREAKING;
        return worth ? broken : Optional.of(tried);
      }
      if (likeness == Likeness.BROKEN && broken.isEmpty()) {
        broken = Optional.of(tried);
        brokenAt = factor;
      }
    }
    return broken;
  }

  private Frame tried(double factor) {
    Frame small = frame.trial(frame.theme().withZones(frame.theme().zones().times(1 / factor)));
    drawing.accept(new Affine(1 / factor, 0, 0).apply(zone), small);
    Frame large = frame.trial(frame.theme());
    large.take(small);
    large.marks().clear();
    new Scaled(new Affine(factor, 0, 0), "").marks(small.marks()).forEach(large::add);
    return large;
  }
}
