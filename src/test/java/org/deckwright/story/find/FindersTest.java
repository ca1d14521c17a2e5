package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.Section;
import org.deckwright.deck.plan.Markdown;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;
import org.junit.jupiter.api.Test;

/** Each pattern is found by its cue and its proof, and not by what misleads. */
class FindersTest {
  @Test
  void anAnnouncedNumberOfThingsIsCards() {
    assertEquals(
        List.of("Bread", "Milk", "Eggs"),
        labels(found("en", "list-cards", "The shop sells three things: bread, milk and eggs.")));
    assertEquals(
        List.of("面包", "牛奶", "鸡蛋"), labels(found("zh", "list-cards", "这家店卖三样东西：面包、牛奶、鸡蛋。")));
  }

  @Test
  void theConjunctionBeforeTheLastMarkEndsTheList() {
    assertEquals(
        List.of("Bread", "Milk", "Fewer, larger eggs"),
        labels(
            found(
                "en",
                "list-cards",
                "The shop sells three things: bread, milk and fewer, larger eggs.")));
  }

  @Test
  void aNumberThatDoesNotMatchItsItemsIsNoList() {
    assertNone("en", "list-", "Three things matter: they are hard, and they are late.");
    assertNone("zh", "list-", "有四个特点：快、省。");
  }

  @Test
  void aYearThatGoesBackIsNoStationOfTheTimeline() {
    String text =
        "In 1990, the yard built its first ferry. In 2001, it opened a second dock. In 1950,"
            + " another yard had closed. ";
    Found.none("en", "sequence", text);
    assertEquals(
        3, Found.first("en", "sequence", text + "In 2010, it sold both docks.").parts().size());
  }

  @Test
  void datedStagesAndTheNewOneAreATimeline() {
    String text =
        """
        The line had two stages:

        - **Washing** (1950): by hand.
        - **Drying** (1962): in the sun.

        In 2001 ironing became the third stage: with steam.
        """;
    Picture p = found("en", "sequence-timeline", text);
    assertEquals(List.of("Washing", "Drying", "Ironing"), labels(p));
    assertEquals("2001", p.parts().get(2).date().text());
    assertTrue(p.parts().get(2).hot());
  }

  @Test
  void yearsInPassingAreNoTimeline() {
    assertNone("en", "sequence-", "The mill was built in 1901 and the town likes it.");
  }

  @Test
  void notThisButThatIsTwoSides() {
    Picture p = found("en", "compare-sides", "The hall is not a museum but a workshop.");
    assertEquals(List.of("A museum", "A workshop"), labels(p));
    assertEquals(List.of("博物馆", "工作坊"), labels(found("zh", "compare-sides", "大厅不是博物馆，而是工作坊。")));
  }

  @Test
  void notOnlyButAlsoIsNoContrast() {
    assertNone("en", "compare-", "The hall is not only a museum but also a workshop.");
    assertNone("zh", "compare-", "大厅不只是博物馆，更是工作坊。");
  }

  @Test
  void noLongerIsBeforeAndAfter() {
    Picture p = found("en", "compare-before-after", "The mill is no longer a ruin, but a school.");
    assertEquals(List.of("A ruin", "A school"), labels(p));
  }

  @Test
  void whatTwoAreStrongAtIsARadar() {
    String text =
        "Owls are strong in two: night flights and silence. "
            + "Hawks are strong in two others: sharp sight and fast dives.";
    Picture p = found("en", "compare-radar", text);
    assertEquals(4, p.traits().size());
    assertEquals(List.of("high", "low", "high", "low"), p.rows().get(0).levels());
    assertTrue(p.illustrative());
  }

  @Test
  void aPronounThatTakesTheLeadUpIsLeftOut() {
    String text =
        "Two tools help:\n\n- **Saw**: it cuts the plank.\n- **Plane**: they who know it love it.\n";
    Picture p = found("en", "list-cards", text);
    assertEquals("Cuts the plank", p.parts().get(0).text().text());
    assertEquals("They who know it love it", p.parts().get(1).text().text());
  }

  @Test
  void timesBeforeWhatHappenedAreATimeline() {
    String text = "The lock failed.\n\n- 08:02: The key breaks.\n- 09:15: The smith arrives.\n";
    Picture p = found("en", "sequence-timeline", text);
    assertEquals(List.of("The key breaks", "The smith arrives"), labels(p));
    assertEquals("08:02", p.parts().get(0).date().text());
  }

  @Test
  void aLoopNeedsStepsNotOnlyTheWord() {
    String text = "The team works in a loop: plan, build, test, and begin again until it holds.";
    assertEquals(List.of("Plan", "Build", "Test"), labels(found("en", "sequence-cycle", text)));
    assertNone("en", "sequence-cycle", "They asked for a feedback loop and a product cycle.");
  }

  @Test
  void whatFeedsWhatIsAGraph() {
    String text =
        "“Milk” feeds “cheese” and “butter”. “Cheese” feeds “the shop”. “Butter” feeds “the shop”.";
    Picture p = found("en", "relation-graph", text);
    assertEquals(4, p.parts().size());
    assertEquals(4, p.links().size());
  }

  @Test
  void aSliderHasTwoEndsAndItsStops() {
    String text =
        """
        A dial sets the heat. It runs from “cold” to “hot”, with two stops:

        1. **Warm**: for bread
        2. **Roast**: for meat
        """;
    Picture p = found("en", "compare-spectrum", text);
    assertEquals("Cold", p.traits().get(0).low().text());
    assertEquals(List.of("Warm", "Roast"), labels(p));
  }

  @Test
  void fromTownToTownIsNoSlider() {
    assertNone("en", "compare-spectrum", "The train runs from Berlin to Paris.");
  }

  @Test
  void namesWithValuesOfOneUnitAreAChart() {
    Picture p = found("en", "chart-", "Share of votes:\n\n- North: 12.5 %\n- South: 40 %\n");
    assertEquals(List.of(12.5, 40.0), p.rows().get(0).values());
    assertFalse(p.illustrative());
    assertNone("en", "chart-", "Sizes:\n\n- North: 12 km\n- South: 40 %\n");
  }

  @Test
  void aShareKeepsItsBound() {
    Part part = found("en", "number", "Less than 10 % of the land is used.").parts().get(0);
    assertEquals("<10 %", part.value().text());
    assertEquals("upper", part.kind());
    assertEquals("<10 %", found("zh", "number", "用上的土地不到 10 %。").parts().get(0).value().text());
  }

  @Test
  void aPercentChangeIsNoShareOfAWhole() {
    Part part = found("en", "number", "Sales fell by 12 % last year.").parts().get(0);
    assertTrue(part.amount().isEmpty());
  }

  @Test
  void oneAboveSeveralIsBarsWithoutAScale() {
    Picture p = found("en", "chart-bars", "Cyclists benefit more than drivers and walkers.");
    assertEquals(List.of("high", "low", "low"), p.rows().get(0).levels());
    assertTrue(p.illustrative());
    assertNone("en", "chart-bars", "The firm has more than 40 clerks and drivers.");
  }

  @Test
  void threeJoinedInOneAreOverlappingCircles() {
    String text = "The lab joins three crafts in one room: glass, wood and metal.";
    assertEquals("One room", found("en", "compare-venn", text).extra("centre").text());
  }

  @Test
  void firstThenFinallyAreSteps() {
    String text = "First you cut the wood, then you sand it, and finally you paint it.";
    assertEquals(3, found("en", "sequence-steps", text).parts().size());
    assertNone("en", "sequence-", "It was the first demonstration of a mill.");
  }

  @Test
  void aTableOfTwoDescribedColumnsIsTwoSides() {
    String text =
        "Two ways.\n\n| | Bus | Bike |\n|---|---|---|\n| Cost | high | low |\n| Noise | loud | none |\n";
    Picture p = found("en", "compare-sides", text);
    assertEquals(List.of("Bus", "Bike"), labels(p));
    assertEquals(2, p.traits().size());
  }

  @Test
  void theContrastNextToTwoProfilesNamesTheirSides() {
    String text = "这条河是弯的，不是直的。我们不是在修水渠，而是在放羊。" + "渠工只为一件事优化：让水准时到田里。牧人为另外两件事优化：找到草地、躲开风雪。";
    Picture p =
        all("zh", text).stream()
            .filter(f -> f.is().equals("compare-sides") && f.confidence() > 0.9)
            .findFirst()
            .orElseThrow()
            .picture();
    assertEquals(List.of("修水渠", "放羊"), labels(p));
  }

  @Test
  void aLogKeepsWhatItCanTellWhereOneEntryOnlyPoints() {
    Picture log =
        Found.first(
            "en",
            "sequence-",
            """
            - 12:16 UTC – The new lock was put into the mill door
            - 12:20 UTC – <https://example.org/notes/of/the/smith/that/are/long> was opened
            - 12:24 UTC – The first miller could not enter
            - 12:30 UTC – The old lock was put back
            """);
    assertEquals(3, log.parts().size());
    assertEquals("12:24 UTC", log.parts().get(1).date().text());
  }

  @Test
  void aQuotationNeedsItsSubjectAndASpeaker() {
    Found.none(
        "en",
        "quote",
        "Anna Reed said the miller \"would think about the wheel until his head hurt badly\".");
  }

  @Test
  void aSpeechThatIsBrokenToNameItsSpeakerIsOneAgain() {
    Picture one =
        found(
            "en",
            "quote",
            "“We blamed the river for ten years,” says Ines Okafor, the miller. “It was the third cause, not the first.”");
    assertEquals(
        "“We blamed the river for ten years. It was the third cause, not the first”",
        one.extra("quote").text());
    Picture two = found("zh", "quote", "“河水从来不等人，”磨坊主李兰说，“它只等会看天的人。”");
    assertEquals("“河水从来不等人，它只等会看天的人。”", two.extra("quote").text());
  }

  @Test
  void whoBeginsToSpeakIsNotPartOfTheName() {
    Picture p = found("zh", "quote", "这是一种“新式风车”——磨坊主开始说：“我们都想要一架能在夜里自己转的风车”。");
    assertEquals("磨坊主", p.extra("by").text());
    assertEquals("“我们都想要一架能在夜里自己转的风车”", p.extra("quote").text());
  }

  private static List<String> labels(Picture p) {
    return p.parts().stream().map(x -> x.label().text()).toList();
  }

  private static void assertNone(String language, String is, String text) {
    List<String> all = all(language, text).stream().map(Finding::is).toList();
    assertTrue(all.stream().noneMatch(x -> x.startsWith(is)), all.toString());
  }

  private static Picture found(String language, String is, String text) {
    List<Finding> all = all(language, text);
    return all.stream()
        .filter(f -> f.is().startsWith(is))
        .findFirst()
        .orElseThrow(() -> new AssertionError(is + " not in " + all))
        .picture();
  }

  private static List<Finding> all(String language, String text) {
    Article article = Markdown.article("test.md", language, text);
    List<Section> sections = article.sections();
    List<Finding> out = new ArrayList<>();
    for (Finder finder : Finders.all()) {
      out.addAll(finder.find(SectionView.of(sections), Lexicon.of(language)));
    }
    return out;
  }
}
