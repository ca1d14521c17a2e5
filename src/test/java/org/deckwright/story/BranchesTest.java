package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a pattern may be taken apart. */
class BranchesTest {
  @Test
  void onlyTheTopLevelIsTakenApart() {
    assertEquals(
        List.of("^a(?:b|c)", "[|(]d\\|e", "(?<!x|y)f$"),
        Branches.of("^a(?:b|c)|[|(]d\\|e|(?<!x|y)f$"));
    assertEquals(List.of("one"), Branches.of("one"));
  }

  @Test
  void whatSharesANameAFlagOrAGroupStaysWhole() {
    for (String p : List.of("(?<who>a)|b", "(a)\\1|b", "(?-i)a|b")) {
      assertEquals(List.of(p), Branches.of(p));
    }
  }
}
