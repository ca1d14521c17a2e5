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
  void aChineseChoiceWithoutAQuestionBeforeItIsNoFork() {
    none("zh", "relation-decision", "但这些海鸟是否记住了河水的高度，还是只对磨坊的声音做出了反应？");
    assertEquals(3, first("zh", "relation-decision", "磨坊该怎么办？是把水车修好，还是换成一台电机？").parts().size());
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
  void ordinalsWithinASentenceAreAListWithTheirNames() {
    String text = "磨坊停工有多方面原因。磨坊主解释，一是河水太浅，二是石磨老化，三是工钱上涨。";
    assertEquals(List.of("河水太浅", "石磨老化", "工钱上涨"), labels(first("zh", "list-", text)));
    String named = "风车由三部分组成：一是叶片，用来接住从海上来的风；二是转轴，把力量送到石磨；三是石磨，把麦子磨成细面粉。";
    assertEquals(List.of("叶片", "转轴", "石磨"), labels(first("zh", "list-", named)));
    assertEquals("把力量送到石磨", first("zh", "list-", named).parts().get(1).text().text());
  }

  @Test
  void reasonsThatAreNumberedInAParagraphAreNoSteps() {
    String text = "首先，磨坊只求大不求用。其次，磨坊主各管各的，来磨面的人要跑好几处。最后，村里不愿出修缮的钱，石磨坏了也没有人管。";
    none("zh", "sequence-steps", text);
    assertEquals(3, first("zh", "list-", text).parts().size());
    none("zh", "list-", "首先，我们谈谈风车的好处。\n\n最后，我想说一说磨坊的前途。");
  }

  @Test
  void anItemKeepsTheClauseThatNamesIt() {
    String text =
        """
        - 村里用旧风车作为河边的抽水机，用于灌溉下游的菜地，并把多余的水送回上游的水塘。
        - 最后，村里还要在桥头立一块木牌，写明当天的水位和风力，方便来磨面的外乡人查看。
        """;
    List<String> labels = labels(first("zh", "list-", text));
    assertEquals("村里用旧风车作为河边的抽水机", labels.get(0));
    assertEquals(true, labels.get(1).contains("村里还要在桥头立一块木牌"), labels.get(1));
  }

  @Test
  void aSpeechThatGoesOnAfterItsSpeakerLosesTheCommaOrIsNotTold() {
    String text = "“我们守着这座磨坊已经三代人了，从来没有见过这么低的水位，”老磨坊主说。他摇了摇头。";
    assertEquals("“我们守着这座磨坊已经三代人了，从来没有见过这么低的水位”", first("zh", "quote", text).extra("quote").text());
    none("zh", "quote", "“但我们不是木匠啊，”老磨坊主说。他摇了摇头。");
  }

  @Test
  void figuresBeforeWhatTheyMeasureKeepIt() {
    String text = "全镇15%豆粉、20%玉米、30%荞麦、10%燕麦与高粱均产自北村，旱情对北村的影响可想而知。";
    assertEquals(List.of("豆粉", "玉米", "荞麦", "燕麦与高粱"), names(text));
    String places = "这一年的面粉里，北村25%、南村20%、东村30%，其余来自外地。";
    assertEquals(List.of("北村", "南村", "东村"), names(places));
  }

  @Test
  void figuresOfAComparisonAreNoFigures() {
    String text = "磨坊门口排起了长队。就像一间原本只坐100人的饭馆，突然来了1000人，饭菜难免变差。";
    none("zh", "number-counters", text);
  }

  @Test
  void whoSaysItFaceToFaceSignsIt() {
    String text = "“镇上的旱情恐怕要拖到秋天，不过我们早有打算。”在北村的水渠边上，老磨坊主李大山当面告诉笔者。";
    assertEquals("老磨坊主李大山", first("zh", "quote", text).extra("by").text());
  }

  @Test
  void clausesOfASentenceAreNoItems() {
    none("zh", "list-", "磨坊的水车是这样转的：\n\n不过，图上是新水车，旧的那台在博物馆里。");
  }

  @Test
  void itemsThatOnlyNameTheirListsStandOverThem() {
    String text =
        """
        - **眼前要做的**
          - 先把漏水的石墙补好，请石匠连夜赶工
          - 给等着磨面的村民发号，别让大家白跑
        - **以后要做的**
          - 每年春天查一次转轴和叶片，坏的当月就换
        """;
    Picture columns = first("zh", "list-columns", text);
    assertEquals(List.of("眼前要做的", "以后要做的"), labels(columns));
    assertEquals(
        List.of("先把漏水的石墙补好，请石匠连夜赶工", "给等着磨面的村民发号，别让大家白跑"), Found.inner(columns.parts().get(0)));
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

  @Test
  void theTailOfWhatSomebodySaidIsNoQuotation() {
    String quoted = "老李对镇报说，卖面粉很赚钱，“%s开店的人一年比一年多了，街上热闹得很。”";
    Found.first("zh", "quote", quoted.formatted(""));
    Found.none("zh", "quote", quoted.formatted("于是"));
    Found.none("zh", "quote", quoted.formatted("（镇上）应该说"));
  }

  @Test
  void namesBeforeTheColonsOfTheirLinesAreAList() {
    String tools =
        """
        # 用什么？

        石臼：做菜少不了，跟了我七八年，磨香料再也不找别的家什。

        竹筛：很干净，对于做糕点来说，粗细非常方便。

        木桶：装面粉用。现在每家每户的面粉都装在里面。
        """;
    Picture list = first("zh", "list-cards", tools);
    assertEquals(
        List.of("石臼: 做菜少不了，跟了我七八年", "竹筛: 很干净，对于做糕点来说，粗细非常方便", "木桶: 装面粉用"),
        list.parts().stream().map(p -> p.label().text() + ": " + p.text().text()).toList());
    none("zh", "list-cards", "# 问答\n\n问：磨坊几点开门？\n\n答：每天早上六点。\n\n问：几点关门？\n\n答：晚上十点。\n\n");
  }

  @Test
  void clausesThatOnlyTellWhenAreNoMembersOfAList() {
    none("zh", "list-cards", "挑中这座磨坊，大概有三个缘故。\n\n当逛遍了附近的磨坊以后，到头来觉得大的不顺手，离家近的小磨坊才最好。");
    none("zh", "list-icon-rows", "挑中这座磨坊，大概有三个缘故。\n\n当逛遍了附近的磨坊以后，到头来觉得大的不顺手，离家近的小磨坊才最好。");
  }

  @Test
  void theFirstSignsOfASentenceAreNoMark() {
    String text = "# 磨坊\n\n结果出人意料。北村的面粉卖得最好。\n\n南村并不缺水。那里有两条小河。\n\n东村则不一样。村里只有一口老井。\n\n";
    assertEquals(
        List.of("结果出人意料", "南村并不缺水", "东村则不一样"),
        first("zh", "list-cards", text).parts().stream().map(p -> p.label().text()).toList());
  }

  @Test
  void aValueForEachYearOfASpanIsAChart() {
    String text = "磨坊2016年-2018年的收入分别为6066万元、2.61亿元、5.42亿元，一年比一年多。";
    Picture chart = first("zh", "chart-columns", text);
    assertEquals(List.of(60660000.0, 261000000.0, 542000000.0), chart.rows().get(0).values());
    assertEquals(
        List.of("2016年", "", "2018年"), chart.traits().stream().map(t -> t.label().text()).toList());
    none("zh", "chart-columns", "磨坊2016年-2018年的收入分别为6066万元、2.61亿元，一年比一年多。");
  }

  @Test
  void twoThingsWithFiguresOfTheSameMeasuresStandSideBySide() {
    String text = "磨面使用水轮需要40个人，每袋30分钟，耗电2度；而使用电磨仅需4个人，每袋15分钟，耗电5度，省了不少力气。";
    Picture sides = first("zh", "compare-sides", text);
    assertEquals(
        List.of("水轮: [需要40个人, 每袋30分钟, 耗电2度]", "电磨: [仅需4个人, 每袋15分钟, 耗电5度]"),
        sides.parts().stream()
            .map(
                p ->
                    p.label().text()
                        + ": "
                        + p.parts().stream().map(q -> q.label().text()).toList())
            .toList());
    assertEquals("使用电磨省了不少力气", sides.extra("said").text());
    none("zh", "compare-sides", "北村的磨坊有40个人，每袋30分钟；南村有三条河，河边有2度的坡。");
  }

  @Test
  void figuresOfSomethingNamedElsewhereAreNoRow() {
    none("zh", "number-counters", "大部分磨坊的产量都超过了20%；而北村和南村，其产量均超过了25%。");
  }

  @Test
  void clausesThatLeadToEachOtherOnceAreNoLoop() {
    none("zh", "sequence-cycle", "本来停水已经让自己很为难，结果镇上涨价的告示一贴，马上叫这家老磨坊，又觉得自己难了几分。");
  }

  private static List<String> names(String text) {
    return first("zh", "chart-", text).traits().stream().map(t -> t.label().text()).toList();
  }
}
