package org.deckwright.story.find;

import static org.deckwright.story.find.Found.first;
import static org.deckwright.story.find.Found.inner;
import static org.deckwright.story.find.Found.labels;
import static org.deckwright.story.find.Found.none;
import static org.deckwright.story.find.Found.texts;
import static org.deckwright.story.find.Found.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;

/** Causes, shares of people, parts of a whole, funnels, reasons for and against. */
class CausesAndSharesTest {
  @Test
  void halvesOfOneSubjectAreNoTwoCauses() {
    Found.none(
        "en",
        "relation-graph",
        "More than half of our boat design and rope making crews live far away from the harbour, so"
            + " we write down everything.");
  }

  @Test
  void whatSupportersAndOpponentsSayStandsSideBySide() {
    Picture p =
        Found.first(
            "en",
            "compare-",
            "The village is split. Supporters argue that the mill earns money, that it gives work,"
                + " and that it is old. Opponents answer that it is loud, and that it floods the"
                + " meadow.");
    assertEquals(List.of("Supporters", "Opponents"), Found.labels(p));
    assertEquals(
        List.of("The mill earns money", "It gives work", "It is old"),
        p.parts().get(0).parts().stream().map(r -> r.label().text()).toList());
  }

  @Test
  void whatIsDeniedIsNoCause() {
    none(
        "en",
        "relation-graph",
        "The crew paints the boats not because they are old but because salt eats the oak.");
  }

  @Test
  void sinceThenIsNoCause() {
    none(
        "en",
        "relation-graph",
        "The harbour office has since greatly lowered the number of cargo boats and the number of"
            + " ferries in the old town.");
  }

  @Test
  void causesOfOneEffectAreBones() {
    Picture p =
        first(
            "en",
            "relation-fishbone",
            "The delay was caused by three things: late parts, a strike, and a wet quay.");
    assertEquals("The delay", p.extra("centre").text());
    assertEquals(List.of("Late parts", "A strike", "A wet quay"), labels(p));
    Picture zh = first("zh", "relation-fishbone", "桥梁提前老化，原因有三：雨水渗漏、货车超重、涂层太薄。");
    assertEquals("桥梁提前老化", zh.extra("centre").text());
    assertEquals(List.of("雨水渗漏", "货车超重", "涂层太薄"), labels(zh));
    Picture de =
        first(
            "de",
            "relation-fishbone",
            "Der Stau hatte drei Ursachen: Nebel, Glätte und Baustellen.");
    assertEquals(List.of("Nebel", "Glätte", "Baustellen"), labels(de));
  }

  @Test
  void causesThatAreNotAsManyAsAnnouncedAreNone() {
    none("en", "relation-fishbone", "The delay was caused by three things: a strike and rain.");
    none("en", "relation-fishbone", "The prize was won by Anna, Bert and Chen.");
    none("zh", "relation-fishbone", "桥梁提前老化，原因有三：雨水渗漏、货车超重。");
  }

  @Test
  void soManyOfSoManyPeopleArePersons() {
    Picture p = first("en", "number-people", "One in five tenants in the quarter heats with wood.");
    assertEquals(List.of("One in five", ""), values(p));
    assertEquals("Tenants in the quarter", p.parts().get(0).label().text());
    assertEquals(4.0, p.parts().get(1).amount().orElseThrow());
    assertEquals(3.0, first("zh", "number-people", "十人中有三人坐船上班。").parts().get(0).amount().get());
    assertEquals(
        1.0,
        first("de", "number-people", "Jede vierte Familie heizt mit Holz.")
            .parts()
            .get(0)
            .amount()
            .get());
    assertEquals(
        2.0, first("ja", "number-people", "5人に2人が船で通っています。").parts().get(0).amount().get());
  }

  @Test
  void thingsAreNoPersons() {
    Picture p = first("en", "number-ring", "Three out of four bridges need new paint.");
    assertEquals(75.0, p.parts().get(0).amount().orElseThrow());
    assertEquals("Three out of four", p.parts().get(0).value().text());
  }

  @Test
  void timesMarksAndBoundsAreNoShare() {
    none("en", "number-", "The bell rings at one in the morning.");
    none("en", "number-", "Readers gave it four out of five stars.");
    none("en", "number-", "Almost one in five tenants heats with wood.");
    none("en", "number-", "The bus comes one in ten minutes or so.");
    none("de", "number-", "Jede dritte Woche kommt ein Boot.");
    none("zh", "number-", "每个人心中有一个村庄。");
  }

  @Test
  void sharesWithTheirNamesBehindThemArePartsOfAWhole() {
    String text = "Of every 50 euros we earn, 30 go into boats, 15 into wages and 5 into paint.";
    Picture p = first("en", "number-blocks", text);
    assertEquals(List.of("Boats", "Wages", "Paint"), labels(p));
    assertEquals(List.of("30", "15", "5"), values(p));
    Picture zh = first("zh", "number-blocks", "每100元收入中，60元用于修船，30元用于工资，10元用于油漆。");
    assertEquals(List.of("修船", "工资", "油漆"), labels(zh));
  }

  @Test
  void sharesThatDoNotAddUpAreNoWhole() {
    none("en", "number-blocks", "60 % eat bread, 50 % eat rice and 40 % eat both of an evening.");
  }

  @Test
  void fewerAtEachStageIsAFunnel() {
    String text = "Of 900 guests who came, 240 rowed a boat, 80 joined the club and 12 bought one.";
    Picture p = first("en", "sequence-funnel", text);
    assertEquals(List.of("900", "240", "80", "12"), values(p));
    assertEquals("Rowed a boat", p.parts().get(1).label().text());
    Picture zh = first("zh", "sequence-funnel", "900名客人中，240人划了船，80人入会，12人买了船。");
    assertEquals(List.of("900名", "240人", "80人", "12人"), values(zh));
    Picture after = first("zh", "sequence-funnel", "报名的有41万人，其中到场的有36万人，最终拿到证书的有11万人。");
    assertEquals(List.of("报名", "到场", "拿到证书"), labels(after));
  }

  @Test
  void partsAndRisingNumbersAreNoFunnel() {
    none("en", "sequence-funnel", "Of 900 guests, 500 came by boat, 300 by train and 100 on foot.");
    none("en", "sequence-funnel", "In 12 villages there are 80 boats, and 240 people own them.");
    none("en", "sequence-funnel", "Of those 90 euros 40 went to the boat, 20 euros to paint.");
  }

  @Test
  void reasonsForAndAgainstHangOnScales() {
    String text =
        """
        A ferry has advantages: it is cheap, it is quiet, and it carries bicycles.
        Its disadvantages: it stops in a storm, and it is slow.
        """;
    Picture p = first("en", "compare-scale", text);
    assertEquals(List.of("Advantages", "Disadvantages"), labels(p));
    assertEquals(3, p.parts().get(0).parts().size());
    Picture zh = first("zh", "compare-scale", "渡船的优点：便宜、安静、能带车。缺点：怕风、太慢。");
    assertEquals(List.of("怕风", "太慢"), inner(zh.parts().get(1)));
    String listed = "## Ferry\n\nAdvantages:\n\n- cheap\n- quiet\n\nDrawbacks:\n\n- slow\n- cold\n";
    assertEquals(
        List.of("Slow", "Cold"), inner(first("en", "compare-scale", listed).parts().get(1)));
  }

  @Test
  void oneSideAloneTipsNoScales() {
    none(
        "en", "compare-scale", "A ferry has advantages: it is cheap, it is quiet, and it is safe.");
  }

  @Test
  void aChangeThatTheNextSentenceTakesBackIsNotDrawn() {
    String change = "The number of leaks fell from 40 to 12 a year.";
    first("en", "compare-before", change.replace("12 a", "12 leaks a"));
    none(
        "en",
        "compare-before",
        change.replace("12 a", "12 leaks a") + " That was a mistake in the log.");
    none("zh", "compare-before", "漏水从 40 处减少到 12 处。这是统计错误。");
    none(
        "de", "compare-before", "Die Zahl fiel von 40 Lecks auf 12 Lecks. Das war ein Zählfehler.");
    none("en", "compare-before", "Leaks seemed to fall from 40 leaks to 12 leaks.");
  }

  @Test
  void rankedNamesInOneSentenceAreAChart() {
    String text =
        "The red boat came first with 42 points, followed by the blue one with 35, "
            + "and the old ferry with 11.";
    Picture p = first("en", "chart-", text);
    assertEquals(
        List.of("Red boat", "Blue one", "Old ferry"),
        p.traits().stream().map(t -> t.label().text()).toList());
    assertEquals(List.of(42.0, 35.0, 11.0), p.rows().get(0).values());
  }

  @Test
  void sumsOfOneStoryAreNoRanking() {
    none(
        "en",
        "chart-",
        "We took 90 euros at the gate and 30 euros from friends, and spent 70 euros.");
  }

  @Test
  void figuresStandRightBehindHanAndMarks() {
    Picture p = first("zh", "chart-", "2021年，卖出18条船；2022年，27条；2023年，46条。");
    assertEquals(List.of(18.0, 27.0, 46.0), p.rows().get(0).values());
  }

  @Test
  void questionsWithTheirAnswersAreAList() {
    String text =
        """
        **Who may row?** Everybody over twelve.

        **Is there a fee?** No. The town pays for the boats.
        """;
    Picture p = first("en", "list-terms", text);
    assertEquals(List.of("Who may row?", "Is there a fee?"), labels(p));
    assertEquals(List.of("Everybody over twelve", "The town pays for the boats"), texts(p));
    none("en", "list-terms", "Who may row? Nobody knows it yet.\n\nThe lake is cold.");
  }

  @Test
  void whoIsResponsibleForWhatIsAListOfNames() {
    String text = "Mara is responsible for the boats, Olek for the jetty, and Timo for the money.";
    Picture p = first("en", "list-terms", text);
    assertEquals(List.of("Mara", "Olek", "Timo"), labels(p));
    assertEquals(List.of("The boats", "The jetty", "The money"), texts(p));
    assertEquals(List.of("船队", "码头组"), labels(first("zh", "list-terms", "船队负责修船，码头组负责收费。")));
    none("en", "list-terms", "The storm is responsible for the damage.");
  }

  @Test
  void wordsThatStandEarlierTooAreStillTheSourcesOwn() {
    String text = "不修堤的理由有三个：钱不够、人手少、不知道先修哪一段。";
    assertEquals(List.of("钱不够", "人手少", "不知道先修哪一段"), labels(first("zh", "relation-fishbone", text)));
  }

  @Test
  void aNumberOfYearsIsNoCountOfTheListBehindIt() {
    String text = "In two years we will build three things: a jetty, a shed and a slip.";
    assertEquals(List.of("A jetty", "A shed", "A slip"), labels(first("en", "list-", text)));
    assertEquals(
        List.of("修码头", "造新船"), labels(first("zh", "compare-sides", "下一个五年有两个方案：一是修码头，二是造新船。")));
  }

  @Test
  void namesWithTheirShareInBracketsAreAChart() {
    String text =
        "Am beliebtesten sind immer noch Äpfel (1.760 Kisten), Birnen (650 Kisten) und "
            + "Quitten (59 Kisten).";
    Picture p = first("de", "chart-", text);
    assertEquals(
        List.of("Äpfel", "Birnen", "Quitten"),
        p.traits().stream().map(t -> t.label().text()).toList());
    assertEquals(List.of(1760.0, 650.0, 59.0), p.rows().get(0).values());
  }

  @Test
  void aMereRemarkOfTheWritersIsNoQuotation() {
    none("en", "quote", "We asked 40 people.\n\n> Note: the boats of 2020 are not counted here.\n");
    first("en", "quote", "Ada said it at once.\n\n> A boat is a promise that floats on water.\n");
  }

  @Test
  void aLongTextWithAHeadingNearItsEndIsToldFromItsBeginning() {
    StringBuilder text = new StringBuilder();
    for (String ship : List.of("ferry", "barge", "tug", "yacht", "canoe", "raft", "punt")) {
      text.append("The ").append(ship).append(" is old. It is no longer a boat, but a school.\n\n");
    }
    String late = text + "## Afterwards\n\nThe harbour sleeps.\n";
    assertEquals(7, Found.all("en", "compare-before", late).size());
  }

  @Test
  void severalChangesStandSideBySide() {
    String text =
        "The share of leaks fell from 40 % to 12 %. "
            + "The number of visits grew from 300 visits to 900 visits.";
    Picture p = first("en", "number-delta", text);
    assertEquals(List.of("Share of leaks", "Number of visits"), labels(p));
    assertEquals(List.of("40 %", "12 %"), values(Picture.of("", p.parts().get(0).parts())));
    none("en", "number-delta", "The share of leaks fell from 40 % to 12 %. Visits grew.");
  }

  @Test
  void listsInAListAreColumns() {
    String list = "- Kitchen\n  - Bread\n  - Soup\n- Garden\n  - Beans\n  - Herbs\n";
    Picture p = first("en", "list-columns", list);
    assertEquals(List.of("Beans", "Herbs"), inner(p.parts().get(1)));
    none("en", "list-columns", "- Kitchen\n  - Bread\n- Garden\n- Yard\n");
  }

  @Test
  void sentencesThatEndWithTheirYearAreATimeline() {
    String text =
        "The old mill burned down in 1911. The new one was built in 1915. "
            + "The last miller left in 1960.";
    assertEquals(3, first("en", "sequence-timeline", text).parts().size());
    none("en", "sequence-", "The mill burned down in 1911. The miller left in 1960.");
  }
}
