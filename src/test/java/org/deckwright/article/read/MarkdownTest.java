package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void readsFrontMatterWithItsPlaces() {
    Reading r =
        Reading.markdown(
            "---\ntitle: \"The year\"\nauthor: [Ann, Bob]\ndate: 2026\ntheme: paper\n---\n# The year\n\nText stands here.\n");
    assertEquals("The year", r.article.title().orElseThrow().text());
    assertEquals("Ann, Bob", r.article.byline().get("author").text());
    assertEquals("2026", r.raw(r.article.byline().get("date")));
    assertEquals("paper", r.article.byline().get("theme").text());
    assertEquals(List.of("paragraph: Text stands here."), r.shapes());
  }

  @Test
  void leavesOutHowAChatProgramOpensAndCloses() {
    Reading r =
        Reading.markdown(
            """
            Sure! Here's a short guide to millstones.

            ## Choosing

            Take granite. It lasts.

            ## Dressing

            Cut the furrows twice a year.

            Let me know if you want a drawing of the furrows!
            """);
    assertEquals(
        List.of(
            "Sure! Here's a short guide to millstones.",
            "Let me know if you want a drawing of the furrows!"),
        r.left("boilerplate"));
  }

  @Test
  void leavesOutTheSameInChinese() {
    Reading r =
        Reading.markdown(
            """
            好的，下面为你介绍如何挑选磨盘。

            ## 挑选

            选花岗岩。它很耐用。

            ## 修整

            每年凿两次槽。

            需要我再画一张磨槽的图吗？
            """);
    assertEquals(List.of("好的，下面为你介绍如何挑选磨盘。", "需要我再画一张磨槽的图吗？"), r.left("boilerplate"));
  }

  @Test
  void readsWhoPostedAmongTheReadingTimeAndTheLinks() {
    Reading r =
        Reading.markdown(
            """
            # A mill

            *Posted by the Miller Team on 3 March 2026 · 9 min read · Share on X · Copy link*

            It turns.

            It stands.
            """);
    assertEquals("the Miller Team", r.article.byline().get("author").text());
  }

  @Test
  void leavesOutACreditLineThatStandsAsAQuotation() {
    Reading r =
        Reading.markdown(
            """
            # 磨坊

            > 原创 河边来信 2025年3月1日 阅读 1.2万 · 点击上方蓝字关注我们

            水磨靠河水转动。

            水低时磨就停下。
            """);
    assertEquals(List.of("paragraph: 水磨靠河水转动。", "paragraph: 水低时磨就停下。"), r.shapes());
  }

  @Test
  void readsFrontMatterInToml() {
    Reading r =
        Reading.markdown(
            """
            +++
            title = "The mill"
            date = 2026-03-01
            authors = ["Ann", "Bob"]

            [extra]
            team = "mills"
            +++

            Text stands here.
            """);
    assertEquals("The mill", r.article.title().orElseThrow().text());
    assertEquals("Ann, Bob", r.article.byline().get("author").text());
    assertEquals("2026-03-01", r.raw(r.article.byline().get("date")));
    assertEquals(List.of("paragraph: Text stands here."), r.shapes());
  }

  @Test
  void namesTheFormOfBrokenFrontMatter() {
    Reading r = Reading.markdown("+++\ntitle = \"The mill\n+++\n# The year\n\nText.\n");
    assertEquals("The year", r.article.title().orElseThrow().text());
    assertTrue(r.diagnostics.all().get(0).message().contains("no TOML"));
  }

  @Test
  void goesOnWithoutBrokenFrontMatter() {
    Reading r = Reading.markdown("---\ntitle: [a\nb: }\n---\n# The year\n\nText.\n");
    assertEquals("The year", r.article.title().orElseThrow().text());
    assertEquals("front-matter", r.diagnostics.all().get(0).rule());
  }

  @Test
  void keepsCreditsOutThatStandInListsAndQuotesAtTheEnds() {
    Reading r =
        Reading.markdown(
            """
            > * 原文地址：[甲](https://example.org/a)
            > * 译者：乙
            > * 校对者：丙

            # 水磨

            水磨靠河水转动。

            > 河水不等人。

            水低时磨就停下。

            > 如果发现译文有错误，请到这里指正。

            ---

            > 水磨社区是一个优质的社区。
            """);
    assertEquals(
        List.of("paragraph: 水磨靠河水转动。", "quotation: 河水不等人。", "paragraph: 水低时磨就停下。"), r.shapes());
    assertEquals(3, r.article.left().stream().filter(l -> l.why().equals("boilerplate")).count());
  }

  @Test
  void keepsSectionsAboutTheAuthorOut() {
    Reading r =
        Reading.markdown(
            "# A mill\n\n## The wheel\n\nIt turns.\n\n## About the author\n\nAnn has a mill.\n\nShe also fishes.\n");
    assertEquals(List.of("1 The wheel"), r.outline());
    assertEquals(
        List.of("About the author", "Ann has a mill.", "She also fishes."), r.left("boilerplate"));
  }

  @Test
  void anAfterthoughtUnderItsHeadingStandsOutsideTheText() {
    Reading r =
        Reading.markdown(
            "# A mill\n\n## The wheel\n\nIt turns.\n\n**Postscript**\n\nAnn has written about it.\n");
    assertEquals(List.of("1 The wheel"), r.outline());
    assertEquals(List.of("**Postscript**", "Ann has written about it."), r.left("boilerplate"));
  }

  @Test
  void keepsOutWhoPaidForAStudyAndWhereItAppears() {
    Reading r =
        Reading.markdown(
            """
            # A mill

            The project was paid for by 40 farmers.

            The study was paid for by the county and appears in a journal.

            This paper will be published in Mills and Rivers.
            """);
    assertEquals(List.of("paragraph: The project was paid for by 40 farmers."), r.shapes());
    assertEquals(2, r.left("boilerplate").size());
  }

  @Test
  void takesTheOnlyTopHeadingForTheTitle() {
    Reading r =
        Reading.markdown(
            "# A title\n\nLead.\n\n## One\n\nText.\n\n### Deep\n\nText.\n\n## Conclusion\n\nEnd.\n");
    assertEquals("A title", r.article.title().orElseThrow().text());
    assertEquals(List.of("1 One", "2 Deep", "1 Conclusion"), r.outline());
    assertEquals(
        List.of(Role.LEAD, Role.BODY, Role.BODY, Role.OUTLOOK),
        r.article.sections().stream().map(s -> s.role()).toList());
  }

  private static final String RELEASE =
      """
      # The ferry reports its year

      The ferry over the sound carried more people than ever before in its history.

      Second Quarter Highlights

      * Two boats were painted.
      * One pier was widened.

      Results of the Year

      Revenue rose by a tenth to two million crowns, mostly from visitors in July and August.

      Outlook for Spring

      A third boat starts in April if the harbour master signs the papers by then.
      """;

  @Test
  void shortLinesUnderAMarkedTitleAloneAreHeadings() {
    Reading r = Reading.markdown(RELEASE);
    assertEquals("The ferry reports its year", r.article.title().orElseThrow().text());
    assertEquals(
        List.of("1 Second Quarter Highlights", "1 Results of the Year", "1 Outlook for Spring"),
        r.outline());
  }

  @Test
  void shortLinesAreNoHeadingsWhereOthersAreMarked() {
    Reading r = Reading.markdown(RELEASE + "\n## What next\n\nThe board meets in May.\n");
    assertEquals(List.of("1 What next"), r.outline());
  }

  @Test
  void figuresThatCountThePartsOfAPaperAreLabels() {
    assertEquals(
        List.of("1 1 | Wheels", "1 2 | Gates", "1 3 | Lakes"),
        Reading.markdown("## 1 Wheels\n\na\n\n## 2 Gates\n\nb\n\n## 3 Lakes\n\nc\n").outline());
    assertEquals(
        List.of("1 3 Wheels", "1 5 Gates", "1 Lakes"),
        Reading.markdown("## 3 Wheels\n\na\n\n## 5 Gates\n\nb\n\n## Lakes\n\nc\n").outline());
  }

  @Test
  void setsLabelsApartWhereSeveralHeadingsHaveThem() {
    assertEquals(
        List.of("1 Step 1 | Open it", "1 Step 2 | Close it"),
        Reading.markdown("## Step 1: Open it\n\na\n\n## Step 2: Close it\n\nb\n").outline());
    assertEquals(
        List.of("1 转折点一 | 新阶段", "1 转折点二 | 新形态"),
        Reading.markdown("## 转折点一：新阶段\n\n甲。\n\n## 转折点二：新形态\n\n乙。\n").outline());
    assertEquals(
        List.of("1 Step 1: Open it", "1 More"),
        Reading.markdown("## Step 1: Open it\n\na\n\n## More\n\nb\n").outline());
  }

  @Test
  void readsListsWithTheirLeadsAndNesting() {
    assertEquals(
        List.of(
            "list: [Fast] Fast: it runs. / Really. + [A GUI] A GUI. / It shows. (Deep one + Deep two) + Plain"),
        Reading.markdown(
                "# T\n- **Fast:** it runs. Really.\n- **A GUI.** It shows.\n    - Deep one\n    - Deep two\n- [x] Plain\n")
            .shapes());
    assertEquals(
        List.of("ordered: [Before] Before: 15.6 % + At 10:30 we go"),
        Reading.markdown("# T\n1. Before: 15.6 %\n2. At 10:30 we go\n").shapes());
  }

  @Test
  void readsTablesWithRowsAsLongAsTheHead() {
    assertEquals(
        List.of("table: Year / Value || 2024 / 3 || 2025 / "),
        Reading.markdown("# T\n\n| Year | Value |\n|---|--:|\n| 2024 | 3 | 4 |\n| 2025 |\n")
            .shapes());
  }

  @Test
  void readsPicturesWithCaptions() {
    assertEquals(
        List.of(
            "figure: a.png | A cat | Tom at home",
            "figure: b.png | B | Under it",
            "figure: c.png | C | Below",
            "paragraph: Text."),
        Reading.markdown(
                "# T\n\n![A cat](a.png \"Tom at home\")\n\n![B](b.png)\n*Under it*\n\n![C](c.png)\n\n*Below*\n\nText.\n")
            .shapes());
  }

  @Test
  void readsCodeAndQuotations() {
    assertEquals(
        List.of(
            "code java: int a;\nint b;",
            "quotation: It is so. / Really so.",
            "paragraph: Text with code in it."),
        Reading.markdown(
                "# T\n\n```java\nint a;\nint b;\n```\n\n> It is so.\n> Really so.\n\nText with `code` in it.\n")
            .shapes());
  }

  @Test
  void unwrapsProseInAFence() {
    assertEquals(
        List.of(
            "paragraph: This is a sentence of many words, as people write. / And here is another one of them."),
        Reading.markdown(
                "# T\n\n```\nThis is a sentence of many words, as people write.\nAnd here is another one of them.\n```\n")
            .shapes());
  }

  @Test
  void takesMarkupOffButKeepsThePlace() {
    Reading r =
        Reading.markdown(
            "# T\n\nIt is **very** [well known](http://x.y/z) &amp; \\*true\\*[^1]. Next *one*.\n\n[^1]: A note.\n");
    assertEquals(List.of("paragraph: It is very well known & *true*. / Next one."), r.shapes());
    assertEquals(
        "It is **very** [well known](http://x.y/z) &amp; \\*true\\*[^1].",
        r.raw(r.sentences().get(0)));
    assertEquals(List.of("L3.1", "L3.2"), r.sentences().stream().map(Sentence::at).toList());
    assertEquals(List.of("[^1]: A note."), r.left("footnote"));
  }

  @Test
  void joinsLinesThatAreWrapped() {
    Reading r =
        Reading.markdown("# T\n\nThis is a line that is\nwrapped. And this\nis the next. End.\n");
    assertEquals(
        List.of("paragraph: This is a line that is wrapped. / And this is the next. / End."),
        r.shapes());
    assertEquals(
        List.of("L3-L4", "L4-L5", "L5.2"), r.sentences().stream().map(Sentence::at).toList());
  }

  @Test
  void readsBadlyWrittenMarkdown() {
    assertEquals(
        List.of("1 One", "1 Two"),
        Reading.markdown(
                "One\n===\ntext\n\nTwo\n===\nThis is a paragraph that goes on for quite some time, with a line below it.\n---\nmore\n")
            .outline());
    assertEquals(
        List.of("1 Bold one", "1 Bold two"),
        Reading.markdown("**Bold one**\n\nText.\n\n**Bold two**\n\nText.\n").outline());
    assertEquals(
        List.of("figure: l.png | Logo | ", "paragraph: Hello & good day."),
        Reading.markdown(
                "# T\n\n<div align=\"center\"><img src=\"l.png\" alt=\"Logo\">\n<p>Hello &amp; good <b>day</b>.</p><script>bad()</script></div>\n")
            .shapes());
  }

  @Test
  void readsAFileWithoutMarkupAsPlainText() {
    Reading r =
        Reading.markdown(
            "Step one: Open it\nHere is how it is done by everybody.\nStep two: Close it\nAnd here is how it ends.\n");
    assertEquals(List.of("1 Step one | Open it", "1 Step two | Close it"), r.outline());
  }

  @Test
  void keepsReferencesAndEmptySectionsOut() {
    Reading r =
        Reading.markdown(
            "# T\n\n## One\n\nText.\n\n## Empty\n\n## References\n\n- [a](http://a)\n");
    assertEquals(List.of("1 One"), r.outline());
    assertEquals(List.of("Empty"), r.left("empty-section"));
    assertTrue(r.left("boilerplate").contains("References"));
  }

  @Test
  void tellsOneOfTwoLanguages() {
    String both =
        "# 标题\n\n这是第一段文字，说的是一件事情。\n\n## 一节\n\n这里还有很多别的话要说。\n\n# Title\n\nThis is the first part of it, and it is in English.\n\n## Part\n\nThere is more to say of this.\n";
    Reading r = Reading.markdown(both);
    assertEquals("zh-CN", r.article.language());
    assertEquals(4, r.left("other-language").size());
  }

  @Test
  void addressesOfLinksAreInNoLanguage() {
    StringBuilder text = new StringBuilder("# 渡船\n\n老渡船[今年][1]停航了，镇上的人都很想念它。\n\n");
    for (int i = 1; i <= 20; i++) {
      text.append("[")
          .append(i)
          .append("]: https://example.org/the-story-of-the-old-ferry/and-it-is-");
      text.append(i).append("/in-the-harbour-of-the-town\n");
    }
    Reading r = Reading.markdown(text.toString());
    assertEquals("zh-CN", r.article.language());
    assertEquals(List.of(), r.left("other-language"));
  }
}
