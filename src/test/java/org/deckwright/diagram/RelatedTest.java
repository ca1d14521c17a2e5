package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Repair;

/** Trees, flows and networks of any size, language and length of words. */
class RelatedTest {
  private static final List<DiagramLayout> LAYOUTS =
      Diagrams.all().stream().filter(l -> Related.knows(l.name())).toList();

  @Provide
  Arbitrary<DiagramsTest.Case> cases() {
    return Combinators.combine(
            Arbitraries.of(LAYOUTS),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("en", "zh-CN"),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Repair.values()),
            Arbitraries.longs())
        .as(DiagramsTest::sample);
  }

  @Property(tries = 400, seed = "20", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void allWordsStandApartInTheirPlace(@ForAll("cases") DiagramsTest.Case c) {
    assertEquals(List.of(), DiagramsTest.outside(c));
    assertEquals(List.of(), DiagramsTest.touching(c));
    assertEquals(List.of(), DiagramsTest.lost(c));
  }
}
