package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Names below a row for those of its parts that are too short for theirs: under the part's start,
 * where two would meet on a second floor. A name without a place is left out.
 */
final class PartNames {
  private static final int FLOORS = 2;
  private static final double BETWEEN = 12;
  private static final double BELOW = 4;

  /** A name and where it begins, the floor counted downwards from 0. */
  private record Foot(Setting set, double x, double part, int floor) {}

  private final List<Foot> feet;
  private final Style style;

  private PartNames(List<Foot> feet, Style style) {
    this.feet = feet;
    this.style = style;
  }

  /**
   * Finds a place for each.
   *
   * @param parts those too short for their names
   * @param boxes of these; x and width count
   * @param right end of the room for names
   */
  static PartNames of(List<Item> parts, List<Rect> boxes, double right, Frame f) {
    Style style = Lettering.small(f).withInk(f.ink("ink"));
    List<Foot> out = new ArrayList<>();
    double[] free = new double[FLOORS];
    for (int i = 0; i < parts.size() && !f.isCompact(); i++) {
      Setting s = f.set(SideRows.words(parts.get(i)), style, 1e6, Mode.FILL);
      double x = Math.min(boxes.get(i).x(), right - s.room());
      int floor = 0;
      while (floor < FLOORS && x < free[floor]) {
        floor++;
      }
      if (floor < FLOORS && !s.shaped().text().isEmpty()) {
        free[floor] = x + s.room() + BETWEEN;
        out.add(new Foot(s, x, boxes.get(i).centre().x(), floor));
      }
    }
    return new PartNames(out, style);
  }

  /** Height below the row, 0 without names. */
  double height() {
    int floors = feet.stream().mapToInt(n -> n.floor() + 1).max().orElse(0);
    return floors == 0 ? 0 : floors * style.leading() + BELOW;
  }

  /** Draws them below a row's lower edge. */
  void draw(Frame f, double edge) {
    for (Foot foot : feet) {
      double top = edge + BELOW + foot.floor() * style.leading();
      if (foot.floor() > 0 && foot.part() > foot.x()) {
        double x = Math.min(foot.part(), foot.x() + foot.set().room());
        f.line("Leader", x, edge + 1, x, top + 2, Stroke.solid(f.ink("neutral"), 0.75));
      }
      double room = foot.set().room() + 1;
      double baseline = top + style.ascent();
      f.put("Name", Role.PART, foot.set(), foot.x(), baseline, room, Align.LEFT, Anchor.TOP);
    }
  }
}
