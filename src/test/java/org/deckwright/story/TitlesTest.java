package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;

/** Headlines by deletion: what must never be cut. */
class TitlesTest {
  @Test
  void keepsHedgesQuantifiersConditionsAndExceptions() {
    assertKeeps("en", "Sales in the north fell by almost 12 percent, the agency said.", "almost");
    assertKeeps("en", "If the trial works, the city plans to plant a thousand trees.", "If");
    assertKeeps("en", "In the study, most of the patients may have recovered.", "most");
    assertKeeps("en", "Nobody, with the exception of one clerk, had read the form.", "exception");
    assertKeeps("zh", "如果试验成功,市政府打算在全部 16 个街区种树。", "如果");
    assertKeeps("zh", "据公司财报显示,第三季度营收同比下降近 12%。", "近 12%");
    assertKeeps("zh", "研究人员指出,大多数人可能不会再回到办公室上班。", "可能");
  }

  @Test
  void aFragmentWithoutItsSubjectIsNoHeadline() {
    Sentence s = sentence("In March 2020 the harbour, which nobody used, was sold to a bank.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertEquals("In March 2020 the harbour was sold to a bank", title);
  }

  @Test
  void howFarSomethingWentMayGo() {
    Sentence s =
        sentence("The fare rose by 3 percent each year, from 2 euros in 2019 to 2.50 in 2026.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertEquals("The fare rose by 3 percent each year", title);
  }

  @Test
  void halfASentenceAndSmallTalkAreNoHeadlines() {
    Titles titles = new Titles(Lexicon.of("en"));
    Sentence turned = sentence("As the storms grow stronger, so must our plans to meet them.");
    String title = titles.of(turned).map(Phrase::text).orElse("");
    assertTrue(title.isEmpty() || title.contains("so must our plans"), title);
    assertTrue(titles.of(sentence("That's right, of course.")).isEmpty());
    assertTrue(titles.of(sentence("We sincerely apologize for the noise.")).isEmpty());
  }

  @Test
  void lastYearKeepsItsFirstWord() {
    Sentence s = sentence("Last year 300 guests came to the harbour fair.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertTrue(title.startsWith("Last year") || title.startsWith("300"), title);
  }

  @Test
  void opinionsKeepTheirOwnerWhenThereIsRoom() {
    Sentence s = sentence("Miller believes the bridge was built in the wrong place.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertTrue(title.startsWith("Miller believes"), title);
  }

  @Test
  void aVerbKeepsWhatItWaitsFor() {
    assertNoneEndsIn(
        "The new portal lets clerks without any training search for open permits.", "search");
    assertNoneEndsIn(
        "The guide tells owners of old boats what harbour masters look for in spring.", "masters");
    assertNoneEndsIn(
        "The museum gives visitors from abroad a quiet and well-lit place to rest.", "quiet");
    assertNoneEndsIn(
        "Mechanics, who rarely see the plans, can hardly ever explain why the pump, when cold, isn’t.",
        "isn’t");
  }

  @Test
  void whatSendsTheReaderElsewhereIsNoHeadline() {
    assertNone("en", "See the appendix for the full list of stations.");
    assertNone("en", "Please let us know which ferry you would take.");
    assertNone("en", "In this post we look at how tides are measured.");
    assertNone("zh", "下面让我们来看看渡船的时刻表。");
    assertNone("zh", "欢迎访问我们的网站了解更多渡船信息。");
  }

  @Test
  void aPronounAfterAnOpeningNeedsWhatItStandsFor() {
    assertNone("en", "Unfortunately, this has kept many sailors from the harbour.");
    assertNone("en", "From a sailor's point of view, this may seem wise.");
    assertNone("en", "The first is the tide table.");
  }

  @Test
  void aRelativeClauseThatHoldsTheMainVerbStays() {
    String title =
        title(
            "en",
            "For a harbour that is older than the town, meeting sailors where they are is the heart of the job.");
    assertTrue(title.isEmpty() || title.contains("is the heart"), title);
  }

  @Test
  void examplesGoOnlyWithoutTheVerbThatFollowsThem() {
    String title =
        title(
            "en",
            "Our tests in the north showed that small boats such as dinghies or canoes are not able to cross.");
    assertTrue(title.isEmpty() || title.contains("not able"), title);
  }

  @Test
  void aFigureKeepsWhatItCounts() {
    String title =
        title(
            "en",
            "After the reform of last autumn, the cheapest berth costs 96 crowns a night for all.");
    assertTrue(!title.endsWith("96"), title);
  }

  @Test
  void anOpeningGoesOnlyWithoutTheSubjectOfItsSentence() {
    String title =
        title(
            "en",
            "With smaller crews we break up long, costly repairs into many short jobs that end in port.");
    assertTrue(!title.startsWith("Costly"), title);
  }

  @Test
  void anEditorsWordInBracketsStays() {
    String title =
        title("en", "For the crews, [harbour pilots] are a help at night, which many forget.");
    assertTrue(title.isEmpty() || title.contains("pilots"), title);
  }

  @Test
  void aSubordinateClauseAloneIsNoHeadline() {
    assertNone("zh", "当我们第一次驶出这座古老的港口时。");
    assertNone("zh", "在所有类型的航海日志中。");
    assertNone("zh", "因此让我们依次看看这些渡船的情况。");
  }

  @Test
  void aSentenceWithoutAVerbIsACaption() {
    assertNone("en", "The wooden pier of Hallund, seen from the old lighthouse");
    assertTrue(title("en", "The wooden pier of Hallund is closed in winter").contains("closed"));
  }

  @Test
  void hopesGreetingsAndCallsAreNoHeadlines() {
    assertNone("en", "Hopefully the ferry will sail again.");
    assertNone("en", "Sure, the harbour has two piers.");
    assertNone("en", "To register for the regatta, fill in the form at the pier.");
    assertNone("en", "You can also contact the harbour master by post.");
    assertNone("en", "We will start with the oldest pier.");
    assertNone("zh", "首先了解渡船的历史。");
    assertNone("zh", "你还有其他关于渡船的想法吗？");
    assertNone("zh", "跳过渡船公司的邮件推广。");
  }

  @Test
  void whatPointsAtTheSentenceBeforeIsNoHeadline() {
    assertNone("en", "We believe it helped the sailors of the town.");
    assertNone("en", "Beyond that, this is a matter of taste.");
    assertNone("en", "Only two of the crews could solve this problem.");
    assertNone("en", "Moreover, they sail on Sundays.");
    assertNone("zh", "船长表示，他们可能不会再出海。");
    assertNone("zh", "到目前为止，港口还没有解决这个问题。");
    assertNone("zh", "至少在北方的港口是如此。");
    assertNone("zh", "港务局长对记者解释道。");
  }

  @Test
  void anOrdinalIsNotPartOfAHeadline() {
    assertEquals(
        "The town gave the ferries a new pier",
        title("en", "Third, the town gave the ferries a new pier."));
    assertEquals("渡船的票价比去年便宜了", title("zh", "第二，渡船的票价比去年便宜了。"));
    String rest = title("zh", "一是老港口夜里放水太慢；二是新港口堵住了风。");
    assertTrue(!rest.contains("二是"), rest);
  }

  @Test
  void aListThatLostItsLastItemIsNoHeadline() {
    String title =
        title(
            "en",
            "The crews will do work such as mending large nets, painting boats, cleaning the long pier and more.");
    assertTrue(!title.matches(".*such as [^,]+, [^,]+"), title);
  }

  @Test
  void aClauseThatDeniesIsNotCutAtASemicolon() {
    String title =
        title(
            "en",
            "The storm did not sink any of the twelve boats in the port; the crews left in time for the hills.");
    assertTrue(title.isEmpty() || title.contains("not"), title);
  }

  @Test
  void theLastOfSeveralEffectsMayHeadThemAll() {
    Sentence s =
        sentence(
            "The new pier will shorten the way, calm the bay and bring ferries and trade back.");
    Lexicon lexicon = Lexicon.of("en");
    Cue cue = lexicon.cue("modal-list", s).orElseThrow();
    Phrase last = new Phrase("Bring ferries and trade back", List.of(s));
    assertEquals(
        "The new pier will bring ferries and trade back",
        new Titles(lexicon).ofLast(cue, last).map(Phrase::text).orElse(""));
  }

  @Test
  void aVerbIsNotLeftWithoutWhatItNames() {
    assertNoneEndsIn(
        "The tour of the old port on Sundays includes, for a few coins, the tower.", "includes");
    assertNone(
        "en",
        "The tower offers something that maps can hardly provide: a sense of the wind and the depth.");
  }

  @Test
  void aChineseHeadlineKeepsWhatProvesItAndHowItEnded() {
    assertNoHalf("在过去的几年里，几位渔民收集了越来越多的证据，表明住在河口的那些海鸟同时也在为整条河道的水位做着记录。", "证据");
    assertNoHalf("去年沿河的几家磨坊一同成立了价格联盟，最终因为各家的打算不同而不能兑现。", "联盟");
    Sentence gulls = sentence("每当河水漫过第三级台阶的时候，同样的一群海鸟就会出现在磨坊的屋顶上。");
    String shown = new Titles(Lexicon.of("zh")).of(gulls, 0.8).map(Phrase::text).orElse("");
    assertTrue(!shown.startsWith("同样"), shown);
    assertNone("zh", "磨坊主也在不同的季节里重复了这些试验。");
    assertNone("zh", "责任编辑：磨坊里的老王和他的两位徒弟");
  }

  @Test
  void whoSpeaksOfUsStaysWithHisWords() {
    Sentence s = sentence("老王告诉记者说，我们以前每年磨三千袋面粉。");
    String title = new Titles(Lexicon.of("zh")).of(s).map(Phrase::text).orElse("");
    assertTrue(!title.startsWith("我们"), title);
  }

  @Test
  void aChineseHeadlineKeepsItsVerbsAndNamesWhole() {
    assertKeeps("zh", "以前写过《渡船：一百年的往事》是因为我在港口长大，小时候每天都坐船去上学。", "往事》");
    assertKeeps("zh", "从退潮到有人处理，中间隔了一整个晚上，港口的灯一直没有亮起来。", "隔了");
    assertKeeps("zh", "渡船最好的结局不是一直开下去，而是在它还被人惦记的时候停下来。", "停下来");
  }

  @Test
  void aResultDoesNotLeaveItsCondition() {
    Optional<Phrase> title =
        new Titles(Lexicon.of("zh")).of(sentence("听上去很简单,可是只要一个船员生病,渡船就可能停开。"));
    assertTrue(title.isEmpty() || title.get().text().contains("只要"), title.toString());
  }

  @Test
  void aListCutOffAndTheOtherSideAreNoHeadlines() {
    assertNone("en", "When the tide turns in the harbour, several things happen.");
    assertNone("en", "On the other side stands the cost of the new harbour wall.");
    assertNone("en", "Let me restate the point about the harbour one last time.");
    assertNone("en", "Now back to the trouble with the harbour wall.");
  }

  @Test
  void halvesOfAPairStayTogetherAndNoticesAreNoHeadlines() {
    assertKeeps(
        "en", "The crew learned the cost and danger of mooring at night in that bay.", "danger");
    assertKeeps("en", "You cannot fill the tank once and then sail to the far islands.", "then");
    assertNone("en", "Connect with us on Facebook and LinkedIn to hear about the harbour.");
    assertNone("en", "This release contains forward-looking statements about the port.");
    Sentence dated = sentence("(PortWire) - May 3, 2025 - HARROW — Herring is back in the bay.");
    String title = new Titles(Lexicon.of("en")).of(dated, 0.8).map(Phrase::text).orElse("");
    assertEquals("Herring is back in the bay", title);
  }

  @Test
  void whatASentenceBeforeNamedIsNoHeadlineAlone() {
    assertNone("en", "When the harbour closed, it was hard to tell them apart.");
    assertNone("en", "In both cases the pier gave way.");
    assertNone("en", "None of that was needed by the crew.");
    assertEquals(
        "Fishers lose money when they stay", title("en", "Fishers lose money when they stay."));
  }

  @Test
  void aChineseHeadlineDoesNotEndWhereItsMainClauseWouldBegin() {
    assertNoHalf("在港务局的老潜水员看来，旧闸门夜里漏掉的水要比白天多出不少。", "看来");
    assertNoHalf("可仅仅过了六个星期后，港口的值班员便在灯塔脚下找到了那只箱子。", "星期后");
    assertNoHalf("从装卸队的排班看，夜里的码头已经连续八个月没有空出一个泊位。", "排班看");
    assertNoHalf("虽然许多乘客觉得渡船早就过时了，但根据去年的账本，它仍运走了全岛六成的货物。", "账本");
    assertNoHalf("一些大码头为了照顾零散的小船，都在防波堤里侧留出了不收费的泊位。", "小船");
    assertNoHalf("我们不再需要提前一天去码头排队，就可以在家里买到渡船的票。", "排队");
    assertNoHalf("分发船票之路道阻且长，渡船公司愿与岛上的每一位乘客一起，把这件事做好。", "一起");
    assertNoHalf("当一个刚上船的水手，遇到复杂的缆绳问题，老水手会马上过来帮他解开。", "缆绳问题");
    assertNoHalf("以前港口将渡船的旺季票价三十元，作为全年补贴的计算标准。", "三十元");
  }

  @Test
  void aChineseHeadlineMayBeginWithItsMonthAndDoesNotBeginWithTheAgency() {
    String news = title("zh", "8月份，渡船公司的订单继续增多，船票的收入也逐步回升。");
    assertTrue(news.startsWith("8月份，渡船公司的订单"), news);
    assertEquals("港口的渡船今天恢复通航", title("zh", "新华社海城7月5日电（记者 甲乙）港口的渡船今天恢复通航。"));
    assertNone("zh", "港务局认为市场上需要一种可以自己靠岸");
    assertNone("zh", "自 2022 年以来，港口的夜班一直如此。");
    assertNone("zh", "那就是港口一年的泊位收入。");
  }

  @Test
  void aChineseHeadlineKeepsItsSubjectItsPurposeAndItsQuotationMarks() {
    assertNone("zh", "老船长用茶壶打了个比方");
    assertNone("zh", "港务局提出了一个大胆的设想");
    assertNone("zh", "最让人放心的是它的缆绳功能");
    assertNone("zh", "“我要学会打绳结”");
    assertNone("zh", "码头扩建的办法有下面几条");
    assertEquals("港口的夜班需要更多的灯", title("zh", "除此之外，港口的夜班需要更多的灯。"));
    assertNoHalf("渡船公司为了招来更多的乘客，让更多人坐船，也会把船票降到从前的一半左右。", "坐船");
    assertNoHalf("岛上的水手们把旧渡船留下来的债务，统统叫作“船底的贝壳”而不去理会。", "债务");
    assertNoHalf("看守灯塔的人整夜守在岸边，其实跟守仓库的人，干的是同一种孤单的活。", "仓库的人");
    String said = title("zh", "学会说“等”也是水手的本事——不等潮水，就开不出这个又窄又浅的港口。");
    assertTrue(said.indexOf('”') < 0 || said.indexOf('“') > 0, said);
  }

  private static void assertNoHalf(String text, String end) {
    for (double most : new double[] {0.8, 1, 1.5}) {
      Titles titles = new Titles(Lexicon.of("zh"));
      String claim = titles.of(sentence(text), most).map(Phrase::text).orElse("");
      String point = titles.point(sentence(text), most).map(Phrase::text).orElse("");
      assertTrue(!claim.endsWith(end) && !point.endsWith(end), claim + " / " + point);
    }
  }

  @Test
  void aPlaceACaseOrAThingNamedBeforeIsNoHeadlineAlone() {
    assertNone("en", "From there, it was a short walk to the old harbour.");
    assertNone("en", "The same crew then painted all of the boats.");
    assertNone("en", "Several others were moored behind the wall.");
    assertNone("en", "All these boats were built by hand.");
    assertKeeps("en", "In some harbours, boats are still built by hand.", "some harbours");
  }

  @Test
  void aSubjectWithParticiplesHasNoVerb() {
    assertNone(
        "en",
        "A recent talk on restored boats and the new exhibition of the maritime museum in the old"
            + " harbour hall helped the whole town to open its purse.");
    assertEquals(
        "The town restored boats for the fair",
        title("en", "The town restored boats for the fair."));
  }

  @Test
  void whatLeadsToAClauseThatIsGoneIsNoHeadline() {
    assertNone(
        "en",
        "For every year that the ferry has run, paying its crew has taken up money that the"
            + " council would rather have spent on the schools and roads of the islands.");
    assertEquals(
        "Many of us have found good uses for the old charts",
        title(
            "en",
            "Many of us have found good uses for the old charts; however, getting others to use"
                + " them in a storm is a wholly different story."));
  }

  @Test
  void captionsAndShoutsAreNoHeadlines() {
    assertNone("en", "Left: the harbour of Harrow");
    assertNone("en", "Enjoy sailing with us!");
    assertNone("en", "Happy mooring and fair winds!");
  }

  @Test
  void whatAnAnnouncementLeadsToIsTheHeadline() {
    assertEquals(
        "People read signs only after they are lost",
        title(
            "en", "The project taught us one lesson: people read signs only after they are lost."));
    assertNone(
        "en",
        "The task was twofold: mend the wall before the winter storms set in, and find a mooring"
            + " for each of the ninety boats that would lose theirs.");
  }

  @Test
  void whatThePastAndPluralVerbsSayIsAHeadline() {
    assertEquals(
        "Banks lend for eight summers, but a boat lasts for thirty",
        title("en", "Banks lend for eight summers, but a boat lasts for thirty."));
    assertEquals(
        "The pilots sent nine boats and heard nothing",
        title("en", "The pilots sent nine boats and heard nothing."));
  }

  @Test
  void anOnlyOneIsNamedAndACountSaysWhatItCounts() {
    assertNoneEndsIn("The old wall is therefore the only one that we have taken down.", "one");
    assertNone("en", "There are 7 now.");
  }

  @Test
  void theOtherHalfOfASentenceIsItsRest() {
    String whole =
        "On a wet Monday the queue at the ferry grows, and the council had to hire four more"
            + " pilots, who cost it 90,000 crowns a year.";
    assertEquals(
        "The council had to hire four more pilots, who cost it 90,000 crowns a year",
        rest("en", whole, "On a wet Monday the queue at the ferry grows"));
    assertEquals("", rest("en", whole, "The queue grows"));
    assertEquals(
        "", rest("en", "The ferry stopped, because 9 pilots were ill.", "The ferry stopped"));
    assertEquals("渡船公司答应保留两班早船", rest("zh", "渡船公司答应保留两班早船，码头和航线都不变。", "码头和航线都不变"));
  }

  private static String rest(String language, String text, String shown) {
    Sentence sentence = sentence(text);
    return new Titles(Lexicon.of(language))
        .rest(sentence, new Phrase(shown, List.of(sentence)), 2)
        .map(Phrase::text)
        .orElse("");
  }

  private static void assertNone(String language, String text) {
    assertEquals("", title(language, text));
  }

  private static void assertNoneEndsIn(String text, String word) {
    String title = title("en", text);
    assertTrue(!title.endsWith(word), title);
  }

  private static String title(String language, String text) {
    return new Titles(Lexicon.of(language)).of(sentence(text)).map(Phrase::text).orElse("");
  }

  private static void assertKeeps(String language, String text, String word) {
    Optional<Phrase> title = new Titles(Lexicon.of(language)).of(sentence(text), 1.5);
    assertTrue(title.isEmpty() || title.get().text().contains(word), title.toString());
  }

  private static Sentence sentence(String text) {
    return new Sentence(text, SourceSpan.START, "L1.1");
  }
}
