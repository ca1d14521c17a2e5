package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/**
 * A raster picture drawn so large that its pixels show: under one a point of a slide of the usual
 * height, which is a wall of 960 by 540.
 */
final class ImageTooCoarse implements Rule {
  private static final double LEAST = 0.95;

  @Override
  public RuleCard card() {
    return RuleCard.warning("image-too-coarse", "a picture with fewer pixels than its place needs");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Leaves.of(page.page().marks())
        .filter(m -> m instanceof Mark.Picture && m.tag().role() != Role.DECORATION)
        .map(Mark.Picture.class::cast)
        .filter(p -> density(p) / page.enlarged() < LEAST)
        .map(
            p ->
                Fault.of(
                    p, CheckMessages.imageTooCoarse(p.tag().name(), pixels(p), p.box().width())))
        .toList();
  }

  /** Pixels a point. */
  private static double density(Mark.Picture p) {
    return p.box().width() == 0 ? LEAST : pixels(p) / p.box().width();
  }

  private static double pixels(Mark.Picture p) {
    return p.image().width() * p.seen().width();
  }
}
