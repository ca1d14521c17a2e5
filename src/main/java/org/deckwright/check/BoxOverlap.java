package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;

/**
 * Two filled boxes of about one size, each with words, that run into each other: nobody meant that.
 * A badge on a card is small, and a card on a panel lies within it.
 */
final class BoxOverlap implements Rule {
  private static final double LEAST = 0.05; // of the smaller box
  private static final double ALIKE = 4; // how many times as large the larger may be
  private static final double WITHIN = 2; // points

  @Override
  public RuleCard card() {
    return RuleCard.warning("box-overlap", "two boxes with words that run into each other");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<Mark> boxes = Leaves.of(page.page().marks()).filter(BoxOverlap::isBox).toList();
    List<Fault> out = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        Mark one = boxes.get(i);
        Mark other = boxes.get(j);
        if (meet(one.box(), other.box())) {
          out.add(Fault.of(other, CheckMessages.boxOverlap(other.tag().name(), one.tag().name())));
        }
      }
    }
    return out;
  }

  private static boolean isBox(Mark mark) {
    return mark instanceof Mark.Shape s
        && s.fill().isPresent()
        && s.text().isPresent()
        && (s.outline().kind() == Outline.Kind.RECT
            || s.outline().kind() == Outline.Kind.ROUND_RECT);
  }

  private static boolean meet(Rect one, Rect other) {
    if (!one.overlaps(other, WITHIN)
        || one.contains(other, WITHIN)
        || other.contains(one, WITHIN)) {
      return false;
    }
    double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    double smaller = Math.min(area(one), area(other));
    double larger = Math.max(area(one), area(other));
    return larger < ALIKE * smaller && across * down > LEAST * smaller;
  }

  private static double area(Rect box) {
    return box.width() * box.height();
  }
}
