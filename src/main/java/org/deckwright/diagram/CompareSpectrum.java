package org.deckwright.diagram;

import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;

/** Between two opposite ends: a slider with stops, or profiles over several pairs of ends. */
final class CompareSpectrum implements DiagramLayout {
  @Override
  public String name() {
    return "compare-spectrum";
  }

  @Override
  public String says() {
    return "where something stands between opposite ends";
  }

  @Override
  public int least() {
    return 1;
  }

  @Override
  public int most() {
    return 7;
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
