package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** Lists whose items are figures are charts and counters, and no cards. */
class FigureListTest {
  @Test
  void namesWithAFigureOfOneUnitAreAChart() {
    Picture chart =
        Found.first(
            "en",
            "chart",
            """
            # Growth

            - **2022**: 10 reports from the field
            - **2023**: 93 reports (nine times as many)
            - **2024**: 1,202 reports
            """);
    assertEquals(List.of(10.0, 93.0, 1202.0), chart.rows().get(0).values());
    assertEquals(
        List.of("2022", "2023", "2024"),
        chart.traits().stream().map(t -> t.label().text()).toList());
  }

  @Test
  void figuresThatOpenTheirItemsStandLarge() {
    Picture counters =
        Found.first(
            "en",
            "number-counters",
            """
            # Adoption

            - **72.2%** of the wells are held by villages
            - **30-60%** of new pumps run on sunlight
            - **$3.5 million** went into repairs
            """);
    assertEquals(List.of("72.2%", "30-60%", "$3.5 million"), Found.values(counters));
    assertEquals("Went into repairs", Found.labels(counters).get(2));
  }

  @Test
  void rangesBoundsAndOtherUnitsAreNoChart() {
    String ranges =
        "# Size\n\n- **Small**: 400-512 tons\n- **Large**: 600 tons\n- **Huge**: 900 tons\n";
    Found.none("en", "chart", ranges);
    String bounds =
        "# Size\n\n- **Small**: <512 tons\n- **Large**: 600 tons\n- **Huge**: 900 tons\n";
    Found.none("en", "chart", bounds);
    String units = "# Size\n\n- **Small**: 40 tons\n- **Large**: 60 metres\n- **Huge**: 9 days\n";
    Found.none("en", "chart", units);
  }

  @Test
  void yearsThatOpenTheirItemsAreNoFigures() {
    Found.none(
        "en", "number-counters", "# Years\n\n- 2019 saw rain\n- 2020 saw none\n- 2021 saw snow\n");
  }

  @Test
  void nineItemsAreTwoPagesWithoutOneLeft() {
    String nine =
        "# Tools\n\n- "
            + String.join("\n- ", "Saw Axe Rope Nail File Plane Chisel Vice Drill".split(" "));
    assertEquals(9, Found.all("en", "list", nine).stream().mapToInt(p -> p.parts().size()).sum());
  }
}
