package org.deckwright.diagram;

import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;

/** Between two opposite ends: a slider with stops, or profiles over several pairs of ends. */
final class CompareSpectrum implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of(
        "compare-spectrum", "where something stands between opposite ends", 1, 7);
  }

  @Override
  public int count(Diagram diagram) {
    return Math.max(diagram.items().size(), diagram.axes().size());
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    if (!d.series().isEmpty()) {
      ProfileRows.draw(d, zone, f);
    } else if (!d.axes().isEmpty() && d.items().size() != 1) {
      new SliderDrawing(d, zone, f).draw();
    } else {
      f.overflow();
    }
  }
}
