package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  @Test
  void eachNumberIsFoundOnce() {
    List<Long> asked = new ArrayList<>();
    Measures measures =
        new Measures(
            10,
            key -> {
              asked.add(key);
              return key == 3 ? 0 : key == 4 ? -0.25 : key;
            });
    for (int again = 0; again < 2; again++) {
      assertEquals(0, measures.get(0));
      assertEquals(0, measures.get(3));
      assertEquals(-0.25, measures.get(4));
      assertEquals(9, measures.get(9));
      assertEquals(10, measures.get(10));
      assertEquals(1L << 40, measures.get(1L << 40));
    }
    assertEquals(List.of(0L, 3L, 4L, 9L, 10L, 1L << 40), asked);
  }
}
