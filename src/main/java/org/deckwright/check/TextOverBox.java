package org.deckwright.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;

/** Text that runs over the box that it stands in. One fault a box: that of its furthest line. */
final class TextOverBox implements Rule {
  private static final double LEAST = 2;
  private static final double SHARE = 0.3; // of the type's size: a box cut close is none

  @Override
  public RuleCard card() {
    return RuleCard.error("overflow", "text that runs over its box");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<Fault> out = new ArrayList<>();
    Set<Rect> told = new LinkedHashSet<>();
    List<InkBox> texts = page.spoken();
    for (int i = texts.size() - 1; i >= 0; i--) {
      InkBox t = texts.get(i);
      double over = over(t);
      if (over > Math.max(LEAST, SHARE * t.size()) && told.add(t.room())) {
        out.add(0, Fault.of(t.mark(), CheckMessages.overBox(t.shown(), over)));
      }
    }
    return out;
  }

  /** How far the line stands out, in points. */
  private static double over(InkBox t) {
    Rect box = t.box();
    Rect room = t.room();
    double across = Math.max(room.x() - box.x(), box.right() - room.right());
    return Math.max(across, Math.max(room.y() - box.y(), box.bottom() - room.bottom()));
  }
}
