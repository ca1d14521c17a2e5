package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Every structure in any item style, theme and script, with 1 to 40 members and labels of 1 to 300
 * characters: nothing overflows, overlaps, leaves the page or is lost. 20,000 cases in the usual
 * run, a million with {@code -Plong}; what they found stands in docs/proofs.md.
 */
class StructuresProofTest {
  /** Cases that are run side by side. */
  private static final int BLOCK = 200;

  @Provide
  Arbitrary<Long> blocks() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE / BLOCK - 1);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothingOverflowsOverlapsLeavesThePageOrIsLost(@ForAll("blocks") long block) {
    List<String> faults =
        LongStream.range(block * BLOCK, (block + 1) * BLOCK)
            .parallel()
            .mapToObj(StructuresProofTest::faults)
            .filter(f -> !f.isEmpty())
            .sorted()
            .toList();
    assertEquals(List.of(), faults);
  }

  /** The case and what is wrong with it; empty when all is well. */
  private static String faults(long number) {
    StructureCase c = StructureCase.of(number);
    List<String> found = c.run().faults();
    return found.isEmpty() ? "" : "case " + number + ", " + c + ": " + found;
  }

  /** Cases that a long run found to be faulty, one for each cause. */
  @Test
  void whatTheLongRunFoundIsMended() {
    List<String> faults =
        LongStream.of(
                2_023_435, 2_048_245, 2_208_615, 2_221_921, 3_182_221, 4_025_084, 4_190_175,
                4_462_525)
            .mapToObj(StructuresProofTest::faults)
            .filter(f -> !f.isEmpty())
            .toList();
    assertEquals(List.of(), faults);
  }

  /** The proof would be worth little if most cases fell back to points. */
  @Test
  void everyStructureIsDrawnInSomeCases() {
    List<String> names = Diagrams.all().stream().map(d -> d.name()).toList();
    List<String> drawn =
        LongStream.range(0, 6 * BLOCK)
            .parallel()
            .mapToObj(StructureCase::of)
            .filter(c -> c.run().isDrawn())
            .map(StructureCase::structure)
            .distinct()
            .sorted()
            .toList();
    assertTrue(drawn.size() >= names.size() - 3, drawn.size() + " of " + names.size());
  }
}
