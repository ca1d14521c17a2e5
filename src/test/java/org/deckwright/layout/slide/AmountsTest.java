package org.deckwright.layout.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void marksSharesSumsAndLargeNumbers() {
    assertEquals(List.of("38 %", "$2.5"), Amounts.in("38 % of it cost $2.5 last week").toList());
    assertEquals(List.of("12,400"), Amounts.in("It drew 12,400 visitors, no more.").toList());
    assertEquals(List.of("80%", "3.5万"), Amounts.in("其中80%来自3.5万名读者").toList());
  }

  @Test
  void marksNoYearsVersionsAndPlainCounts() {
    Stream<String> plain = Stream.of("In 2024 we ran 3.11.5 on 12 machines", "第 3 章", "A4, B12");
    assertEquals(List.of(), plain.flatMap(Amounts::in).toList());
  }
}
