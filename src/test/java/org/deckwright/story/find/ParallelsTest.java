package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** What is said in the same words of several things becomes one picture of them. */
class ParallelsTest {
  @Test
  void paragraphsWithNamesAreAList() {
    String text =
        """
        # Bread

        ## Three ovens

        Clay oven. It holds heat for a day.

        Steel oven. It is hot in ten minutes.

        Solar oven. It needs no wood at all.
        """;
    assertEquals(
        List.of("Clay oven", "Steel oven", "Solar oven"),
        Found.labels(Found.first("en", "list-", text)));
  }

  @Test
  void twoSentencesOfOneFrameStandSideBySide() {
    String text =
        "A hand mill has one stone and one miller. A water mill has four stones and a wheel.";
    assertEquals(
        List.of("A hand mill", "A water mill"),
        Found.labels(Found.first("en", "compare-sides", text)));
    String zh = "木桶怕晒，铁桶怕锈，陶罐怕摔。";
    assertEquals(List.of("木桶", "铁桶", "陶罐"), Found.labels(Found.first("zh", "list-terms", zh)));
  }

  @Test
  void sentencesThatOnlyShareAnAuxiliaryAreNoFrame() {
    Found.none(
        "en",
        "list-terms",
        "The mill was built in spring. The road was long. The miller was asked by nobody.");
    Found.none("zh", "compare-sides", "磨坊小组工作很好。面粉小组觉得自己也能做主。");
  }

  @Test
  void casesAndWhatTheyLeadToAreRows() {
    String text =
        "If the dam holds, the mill runs until June. If it leaks, the wheel stops in May."
            + " If nothing is done, the valley floods.";
    assertEquals(3, Found.first("en", "list-terms", text).parts().size());
  }

  @Test
  void figuresThatAddUpToATotalAreItsParts() {
    String zh = "仓库里一共有 48 袋面粉。其中麦粉有 31 袋，其余 17 袋都是玉米粉。";
    assertEquals(List.of("麦粉", "玉米粉"), Found.labels(Found.first("zh", "number-blocks", zh)));
  }

  @Test
  void oneMeasureAtTwoTimesIsOneChart() {
    String text =
        "Before the repair 61 percent of the bread was burnt. After the repair it was 12 percent.";
    Picture p = Found.first("en", "chart-", text);
    assertEquals(List.of(61.0, 12.0), p.rows().get(0).values());
  }

  @Test
  void figuresInWordsCount() {
    String text =
        "Of the forty-one minutes, twenty-four went to waiting, ten to driving and seven to paper.";
    assertEquals(
        List.of("Waiting", "Driving", "Paper"),
        Found.labels(Found.first("en", "number-blocks", text)));
  }
}
