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
import org.deckwright.layout.Repair;

class RelationHubTest {
  @Provide
  Arbitrary<DiagramsTest.Case> cases() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("en", "zh-CN"),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Repair.values()),
            Arbitraries.longs())
        .as(
            (n, length, language, place, repair, seed) ->
                DiagramsTest.sample(new RelationHub(), n, length, language, place, repair, seed));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void allWordsStandApartInTheirPlace(@ForAll("cases") DiagramsTest.Case c) {
    assertEquals(List.of(), DiagramsTest.outside(c));
    assertEquals(List.of(), DiagramsTest.touching(c));
    assertEquals(List.of(), DiagramsTest.lost(c));
  }
}
