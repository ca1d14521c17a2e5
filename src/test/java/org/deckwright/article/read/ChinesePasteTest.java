package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese articles as they are pasted from a page: credits and captions in lines of their own. */
class ChinesePasteTest {
  private static final String PROSE = "去年春天，镇上的老磨坊重新开张，每天磨出四十袋面粉，比开张前预计的多了一半，附近三个村子的人都来买。\n\n";
  private static final String TITLE = "老磨坊重新开张，附近村子都来买面粉\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "数据来源：各镇2020年粮食年报",
        "来源：省粮食局、市统计局",
        "图：各镇磨坊每天磨出的面粉",
        "表2：各镇磨坊的数目",
        "（某家磨坊的部分价目）",
        "(综合整理自镇报、县报等)",
        "【文/镇报专栏作者 李磨】",
        "执笔/磨坊姐、面粉哥",
        "北村面粉厂生产车间",
        "文中图片均来自网络",
        "采写：镇报记者 李磨",
        "老李在磨坊里的身影。",
        "雨里的磨坊照样转。镇报 王石 摄",
        "均为镇报记者李磨 图",
        "目前没有评论，来说第一句吧",
        "编者按：本文来自公众号“磨坊故事”（ID：mofang），作者：李磨，本刊经授权发布。"
      })
  void creditsAndCaptionsAreLeftOut(String line) {
    Reading r = Reading.text(TITLE + PROSE + PROSE + PROSE + line + "\n\n" + PROSE + PROSE + PROSE);
    assertEquals(List.of(line), r.left("boilerplate"));
    assertEquals(List.of(), r.outline());
    assertEquals(6, r.blocks().size());
  }

  @Test
  void aCaptionsSecondLineAndItsNotesGoWithIt() {
    Reading r =
        Reading.text(
            TITLE
                + PROSE
                + "图：2019年各镇的人口出生率\n\n和近三年面粉消费变动的关系（‰，万吨）\n\n注：其中两个镇缺少数据，以相邻的镇代替。\n\n来源：粮食年报\n\n"
                + PROSE
                + "表：三个镇的磨坊\n\n"
                + PROSE);
    assertEquals(5, r.left("boilerplate").size());
    assertEquals(List.of(), r.outline());
    assertEquals(3, r.blocks().size());
  }

  @Test
  void whatATableIsSaidToBeIsText() {
    Reading r = Reading.text(TITLE + PROSE + "表：存放粮食种类的地方，每行一种。\n\n" + PROSE);
    assertEquals(List.of(), r.left("boilerplate"));
  }

  @Test
  void numbersInLinesOfTheirOwnCountParts() {
    Reading r =
        Reading.text(
            TITLE + PROSE + "01\n\n面粉越磨越多\n\n" + PROSE + "02\n\n村子越来越近\n\n" + PROSE + PROSE);
    assertEquals(List.of("1 01 | 面粉越磨越多", "1 02 | 村子越来越近"), r.outline());
    assertEquals("老磨坊重新开张，附近村子都来买面粉", r.article.title().map(Sentence::text).orElse(""));
  }

  @Test
  void numbersOfATableCountNothing() {
    assertTrue(
        Reading.text(TITLE + PROSE + "1\n\n北磨坊\n\n2\n\n南磨坊\n\n" + PROSE).outline().stream()
            .noneMatch(h -> h.contains("|")));
    assertEquals(List.of(), Reading.text(TITLE + PROSE + "02\n\n" + PROSE).left("boilerplate"));
  }

  @Test
  void aTitleMayOpenWithAQuotationMark() {
    Reading r = Reading.text("“老磨坊”重新开张，对面包价格影响有限\n\n" + PROSE + "面粉越磨越多\n\n" + PROSE + PROSE);
    assertEquals("“老磨坊”重新开张，对面包价格影响有限", r.article.title().map(Sentence::text).orElse(""));
    assertEquals(List.of("1 面粉越磨越多"), r.outline());
  }

  @Test
  void aBylineEndsTheKeyPointsAboveIt() {
    Reading r = Reading.text(TITLE + "划重点：\n\n" + PROSE + "《镇报》作者 李磨\n\n" + PROSE + PROSE);
    assertEquals(
        List.of(Role.SUMMARY, Role.LEAD),
        r.article.sections().stream().map(s -> s.role()).toList());
    assertEquals("李磨", r.article.byline().get("author").text());
  }

  @Test
  void aCallToJoinIsNoPartOfTheTalk() {
    Reading r =
        Reading.markdown(
            "# 老磨坊\n\n" + PROSE + PROSE + PROSE + "加入[磨坊社群](https://a.example)，你也可以来磨面。\n");
    assertEquals(1, r.left("boilerplate").size());
    assertEquals(3, r.blocks().size());
  }

  @Test
  void aTablesNameStaysAndItsSourceGoes() {
    String table = "| 镇 | 磨坊 |\n|---|---|\n| 北镇 | 4 |\n| 南镇 | 2 |\n\n";
    Reading r =
        Reading.markdown(
            "# 老磨坊\n\n" + PROSE + PROSE + "表1：各镇的磨坊\n\n" + table + "数据来源：粮食年报\n\n" + PROSE);
    assertEquals(List.of("数据来源：粮食年报"), r.left("boilerplate"));
  }

  @Test
  void aHeadlineMayCallOutBeforeItTells() {
    Reading r =
        Reading.text("磨坊故事：别急！18家老磨坊今天重新开张了\n\n执笔/磨坊姐、面粉哥\n\n镇上的人都来买面粉。\n\n" + PROSE + PROSE);
    assertEquals("磨坊故事：别急！18家老磨坊今天重新开张了", r.article.title().map(Sentence::text).orElse(""));
  }
}
