package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
