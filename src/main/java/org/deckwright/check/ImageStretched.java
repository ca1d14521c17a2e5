package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/** A picture drawn wider or higher than it is: faces get fat, circles become eggs. */
final class ImageStretched implements Rule {
  private static final double MOST = 1.1; // the one way against the other
  private static final int LARGEST = 65_536; // pixels; more stands for lines without any

  @Override
  public RuleCard card() {
    return RuleCard.warning("image-stretched", "a picture drawn wider or higher than it is");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Leaves.of(page.page().marks())
        .filter(m -> m instanceof Mark.Picture && m.tag().role() != Role.DECORATION)
        .map(Mark.Picture.class::cast)
        .filter(p -> Math.max(stretch(p), 1 / stretch(p)) > MOST)
        .map(p -> Fault.of(p, CheckMessages.imageStretched(p.tag().name(), stretch(p))))
        .toList();
  }

  /** How many times too wide it is drawn. */
  private static double stretch(Mark.Picture p) {
    double width = p.image().width() * p.seen().width();
    double height = p.image().height() * p.seen().height();
    boolean drawing = p.image().width() > LARGEST;
    return drawing || p.box().height() == 0 || width == 0
        ? 1
        : p.box().width() * height / (p.box().height() * width);
  }
}
