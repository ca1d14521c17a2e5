package org.deckwright.render.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartNumbersTest {
  @Test
  void labelsThatShowTheirValueFollowTheData() {
    assertEquals(Optional.of("0.0\" %\""), ChartNumbers.format("15.6 %", 15.6));
    assertEquals(Optional.of("\"$\"0"), ChartNumbers.format("$20", 20));
    assertEquals(Optional.empty(), ChartNumbers.format("one in three", 0.33));
    assertEquals(Optional.empty(), ChartNumbers.format("20", 0.2));
  }
}
