package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.plan.Markdown;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;
import org.junit.jupiter.api.Test;

/**
 * Figures, years, order and loops in running text become pictures of what the text says of them.
 */
class FiguresAndOrderTest {
  @Test
  void eachValueGoesWithTheYearBesideIt() {
    String text =
        "Until 2019 the mill ground by hand. Output grew from 300 sacks in 2020 to 540 in 2023.";
    Picture p = only("en", "chart-", text);
    assertEquals(List.of("2020", "2023"), p.traits().stream().map(t -> t.label().text()).toList());
    assertEquals(List.of(300.0, 540.0), p.rows().get(0).values());
  }

  @Test
  void aRowOfYearsIsAChartInChineseToo() {
    Picture p = only("zh", "chart-", "2021 年修好 12 座桥，2022 年 19 座，2023 年 31 座。");
    assertEquals(List.of(12.0, 19.0, 31.0), p.rows().get(0).values());
  }

  @Test
  void whatIsCountedNeedsToBeSaidOnlyOnce() {
    String text = "Bread brought in 128 million euros, cakes 49 million and coffee 35 million.";
    Picture p = only("en", "chart-", text);
    assertEquals(
        List.of("Bread", "Cakes", "Coffee"),
        p.traits().stream().map(t -> t.label().text()).toList());
    assertEquals(List.of(128.0, 49.0, 35.0), p.rows().get(0).values());
  }

  @Test
  void sharesOfAWholeAreBlocksOfIt() {
    String text =
        "Rye accounts for 60 percent of the harvest, oats for 30 percent and hay for 10 percent.";
    assertEquals(List.of("Rye", "Oats", "Hay"), labels(only("en", "number-blocks", text)));
  }

  @Test
  void fromOneValueToAnotherIsBeforeAndAfter() {
    String text = "The waiting time fell from 9 minutes to 4 minutes.";
    assertEquals(List.of("9 minutes", "4 minutes"), labels(only("en", "compare-before", text)));
    String zh = "排队时间从 9 分钟缩短到 4 分钟。";
    assertEquals(List.of("9 分钟", "4 分钟"), labels(only("zh", "compare-before", zh)));
  }

  @Test
  void whatASecondChangeIsOfIsNamedWithoutItsPronoun() {
    String text =
        "With a new stone, output rose from 8 percent to 61 percent. In the other mill it went from"
            + " 9 percent to 11 percent.";
    assertEquals(List.of("Output", "In the other mill"), labels(only("en", "number-delta", text)));
  }

  @Test
  void whatIsToldBackwardsIsShownInTheOrderOfTime() {
    Picture p =
        Found.first(
            "en",
            "chart-columns",
            """
            # The lift

            The lift got stuck 46 times last year, against 11 times in 2021.
            """);
    assertEquals(List.of("In 2021", "Last year"), names(p));
    assertEquals(List.of(11.0, 46.0), p.rows().get(0).values());
  }

  @Test
  void aWayFromTownToTownIsNoChange() {
    assertTrue(found("en", "compare-before", "The road leads from Alder to Birk.").isEmpty());
  }

  @Test
  void asManySentencesAsAnnouncedAreTheThings() {
    String text =
        "Two things went wrong. The pump froze in the night. Nobody had the key to the shed.";
    assertEquals(
        List.of("The pump froze in the night", "Nobody had the key to the shed"),
        labels(only("en", "list-", text)));
    assertTrue(found("en", "list-", text + " We were cold.").isEmpty());
  }

  @Test
  void waysThatAreAnnouncedAreToldWithoutTheirSubject() {
    String text =
        "The council has three options. It could mend the mill. It could sell the mill to the miller."
            + " Or it could do nothing.";
    assertEquals(
        List.of("Mend the mill", "Sell the mill to the miller", "Do nothing"),
        labels(only("en", "list-", text)));
  }

  @Test
  void clausesThatTakeUpEachOtherAreALoop() {
    String text = "Rain fills the pond, the pond waters the wood, and the wood brings rain.";
    assertEquals(3, only("en", "sequence-cycle", text).parts().size());
    String none = "Rain fills the pond, wind turns the mill, and the sun dries the hay.";
    assertTrue(found("en", "sequence-cycle", none).isEmpty());
  }

  @Test
  void whatIsCalledALoopMayNameAThingOtherwiseTheSecondTime() {
    String text = "面包房靠的是一个循环：老客人带来稳定的订单，稳定的订单让备料更准，备料更准就少浪费，" + "省下的钱用来请好师傅，好师傅留住老客人。";
    assertEquals(5, only("zh", "sequence-cycle", text).parts().size());
    String open = "面包房靠的是一个循环：老客人带来稳定的订单，邻居种花，孩子上学。";
    assertTrue(found("zh", "sequence-cycle", open).isEmpty());
    assertEquals(
        4,
        only(
                "en",
                "sequence-cycle",
                "It is a vicious circle: late trains empty the seats, empty seats cut the income,"
                    + " a smaller income delays repairs, and skipped repairs make late trains.")
            .parts()
            .size());
  }

  @Test
  void twoThingsToldInOneSentenceAreTwo() {
    String text = "灯塔开放之后发生了两个变化。一是投诉的人少了；二是有人报名做导览。";
    assertEquals(List.of("投诉的人少了", "有人报名做导览"), labels(found("zh", "list-cards", text).get(0)));
  }

  @Test
  void aHalfBelongsToItsFigure() {
    String text = "过桥的时间从 6 分钟缩短到 3 分半。";
    assertEquals(List.of("6 分钟", "3 分半"), labels(only("zh", "compare-before-after", text)));
    assertTrue(found("en", "compare-before-after", "It fell from 6 to 3½ hours.").isEmpty());
  }

  @Test
  void ordinalsMayStandInOneSentence() {
    String text = "这座桥有它的前提。第一，河岸要稳；第二，两村必须彼此信任，否则修不成；第三，要能等上半年。";
    assertEquals(
        List.of("河岸要稳", "两村必须彼此信任，否则修不成", "要能等上半年"), labels(only("zh", "list-cards", text)));
  }

  @Test
  void attemptsThatAreCountedAreMembers() {
    String text =
        """
        The first attempt, in 2015, was a rewrite. It took two years. The second attempt, in 2018,\
         was a translation. The third attempt was to buy a product.
        """;
    assertEquals(
        List.of("A rewrite", "A translation", "To buy a product"),
        labels(only("en", "list-cards", text)));
  }

  @Test
  void layersStandWithTheTopFirst() {
    String text =
        "At the bottom lies gravel, which drains the water. On top of it lies sand."
            + " The uppermost layer is soil.";
    assertEquals(List.of("Soil", "Sand", "Gravel"), labels(only("en", "hierarchy-layers", text)));
  }

  @Test
  void thenAndNowMayStandInTwoSentences() {
    String text = "Until 2015 letters came by boat. Today they come by train.";
    Picture p = only("en", "compare-before-after", text);
    assertEquals(List.of("Until 2015", "Today"), labels(p));
  }

  @Test
  void japaneseStepsAndContrastsAreFound() {
    String steps = "まず、豆を水に浸します。次に、豆をゆでます。最後に、豆を冷まします。";
    assertEquals(3, only("ja", "sequence-steps", steps).parts().size());
    Picture p = only("ja", "compare-sides", "道が悪いのではありません。橋がないのです。");
    assertEquals(List.of("道が悪い", "橋がない"), labels(p));
  }

  private static List<String> names(Picture picture) {
    return picture.traits().stream().map(t -> t.label().text()).toList();
  }

  private static Picture only(String language, String is, String text) {
    List<Picture> all = found(language, is, text);
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private static List<Picture> found(String language, String is, String text) {
    Article article = Markdown.article("a.md", language, text);
    SectionView section = SectionView.of(article.sections());
    Lexicon lexicon = Lexicon.of(language);
    List<Picture> out = new ArrayList<>();
    for (Finder finder : Finders.all()) {
      for (Finding f : finder.find(section, lexicon)) {
        if (f.is().startsWith(is)) {
          out.add(f.picture());
        }
      }
    }
    return out;
  }

  private static List<String> labels(Picture picture) {
    return picture.parts().stream().map(Part::label).map(l -> l.text()).toList();
  }
}
