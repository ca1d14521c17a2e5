package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log loses none of its times. */
class CourseOfDayTest {
  @Test
  void everyTimeOfALongLogIsThere() {
    String log =
        IntStream.range(10, 23)
            .mapToObj(h -> "- " + h + ":15 The pump on floor " + h + " is switched off")
            .collect(Collectors.joining("\n"));
    assertEquals(
        13,
        Found.first("en", "sequence", "# A wet night\n\n## What happened\n\n" + log + "\n")
            .parts()
            .size());
  }

  @Test
  void timesWithTheirDayAreACourseToo() {
    assertEquals(
        List.of("04-14 17:02 UTC", "04-14 17:22 UTC", "04-15 09:30 UTC"),
        Found.first(
                "en",
                "sequence",
                """
                # A wet night

                ## What happened

                - 2025-04-14 17:02 UTC
                    The watch hears of the leak.
                - 2025-04-14 17:22 UTC: The pump is found dry.
                - 2025-04-15 09:30 UTC The pump runs again.
                """)
            .parts()
            .stream()
            .map(p -> p.date().text())
            .toList());
  }
}
