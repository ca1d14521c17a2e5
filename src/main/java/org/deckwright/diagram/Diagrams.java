package org.deckwright.diagram;

import java.util.List;
import org.deckwright.layout.DiagramLayout;

/** The built-in structures, sorted by name; one line each. */
public final class Diagrams {
  private Diagrams() {}

  public static List<DiagramLayout> all() {
    return List.of(
        new CompareBeforeAfter(),
        new CompareMatrix(),
        new CompareMirror(),
        new CompareRadar(),
        new CompareScale(),
        new CompareScatter(),
        new CompareSides(),
        new CompareSlope(),
        new CompareSpectrum(),
        new CompareSwot(),
        new CompareTicks(),
        new CompareVenn(),
        new CompareVersus(),
        new HierarchyBranches(),
        new HierarchyLayers(),
        new HierarchyMindmap(),
        new HierarchyOrgchart(),
        new HierarchyOutline(),
        new HierarchyPyramid(),
        new HierarchyTree(),
        new HierarchyTreemap(),
        new ListBento(),
        new ListCards(),
        new ListChecklist(),
        new ListCloud(),
        new ListColumns(),
        new ListHoneycomb(),
        new ListIconRows(),
        new ListNumerals(),
        new ListPetals(),
        new ListShelf(),
        new ListTerms(),
        new NumberAreas(),
        new NumberBars(),
        new NumberBig(),
        new NumberBlocks(),
        new NumberCounters(),
        new NumberDelta(),
        new NumberPeople(),
        new NumberRing(),
        new NumberThermometer(),
        new NumberWaffle(),
        new RelationDecision(),
        new RelationFishbone(),
        new RelationFlows(),
        new RelationGraph(),
        new RelationHub(),
        new RelationMessages(),
        new SequenceChevrons(),
        new SequenceCountdown(),
        new SequenceCycle(),
        new SequenceFunnel(),
        new SequenceSerpentine(),
        new SequenceSpine(),
        new SequenceSpiral(),
        new SequenceStairs(),
        new SequenceSteps(),
        new SequenceTimeline(),
        new SequenceZigzag());
  }
}
