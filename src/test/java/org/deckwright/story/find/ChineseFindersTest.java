package org.deckwright.story.find;

import static org.deckwright.story.find.Found.first;
import static org.deckwright.story.find.Found.labels;
import static org.deckwright.story.find.Found.none;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** How Chinese tells of steps, times, bounds, speakers and numbered claims. */
class ChineseFindersTest {
  @Test
  void aBoundThatCountsItselfInHasAStroke() {
    String text = "每年留下的种子不低于 30%。";
    assertEquals("≥30 %", first("zh", "number", text).parts().get(0).value().text());
    String most = "霉变的谷子不超过 5%。";
    assertEquals("≤5 %", first("zh", "number", most).parts().get(0).value().text());
  }

  @Test
  void allFiveStepsOfASentenceAreShown() {
    String text = "修一座风车要走五步：先丈量地基，再砌石墙，然后架木梁，接着装叶片，最后试转一天。";
    assertEquals(
        List.of("丈量地基", "砌石墙", "架木梁", "装叶片", "试转一天"), labels(first("zh", "sequence-steps", text)));
  }

  @Test
  void timesOfOneDayAreALine() {
    String text = "6月3日早上，磨坊主开门。上午十点，河水漫过石桥。下午三点，村民搬走了粮食。晚上九点，水退了下去。";
    assertEquals(4, first("zh", "sequence-", text).parts().size());
  }

  @Test
  void aSpeakerIsNamedWithoutWhatHeDidBefore() {
    String text = "有个磨坊主离开前还在村口说了一句：“风停了，人还得自己走路回家。”";
    assertEquals("有个磨坊主", first("zh", "quote", text).extra("by").text());
  }

  @Test
  void numberedClaimsStandSideBySide() {
    String text = "（一）风车修缮全面完成。全年修好风车12座。\n\n（二）河堤加固进展顺利。\n加固河堤3公里。\n\n（三）磨坊培训稳步推进。新培训磨坊主40人。";
    assertEquals(List.of("风车修缮全面完成", "河堤加固进展顺利", "磨坊培训稳步推进"), labels(first("zh", "list-", text)));
  }

  @Test
  void fromZeroToOneIsNoChangeOfAValue() {
    none("zh", "compare-before-after", "大家可以从 0 到 1 实现一座风车。");
  }

  @Test
  void whatEachFigureCountsStandsBehindIt() {
    String text = "我们问了一百个农户，只有 9 个人说想修风车，有 52 个人说没听过风车，还有 39 个人说家里没有粮食。";
    assertEquals(
        List.of("想修风车", "没听过风车", "家里没有粮食"),
        first("zh", "chart-", text).traits().stream().map(t -> t.label().text()).toList());
  }

  @Test
  void anOwnerDoesNotHangAtTheEndOfAMeasure() {
    String text = "- 秋收以前把南坡那座风车的叶片全部换掉，负责人：罗麦，6月3日前完成\n" + "- 给石桥东边孩子上学的那段路加上一道栏杆，负责人：秦石，已完成";
    assertEquals(
        List.of("秋收以前把南坡那座风车的叶片全部换掉", "给石桥东边孩子上学的那段路加上一道栏杆"), labels(first("zh", "list-", text)));
  }

  @Test
  void numberedNamesTakeTheParagraphBelowThem() {
    String text =
        "# 周刊\n\n## 卷首\n\n风车又转了一年。\n\n## 新书\n\n1、[风车图册](https://example.org/a)（中文）\n\n一本收录三百座风车的画册。\n\n2、[谷仓地图](https://example.org/b)\n\n可以查到河边所有谷仓的位置。\n\n3、[磨坊日历](https://example.org/c)\n\n每天介绍一种面粉的做法。";
    Picture cards = first("zh", "list-", text);
    assertEquals(List.of("风车图册", "谷仓地图", "磨坊日历"), labels(cards));
    assertEquals("可以查到河边所有谷仓的位置", Found.texts(cards).get(1));
  }

  @Test
  void countedSignalsStandWithoutTheirCounter() {
    String text =
        "# 风车\n\n## 卷首\n\n风车又转了一年。\n\n## 三个信号\n\n**信号一：叶片变慢。** 大风天里叶片转得越来越慢。\n\n**信号二：石磨发热。** 磨出的面粉带着焦味。\n\n**信号三：屋顶漏水。** 粮袋下面出现了积水。";
    assertEquals(List.of("叶片变慢", "石磨发热", "屋顶漏水"), labels(first("zh", "list-", text)));
  }

  @Test
  void coldStaysBelowZero() {
    String text = "- **谷仓**：-5℃ 时谷子不再发霉\n- **磨坊**：-20℃ 时水车会冻住";
    assertEquals(List.of("-5℃ 时谷子不再发霉", "-20℃ 时水车会冻住"), Found.texts(first("zh", "list-", text)));
  }

  @Test
  void aCourseOfNineEventsKeepsThemAll() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      text.append("- 0")
          .append(i)
          .append(":15 磨坊主检查第")
          .append("一二三四五六七八九".charAt(i - 1))
          .append("扇叶片\n");
    }
    assertEquals(9, first("zh", "sequence-", text.toString()).parts().size());
  }
}
