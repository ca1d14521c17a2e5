package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** Actions keep their owners and dates; what is only planned is a list. */
class ActionsTest {
  @Test
  void eachActionOfAListKeepsItsOwnerAndItsDate() {
    Picture table =
        Found.first(
            "en",
            "table",
            """
            # Follow-up

            ## Actions

            - Add a limit to the queue (owner: Ana; by 30 Nov)
            - Write a runbook for the cache. Owner: Ben Ode, due 12 December.
            - The runbook gets a first question: is the queue growing? (Owner: Cleo, 3 May)
            """);
    assertEquals(
        List.of(
            List.of("What", "Owner", "Due"),
            List.of("Add a limit to the queue", "Ana", "30 Nov"),
            List.of("Write a runbook for the cache", "Ben Ode", "12 December"),
            List.of("The runbook gets a first question", "Cleo", "3 May")),
        table.parts().stream().map(Found::inner).toList());
  }

  @Test
  void aChineseListDoesSoToo() {
    Picture table =
        Found.first(
            "zh",
            "table",
            """
            # 复盘

            ## 改进措施

            1. 为队列加上限，负责人：王磊，11月30日前完成
            2. 补写缓存手册，负责人：陈芳，12月15日前完成
            """);
    assertEquals(
        List.of(
            List.of("措施", "负责人", "期限"),
            List.of("为队列加上限", "王磊", "11月30日前"),
            List.of("补写缓存手册", "陈芳", "12月15日前")),
        table.parts().stream().map(Found::inner).toList());
  }

  @Test
  void paragraphsThatNameTheirOwnersAreActions() {
    Picture table =
        Found.first(
            "en",
            "table",
            """
            # Follow-up

            ## What we change

            Every alert names the person on duty. Owner: Ilse. Due: 30 January.

            The second guard reads old data. Owner: Ramesh. Due: end of May.
            """);
    assertEquals(
        List.of("Every alert names the person on duty", "Ilse", "30 January"),
        Found.inner(table.parts().get(1)));
  }

  @Test
  void namesInAListAreNoOwners() {
    Found.none(
        "en",
        "table",
        """
        # The team

        ## Who we are

        - Ana looks after the queue and the cache
        - Ben Ode has written the book on pumps (2019)
        - The owner of the house lives in Berle
        """);
  }
}
