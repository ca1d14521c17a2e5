package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;

/**
 * A picture, chart or box that the page's edge cuts. What spans the page from edge to edge is a
 * ground or a band, and round or free forms are ornaments; words are {@link OffPage}'s.
 */
final class CutOff implements Rule {
  private static final double LEAST = 0.03; // of the page's width or height

  @Override
  public RuleCard card() {
    return RuleCard.warning("cut-off", "a picture, chart or box that the page's edge cuts");
  }

  @Override
  public List<Fault> check(Seen page) {
    Rect sheet = page.sheet();
    return Leaves.of(page.page().marks())
        .filter(m -> m.tag().role() != Role.DECORATION && isWhole(m))
        .filter(m -> isCut(m.box(), sheet))
        .map(m -> Fault.of(m, CheckMessages.cutOff(m.tag().name())))
        .toList();
  }

  /** Whether somebody meant all of it to be seen. */
  private static boolean isWhole(Mark mark) {
    if (mark instanceof Mark.Shape shape) {
      Outline.Kind kind = shape.outline().kind();
      boolean box = kind == Outline.Kind.RECT || kind == Outline.Kind.ROUND_RECT;
      return box && (shape.fill().isPresent() || mark.tag().role() == Role.FIGURE);
    }
    return mark instanceof Mark.Picture || mark instanceof Mark.Chart;
  }

  private static boolean isCut(Rect box, Rect sheet) {
    double across = Math.max(-box.x(), box.right() - sheet.right()) / sheet.width();
    double down = Math.max(-box.y(), box.bottom() - sheet.bottom()) / sheet.height();
    boolean shows = box.overlaps(sheet, 0);
    boolean spans =
        box.x() <= 1 && box.right() >= sheet.right() - 1
            || box.y() <= 1 && box.bottom() >= sheet.bottom() - 1;
    return shows && !spans && Math.max(across, down) > LEAST;
  }
}
