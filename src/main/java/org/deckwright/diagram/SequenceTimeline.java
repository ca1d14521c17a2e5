package org.deckwright.diagram;

import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;

/**
 * Stages over time: with levels as bars on an axis, without as dates on a line, at true distances
 * where these are uneven and all words find a place.
 */
final class SequenceTimeline implements DiagramLayout {
  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-timeline", "what came when, and how much of it", 2, 7)
        .in(ItemStyle.bars(ItemStyle.Look.FILLED));
  }

  @Override
  public double mostEnlarged() {
    return 1.2;
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    Rect zone = Note.below(f, diagram.note(), all);
    long levels =
        diagram.items().stream()
            .filter(i -> i.level().equals("high") || i.level().equals("low"))
            .count();
    if (levels > 1) { // one height alone is compared with nothing
      new StagesDrawing(diagram, zone, f).draw();
    } else if (!ScaledDates.draw(diagram, zone, f)) {
      DatesDrawing.draw(diagram.items(), zone, f);
    }
  }
}
