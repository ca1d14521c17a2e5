package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;

/**
 * Siblings meant to stand in a row or column that miss it by a hair: forms or texts of nearly the
 * same size, side by side or one below the other, whose edges and middles all differ by a little.
 * Who agrees with one of them is in line.
 */
final class Misaligned implements Rule {
  private static final double LEAST = 0.3;
  private static final double MOST = 3;
  private static final double ALIKE = 3; // difference in size, in points
  private static final double SMALLEST = 34; // signs stand where their lines run

  @Override
  public RuleCard card() {
    return RuleCard.warning("misaligned", "siblings whose edges miss each other by under 3 pt");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<Fault> out = new ArrayList<>();
    among(page.page().marks(), out);
    return out;
  }

  private static void among(List<Mark> siblings, List<Fault> out) {
    for (int j = 0; j < siblings.size(); j++) {
      Mark mark = siblings.get(j);
      List<Mark> before = siblings.subList(0, j);
      if (before.stream().noneMatch(b -> gap(b, mark) <= LEAST)) {
        before.stream()
            .filter(b -> gap(b, mark) < MOST)
            .findFirst()
            .ifPresent(b -> out.add(Fault.of(mark, CheckMessages.misaligned(name(mark), name(b)))));
      }
      if (mark instanceof Mark.Group group) {
        among(group.children(), out);
      }
    }
  }

  private static String name(Mark mark) {
    return mark.tag().name();
  }

  /** By how much siblings of a row or column miss each other; far for all others. */
  private static double gap(Mark one, Mark other) {
    Rect a = one.box();
    Rect b = other.box();
    boolean alike =
        one.getClass() == other.getClass()
            && isSet(one)
            && isSet(other)
            && one.tag().role() == other.tag().role()
            && Math.abs(a.width() - b.width()) < ALIKE
            && Math.abs(a.height() - b.height()) < ALIKE;
    boolean beside = a.right() <= b.x() || b.right() <= a.x();
    boolean below = a.bottom() <= b.y() || b.bottom() <= a.y();
    if (!alike || beside == below) {
      return Double.MAX_VALUE;
    }
    return beside
        ? gap(a.y(), a.height(), b.y(), b.height())
        : gap(a.x(), a.width(), b.x(), b.width());
  }

  /** Whether somebody would see its edges: no line, sign, drawing, or label within a figure. */
  private static boolean isSet(Mark mark) {
    Rect box = mark.box();
    boolean label = mark instanceof Mark.Text && mark.tag().role() == Role.PART;
    boolean drawing = mark instanceof Mark.Shape s && s.outline().kind() == Outline.Kind.FREE;
    boolean small = Math.min(box.width(), box.height()) < SMALLEST;
    return !label && !drawing && !small && !(mark instanceof Mark.Connector);
  }

  /** The smallest difference of starts, middles and ends. */
  private static double gap(double start, double length, double other, double otherLength) {
    double starts = Math.abs(start - other);
    double middles = Math.abs(start + length / 2 - other - otherLength / 2);
    double ends = Math.abs(start + length - other - otherLength);
    return Math.min(starts, Math.min(middles, ends));
  }
}
