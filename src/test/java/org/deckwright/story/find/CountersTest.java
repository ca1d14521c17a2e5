package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** Figures of different kinds, one in a clause, stand side by side over what they count. */
class CountersTest {
  private static List<String> shown(Picture picture) {
    return picture.parts().stream().map(p -> p.value().text() + ": " + p.label().text()).toList();
  }

  private static Picture counters(String language, String text) {
    return Found.first(language, "number-counters", text);
  }

  @Test
  void whatAFailureCostStandsInARow() {
    assertEquals(
        List.of(
            "About 3 hours: The pumps stood still",
            "1,240 homes: Were without water",
            "85,000 euros: The repair took"),
        shown(
            counters(
                "en",
                "The pumps stood still for about 3 hours. 1,240 homes were without water,"
                    + " and the repair took 85,000 euros.")));
  }

  @Test
  void aFigureKeepsTheWordThatBoundsIt() {
    assertEquals(
        List.of("Below 2 percent: After the fares fell", "Over 3 percent: The fares have climbed"),
        shown(
                counters(
                    "en",
                    "After the fares fell below 2 percent in March, the fares have climbed to over"
                        + " 3 percent in June."))
            .stream()
            .map(t -> t.replaceFirst(" (?:below|to over) .*", ""))
            .map(t -> t.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + t.substring(1))
            .toList());
  }

  @Test
  void inChineseTheFigureIsTakenOutOfItsClause() {
    assertEquals(
        List.of("6 小时: 水泵停了", "2100 户: 全镇有停水", "超过 40 吨: 消防车送水"),
        shown(counters("zh", "水泵停了 6 小时，全镇有 2100 户停水，消防车送水超过 40 吨。")));
  }

  @Test
  void aFigureInARowKeepsTheWordThatDeniesItsBound() {
    assertEquals(
        List.of("6 小时: 水泵停了", "2100 户: 全镇有停水", "未超过 40 吨: 消防车送水"),
        shown(counters("zh", "水泵停了 6 小时，全镇有 2100 户停水，消防车送水均未超过 40 吨。")));
  }

  @Test
  void inChineseNoTwoFiguresAreOfOneNameAndNoneIsOnlyOutOfSomething() {
    Found.none("zh", "number-counters", "北村的水泵停了 6 小时，南村有 2100 户停水，北村的水泵停了 40 天。");
    assertEquals(
        List.of("192 家: 磨坊换了磨盘", "400 万元: 换磨盘花了", "30 天: 施工用了"),
        shown(counters("zh", "573 户村民中，有 192 家磨坊换了磨盘，换磨盘花了 400 万元，施工用了 30 天。")));
  }

  @Test
  void theWordThatLeadsToTheFigureGoesWithIt() {
    Picture p =
        Found.first(
            "en",
            "number-counters",
            "The debts of the port total $1.5 million; the average loan is 40 months old; and the"
                + " yard has 7 cranes.");
    assertEquals("The debts of the port", p.parts().get(0).label().text());
  }

  @Test
  void figuresOfOneKindOrTwoInAClauseAreNone() {
    Found.none("en", "number-counters", "The mill ground 30 sacks, 45 sacks and 60 sacks.");
    Found.none(
        "en", "number-counters", "It grew from 3 hectares to 9 hectares, for 12,000 euros a year.");
  }

  @Test
  void theTwoBoundsOfARangeAreNoTwoFigures() {
    String text =
        "The mill's usual price is between 3 euros and 12 euros a sack. The flood took %s sacks.";
    Found.none("en", "number-counters", text.formatted("40"));
    Found.none("zh", "number-counters", "磨坊一袋面的价钱在 3 元到 12 元之间，洪水冲走 40 袋。");
  }

  @Test
  void anAgeOnlySaysWhoIsMeant() {
    Found.none("zh", "number-counters", "社区有 65 岁以上老人，食堂每天供餐 320 份，餐费补贴 18 万元。");
  }

  @Test
  void whatAFigureIsSetAgainstIsNoPartOfItsWords() {
    Picture pair =
        Found.first(
            "en",
            "number-counters",
            """
            # Hedges

            ## What we saw

            After the first winter 64 percent were alive, against 29 percent on bare ground. \
            The gardeners were glad.
            """);
    assertEquals(List.of("64 percent", "29 percent"), Found.values(pair));
    assertEquals("on bare ground", Found.labels(pair).get(1));
  }
}
