package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Readers;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chat program answered becomes a talk that answers first. */
class AnswerTest {
  private static final String FERRY =
      """
      Great question! Here's a quick breakdown of the ways to cross the sound in winter, and what each costs. ⛴️

      ## TL;DR

      **Take the night boat unless you carry a car, because the bridge is closed in storms.** It is cheap.

      ## 🌉 The bridge

      The bridge is the fastest way in summer. It closes whenever the wind is stronger than 90 km an hour.

      - 💶 **Toll**: 48 crowns each way
      - 🕐 **Time**: forty minutes

      ## ⛴️ The night boat

      The night boat sails in almost any weather. A cabin for two costs 60 crowns.

      ## My recommendation

      Book the night boat for January. The bridge was closed on eleven days last winter. The boat missed only one night.

      Let me know if you'd like a timetable! 😊
      """;

  private static final String TEA =
      """
      好的！下面我来帮你分析一下，山上的茶园该不该改种咖啡。😊

      ## 🎯 一句话结论

      **先改种三分之一的坡地**，其余的茶树再留五年，因为咖啡要到第四年才有收成。

      ## 茶园现在的收入

      去年每亩茶园收入 3200 元，比前年少了一成。采茶的人工占成本的六成。

      ## 我的建议

      先把北坡改成咖啡园。北坡的茶树最老，产量也最低。四年以后再看咖啡的价格。

      希望对你有帮助！
      """;

  @TempDir Path folder;

  @Test
  void theGreetingSaysOnlyWhatTheTalkIsAbout() throws IOException {
    assertEquals("The ways to cross the sound in winter", plan(FERRY, "general").get(0).title());
    assertEquals("山上的茶园该不该改种咖啡", plan(TEA, "general").get(0).title());
  }

  @Test
  void theSummaryFollowsTheTitle() throws IOException {
    assertTrue(plan(FERRY, "general").get(1).title().startsWith("Take the night boat unless"));
    assertTrue(plan(TEA, "general").get(1).title().startsWith("先改种三分之一的坡地"));
    assertTrue(plan(FERRY, "executive").get(1).title().startsWith("Take the night boat unless"));
  }

  @Test
  void theRecommendationHasASlideThatSaysWhatToDoFirst() throws IOException {
    for (String audience : List.of("general", "executive")) {
      assertTrue(
          titles(FERRY, audience).contains("Book the night boat for January"),
          titles(FERRY, audience).toString());
    }
    assertTrue(titles(TEA, "general").contains("先把北坡改成咖啡园"));
  }

  @Test
  void noSlideTakesLeaveOrGreets() throws IOException {
    for (String title : titles(FERRY, "general")) {
      assertTrue(!title.contains("Great") && !title.contains("Let me know"), title);
    }
  }

  private List<String> titles(String text, String audience) throws IOException {
    return plan(text, audience).stream().map(Slide::title).toList();
  }

  private List<Slide> plan(String text, String audience) throws IOException {
    Path file = folder.resolve("answer.md");
    Files.writeString(file, text);
    Diagnostics diagnostics = new Diagnostics();
    Deck deck =
        DeckPlanner.plan(
            new Readers(List.of(new MarkdownReader()))
                .read(Source.file(file), Optional.empty(), diagnostics),
            Audiences.load(audience, folder),
            diagnostics);
    return deck.slides();
  }
}
