package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** Brief sub-sections are their section's list. */
class SubsectionsTest {
  private static final String LOCKS =
      """
      ## What the lock keepers report

      Three things broke in the first winter.

      ### Gates

      The upper gate froze for nine days. Nobody had greased the hinges.

      ### Pumps

      One pump ran dry and burned out.

      ### Keep the old hoist

      Oil it each autumn before the first frost.

      ## What comes next

      The keepers meet again in spring.
      """;

  @Test
  void theirHeadingsStandWithWhatTheySayFirst() {
    Picture list = Found.first("en", "list-cards", LOCKS);
    assertEquals(List.of("Gates", "Pumps", "Keep the old hoist"), Found.labels(list));
    assertEquals(
        List.of(
            "The upper gate froze for nine days",
            "One pump ran dry and burned out",
            "Oil it each autumn before the first frost"),
        Found.texts(list));
  }

  @Test
  void chineseOnesTheSame() {
    Picture list =
        Found.first(
            "zh",
            "list-cards",
            """
            ## 第一个冬天

            三样东西先后坏了。

            ### 闸门

            上游的闸门冻住了整整九天。

            ### 水泵

            一台水泵因为干转而烧毁。

            ## 以后

            开春以后再开会。
            """);
    assertEquals(List.of("闸门", "水泵"), Found.labels(list));
  }

  @Test
  void longSubsectionsHaveSlidesOfTheirOwn() {
    String told = "The crew wrote down every turn of the wheel in a book of its own. ".repeat(9);
    Found.none(
        "en",
        "list-cards",
        "## Winter\n\nMuch broke.\n\n### Gates\n\n%s\n\n### Pumps\n\n%s\n\n## Spring\n\nAll ran.\n"
            .formatted(told, told));
  }

  @Test
  void aNameWithoutContentMakesNoList() {
    Found.none(
        "en",
        "list-cards",
        "## Winter\n\nMuch broke.\n\n### Gates\n\n### Pumps\n\nOne pump ran dry.\n\n## Spring\n\nAll"
            + " ran.\n");
  }
}
