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
import org.deckwright.diagram.DiagramsTest.Case;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Repair;

/**
 * The pictures of figures, whose marks have true lengths and therefore less freedom than others.
 */
class FiguresTest {
  private static final List<DiagramLayout> FIGURES =
      Diagrams.all().stream()
          .filter(d -> d.name().startsWith("compare-") || d.name().startsWith("number-"))
          .toList();

  @Provide
  Arbitrary<Case> figures() {
    return Combinators.combine(
            Arbitraries.of(FIGURES),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("en", "zh-CN"),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Repair.values()),
            Arbitraries.longs())
        .as(DiagramsTest::sample);
  }

  @Property(tries = 600, seed = "20251122", edgeCases = EdgeCasesMode.NONE)
  void stayInTheirPlaceApartAndWhole(@ForAll("figures") Case c) {
    assertEquals(List.of(), DiagramsTest.outside(c));
    assertEquals(List.of(), DiagramsTest.touching(c));
    assertEquals(List.of(), DiagramsTest.lost(c));
  }
}
