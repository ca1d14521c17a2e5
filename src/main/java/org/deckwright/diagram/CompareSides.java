package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;

/** Two worlds: row by row under common questions, or as two columns of points. */
final class CompareSides implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of("compare-sides", "two worlds and their matching points", 2, 2)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    int rows = d.items().stream().mapToInt(i -> i.items().size()).max().orElse(0);
    boolean aligned =
        !d.axes().isEmpty()
            && rows <= d.axes().size()
            && d.items().stream().allMatch(i -> i.items().size() == rows);
    if (aligned && rows > 0 && !f.isCompact()) {
      SideRows.draw(d, zone, f);
    } else {
      SidePanels.draw(d.items(), ItemStyle.of(f, d, ItemStyle.Look.TINTED).look(), zone, f);
    }
  }

  /** Colour slots of the two sides: the chosen one in the accent, the other quiet. */
  static List<String> slots(Diagram d) {
    boolean first = d.items().get(0).hot();
    boolean second = d.items().get(1).hot();
    return first == second
        ? List.of("people", "models")
        : first ? List.of("accent", "muted") : List.of("muted", "accent");
  }
}
