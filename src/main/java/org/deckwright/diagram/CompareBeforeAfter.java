package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;

/** The same path twice: its parts before, an arrow, and its parts after. */
final class CompareBeforeAfter implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of("compare-before-after", "how something was, and how it is now", 2, 2)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      List<Item> parts = d.items().get(i).items();
      if (parts.stream().anyMatch(p -> p.amount().isPresent())) {
        out.addAll(Amounts.faults(parts, "items[" + (i + 1) + "].items"));
      }
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    int parts = d.items().stream().mapToInt(i -> i.items().size()).max().orElse(0);
    if (parts > 9) {
      f.overflow();
      return;
    }
    if (parts == 0) {
      PanelPair.arrowed(d.items(), zone, f);
    } else if (LengthRows.areGiven(d.items())) {
      LengthRows.draw(d.items(), zone, f);
    } else {
      PartRows.draw(d, zone, f);
    }
  }
}
