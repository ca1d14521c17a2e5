package org.deckwright.story.find;

import static org.deckwright.story.find.Found.first;
import static org.deckwright.story.find.Found.inner;
import static org.deckwright.story.find.Found.labels;
import static org.deckwright.story.find.Found.none;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** A table takes the form that its cells ask for. */
class TablesTest {
  private static String table(String... rows) {
    String rule = rows[0].replaceAll("[^|]+", "---");
    StringBuilder out = new StringBuilder("|" + rows[0] + "|\n|" + rule + "|\n");
    for (int i = 1; i < rows.length; i++) {
      out.append('|').append(rows[i]).append("|\n");
    }
    return out.toString();
  }

  @Test
  void startAndEndAreBars() {
    Picture p =
        first(
            "en",
            "sequence-gantt",
            table(
                "Work|Start|End", "Dig|March|May", "Pave|June|July", "Plant|2 September|October"));
    assertEquals(List.of("Dig", "Pave", "Plant"), labels(p));
    assertEquals("March — May", p.parts().get(0).date().text());
    Picture zh = first("zh", "sequence-gantt", table("工作|时间", "挖沟|3月—5月", "铺路|6月—7月", "种树|9月—10月"));
    assertEquals("3月—5月", zh.parts().get(0).date().text());
  }

  @Test
  void dueDatesAloneAreNoBars() {
    none("en", "sequence-gantt", table("Work|Due", "Dig|May", "Pave|July", "Plant|October"));
  }

  @Test
  void datesAndEventsAreATimeline() {
    Picture p =
        first(
            "en",
            "sequence-timeline",
            table("Year|Event", "1911|The quay is built", "1954|A flood", "1990|The last ferry"));
    assertEquals("1954", p.parts().get(1).date().text());
  }

  @Test
  void pairsOfUnlikeFiguresHaveAScaleEach() {
    Picture p =
        first(
            "en",
            "number-delta",
            table(
                " |Plan|Actual", "Guests|9,000|12,000", "Share that pays|40 %|52 %", "Boats|7|9"));
    assertEquals(List.of("Guests", "Share that pays", "Boats"), labels(p));
    assertEquals(List.of("Plan", "Actual"), inner(p.parts().get(0)));
  }

  @Test
  void figuresOfOneKindAreAChartWithoutTheirSum() {
    Picture p =
        first("en", "chart-", table("Town|Boats", "Alder|40", "Birk|31", "Elm|22", "Total|93"));
    assertEquals(3, p.traits().size());
  }

  @Test
  void sharesOfAHundredAreAWhole() {
    Picture p =
        first("en", "number-blocks", table("Way|Share", "Boat|55 %", "Train|30 %", "On foot|15 %"));
    assertEquals(List.of("Boat", "Train", "On foot"), labels(p));
  }

  @Test
  void yesAndNoAreTicks() {
    Picture p =
        first(
            "en",
            "compare-ticks",
            table(" |Ferry|Bridge", "Carries lorries|no|yes", "Open in storms|no|partly"));
    assertEquals(List.of("Ferry", "Bridge"), labels(p));
    assertEquals("half", p.parts().get(1).parts().get(1).kind());
  }
}
