package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** One measure in two periods is a chart with both. */
class ComparedTest {
  @Test
  void aMeasureOfTwoNamedPeriodsHasAColumnForEach() {
    Picture chart =
        chart(
            "en",
            "Operating costs for Q2 2025 increased 65% to $4.96 million compared to $3.0 million"
                + " for Q2 2024 due to new staff.");
    assertEquals(List.of("Q2 2024", "Q2 2025"), names(chart));
    assertEquals(List.of(3.0, 4.96), chart.rows().get(0).values());
  }

  @Test
  void withoutAPeriodTheLaterColumnIsCalledByItsMeasure() {
    Picture chart =
        chart(
            "en",
            "The net loss was $5.60 million, compared with a net loss of $5.96 million last year.");
    assertEquals(List.of("Last year", "Net loss"), names(chart));
  }

  @Test
  void otherLanguagesHaveTheirOwnWords() {
    assertEquals(List.of("上年同期", "营业收入"), names(chart("zh", "营业收入为 5.2 亿元，上年同期为 4.1 亿元。")));
    assertEquals(
        List.of("Vorjahr", "Der Umsatz"),
        names(
            chart(
                "de",
                "Der Umsatz stieg auf 5,2 Millionen Euro, nach 4,1 Millionen Euro im Vorjahr.")));
  }

  @Test
  void differentUnitsAndNegativeValuesAreNoPair() {
    none("Costs rose to $4.96 million compared to 30 people last year.");
    none("The margin rose to $1.52 million compared to negative $0.21 million for Q2 2024.");
    none("Costs would have been $4.96 million compared to $3 million last year if we had waited.");
  }

  @Test
  void amountsOnDifferentScalesShareNoChart() {
    Found.none(
        "en",
        "chart",
        "# Sources\n\nIt holds about $105,000 of systems revenue and about $10.59 million in"
            + " consulting revenue.\n");
  }

  @Test
  void severalMeasuresOfTheSamePeriodsShareAChart() {
    Picture chart =
        Found.first(
            "en",
            "chart",
            """
            # The ferry

            ## Results

            Revenue increased to $10.7 million from $2.6 million last year.

            Costs rose to $7.9 million from $2.7 million last year.

            The net loss totaled $5.6 million compared to a net loss of $5.9 million last year.

            ## Outlook

            A third boat starts in spring.
            """);
    assertEquals(List.of("Revenue", "Costs", "Net loss"), names(chart));
    assertEquals(
        List.of("Last year", "Results"), chart.rows().stream().map(r -> r.name().text()).toList());
    assertEquals(List.of(2.6, 2.7, 5.9), chart.rows().get(0).values());
  }

  @Test
  void aMeasureTooSmallToBeSeenSharesNoChart() {
    Picture chart =
        chart(
            "en",
            """
            Revenue increased to $100 million from $26 million last year.

            Costs rose to $79 million from $27 million last year.

            Fees rose to $1.2 million from $1.1 million last year.""");
    assertEquals(1, chart.rows().size());
  }

  @Test
  void aRiseIsNoShareOfAHundred() {
    Found.all("en", "number", "# Costs\n\nCosts increased 38% to $8.06 million.\n")
        .forEach(p -> p.parts().forEach(part -> assertTrue(part.amount().isEmpty())));
  }

  private static Picture chart(String language, String text) {
    return Found.first(language, "chart", "# Results\n\n" + text + "\n");
  }

  @Test
  void aNumberInANameIsNoAmount() {
    Found.none(
        "en",
        "chart",
        "There will be several boats: one for the first trial, a second for the first crew, Marram"
            + " 2 in 2022, and then the Marram 3 ferry in 2024 that takes the town to the island.");
  }

  private static void none(String text) {
    Found.none("en", "chart-columns", "# Results\n\n" + text + "\n");
  }

  private static List<String> names(Picture chart) {
    return chart.traits().stream().map(t -> t.label().text()).toList();
  }
}
