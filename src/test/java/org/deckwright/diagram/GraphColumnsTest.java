package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphColumnsTest {
  @Test
  void dealsNodesByTheLongestPath() {
    GraphColumns g = GraphColumns.of(4, List.of(e(0, 1), e(1, 2), e(0, 3), e(3, 2)));
    assertEquals(List.of(List.of(0), List.of(1, 3), List.of(2)), g.columns());
  }

  @Test
  void turnsTheEdgeThatClosesACircle() {
    GraphColumns g = GraphColumns.of(3, List.of(e(0, 1), e(1, 2), e(2, 0)));
    assertEquals(List.of(false, false, true), g.turned());
    assertEquals(3, g.columns().size());
  }

  @Test
  void uncrossesWhatNeedNotCross() {
    GraphColumns g = GraphColumns.of(4, List.of(e(0, 3), e(1, 2)));
    assertEquals(0, g.crossings());
  }

  @Test
  void keepsAPlaceForALongEdgeInEachColumnItPasses() {
    GraphColumns g = GraphColumns.of(4, List.of(e(0, 1), e(1, 2), e(2, 3), e(0, 3)));
    assertEquals(List.of(0, 4, 5, 3), g.ways().get(3));
  }

  private static int[] e(int from, int to) {
    return new int[] {from, to};
  }
}
