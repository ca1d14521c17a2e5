package org.deckwright.story.find;

import static org.deckwright.story.find.Found.first;
import static org.deckwright.story.find.Found.labels;
import static org.deckwright.story.find.Found.none;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
