package org.deckwright.diagram;

import java.util.List;
import org.deckwright.layout.DiagramLayout;

/** The built-in structures, sorted by name; one line each. */
public final class Diagrams {
  private Diagrams() {}

  public static List<DiagramLayout> all() {
    return List.of(
        new CompareBeforeAfter(),
        new CompareRadar(),
        new CompareSides(),
        new CompareSpectrum(),
        new CompareVenn(),
        new ListCards(),
        new ListIconRows(),
        new SequenceChevrons(),
        new SequenceCycle(),
        new SequenceTimeline(),
        new SequenceZigzag());
  }
}
