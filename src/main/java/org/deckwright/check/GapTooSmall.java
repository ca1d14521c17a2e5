package org.deckwright.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;

/**
 * Texts of two boxes so near each other that they are read as one: side by side under a fifth of
 * the type's size, one above the other under a tenth.
 */
final class GapTooSmall implements Rule {
  private static final double BESIDE = 0.2;
  private static final double BELOW = 0.1;
  private static final double TOUCHING = -1; // more is an overlap

  @Override
  public RuleCard card() {
    return RuleCard.warning("gap-too-small", "texts of two boxes that nearly touch");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<Fault> out = new ArrayList<>();
    List<InkBox> texts = page.spoken();
    Set<Rect> told = new LinkedHashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        InkBox one = texts.get(i);
        InkBox other = texts.get(j);
        if (!one.room().equals(other.room()) && isClose(one, other) && told.add(one.room())) {
          out.add(Fault.of(one, CheckMessages.gapTooSmall(one.shown(), other.shown())));
        }
      }
    }
    return out;
  }

  private static boolean isClose(InkBox one, InkBox other) {
    double size = Math.min(one.size(), other.size());
    double across = between(one.box().x(), one.box().right(), other.box().x(), other.box().right());
    double down = between(one.box().y(), one.box().bottom(), other.box().y(), other.box().bottom());
    return isGap(across, BESIDE * size) && down < -size / 3
        || isGap(down, BELOW * size) && across < -size / 3;
  }

  /** The way from one stretch to the other; negative where they share some. */
  private static double between(double from, double to, double otherFrom, double otherTo) {
    return Math.max(from, otherFrom) - Math.min(to, otherTo);
  }

  private static boolean isGap(double gap, double least) {
    return gap >= TOUCHING && gap < least;
  }
}
