package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;

/** A Chinese headline keeps its subject, its predicate and its object. */
class ChineseClaimsTest {
  private static final String MORE = "，这一点从去年春天老磨坊重新开张以来镇上所有的人都已经看在眼里记在心上";

  @Test
  void aClauseKeepsItsPredicate() {
    absent("在老李看来，镇上这场停磨的风波", "在老李看来，镇上这场停磨的风波，要比前年那两回断水闹得凶，牵连的村子也更多，拖的日子更长。");
    absent("今后镇里会不会关掉磨坊", "今后镇里会不会关掉磨坊，则是一把一直悬在附近三个村子所有人头顶上的剑，谁也放不下心来。");
    assertEquals("", title("今后镇里会不会关掉磨坊。"));
  }

  @Test
  void aClauseKeepsWhatItLeadsTo() {
    absent("如今磨坊有十足的信心、能力", "老李说，如今磨坊有十足的信心、能力，去把老一辈磨坊主三十年里没做成的几件难事都做成。");
    absent("不过街坊们都心知肚明", "尽管没有人出来讲明白，不过街坊们都心知肚明：这多半和老磨坊把去年的陈面粉卖给了学校的食堂有关系。");
    absent("加上磨坊已经老旧", "面粉的价格让大家觉得开店也很赚钱，加上磨坊已经老旧，于是到镇上来开店的人一年比一年多，街上热闹起来。");
    absent("按照一定的路线，每天送面粉上门的车子", "按照一定的路线，每天送面粉上门的车子，这一种生意被镇上的人称为“面车”" + MORE + "。");
    absent("先是北村的两家磨坊停了工", "先是北村的两家磨坊停了工，随后南村的三家也停了工，直至镇上最大的那家磨坊也传出要关门的消息，人人自危。");
  }

  @Test
  void aClauseKeepsItsSubject() {
    absent("一下失去了水源", "那些靠河水转动的老磨坊，一下失去了水源，上个月一家接一家把自己的面粉从各个村子的店里全部都撤了下来。");
    assertNotEquals("听取三个村子的意见", title("去年春天的一个下午，镇政府在北村的老磨坊和水渠边上召开重要会议，听取三个村子的意见。"));
    assertEquals("", title("另外，公司还帮村民修理磨盘。"));
    absent("做菜少不了，跟了我七八年", "石臼：做菜少不了，跟了我七八年，磨香料再也不找别的家什。");
  }

  @Test
  void whoseConclusionItIsGoesBeforeAColonAndANameStays() {
    assertEquals("磨坊比他想的旧得多，同时又比他想的结实得多", title("他的结论很有张力：磨坊比他想的旧得多，同时又比他想的结实得多。"));
  }

  @Test
  void ofWhichGoesWhereNothingIsCounted() {
    assertEquals("出粉的提高必须先换掉磨盘", title("其中，出粉的提高必须先换掉磨盘。"));
    assertEquals("", title("其中，三成的磨坊已经换掉磨盘。"));
  }

  @Test
  void aScrapOfWhatSomebodySaidIsNoHeadline() {
    absent("“应该是大事”", "一位老人对镇报说，镇里从去年春天起就在打算修整北村和南村的老磨坊和旧水渠，“应该是大事”。");
    assertNotEquals("“于是来开店的人也越来越多”", title("磨坊赚钱的能力让大家看到卖面粉也是好生意，再说行业里的做法也已经成熟，“于是来开店的人也越来越多”。"));
  }

  @Test
  void aThingThatNothingIsSaidOfIsNoHeadline() {
    absent("擅长磨面的老磨坊", "擅长磨面的老磨坊，现在换成它被岁月“磨”得转不动了，因为河里的水一年比一年少得多。");
    absent("那些依靠河水转动的老磨坊", "那些依靠河水转动的老磨坊，在这一年里陆陆续续地关上了自己的大门，再没有开过，村里人都说可惜。");
    absent("昨天上午，镇政府召开会议", "昨天上午，镇政府召开会议，听取了附近三个村子的代表对于修建新水渠和重开老磨坊的意见和各自的打算。");
    absent("三年来，镇政府根据我镇人口变化形势", "三年来，镇政府根据我镇人口变化形势，先后重开了北村和南村的两座老磨坊，又修好了通向附近三个村子的水渠。");
    assertEquals("", title("未经村民同意。"));
  }

  @Test
  void whatTakesUpAClauseDoesNotStandWithoutIt() {
    String text = "按照一定的路线，每天送面粉上门的车子，这一生意被镇上的人称为“面车”，去年起在附近几个村子里一下子流行了起来。";
    Sentence sentence = new Sentence(text, SourceSpan.START, "L1.1");
    Titles titles = new Titles(Lexicon.of("zh"));
    for (double most : new double[] {0.5, 0.8, 1, 1.4}) {
      assertEquals(false, titles.point(sentence, most).toString().contains("text=这"));
      assertEquals(false, titles.relaxed(sentence, most).toString().contains("text=这"));
    }
  }

  @Test
  void theExceptionIsNotToldWithoutTheRule() {
    absent("个别能卖到二十元左右", "最终算下来，附近村子一袋面粉多半卖两元到十元，个别能卖到二十元左右，这得看当年收成。");
  }

  @Test
  void aSignWithinAWordIsNoWord() {
    never("毕磨坊", "毕竟磨坊主的身后都有一家老小要养，谁也不愿意看到水车停下来，谁也不敢说明年的河水会比今年多" + MORE + "。");
    never("^凡", "但凡是能磨面的磨坊，今年都从早到晚地开着，没有一家停过" + MORE + "。");
    never("着旧", "村里人之所以相信着旧磨坊，盼望着新磨坊，是因为这一带的人都靠磨面过日子" + MORE + "。");
    never("盼望着新磨坊", "村里人之所以相信着旧磨坊，盼望着新磨坊，是因为这一带的人都靠磨面过日子" + MORE + "。");
  }

  @Test
  void whatWaitsForMoreIsNotCutBeforeIt() {
    never("新手越少$", "修水车的时候插手的新手越少，最后修好的水车转得反而越稳当，这是镇上人都知道的道理，谁也不会去和老木匠争。");
    never("这类要靠河水的活$", "电机说到底只是一台机器，这类要靠河水的活，从一开始就不是它擅长的，镇上没有一个人这样用它，也没有人这样想过。");
    never("是因为这个镇上$", "大家之所以愿意留下来，正是因为这个镇上，住着一大群像老李这样愿意天不亮就起来磨面的人，他们从不抱怨，也从不偷懒。");
    never("据实相告$", "瞒了家里三个月，老李最后没有别的办法，只能对家人据实相告：“我在磨坊干活，我很好，你们不用替我担心，过了年就回来。”");
    never("的办法$", "一个人教会另一个人磨面这门手艺的最有效的办法，是两个人一起在磨盘边上站满三个月，天天看，天天问，天天试。");
    assertEquals("", title("水车比电机有个很大的好处。"));
  }

  @Test
  void aFigureKeepsThePlaceWhereItIsTrue() {
    never("^面粉一袋", "但在北村，面粉一袋只要3元左右" + MORE + "。");
  }

  @Test
  void whatBecameOfItStays() {
    never("开磨已满一周$", "9月9日，开磨已满一周，磨坊主还没能回到镇上来，村里人都在桥头等着他的消息，一天比一天焦急，谁也不敢先说什么。");
    never("其中有称赞$", "磨坊重开以后各种声音随之而来，其中有称赞，也不乏议论和担心，镇上的人把这些话都听进去了，一句也没有落下。");
    never("究竟经历了什么$", "老磨坊主在那场大水以后的三天里究竟经历了什么，至今仍然没有答案，村里的人每年春天都要把这件事再讲一遍。");
    never("跟父亲说好$", "小李出门以前跟父亲说好，过了中秋节就回磨坊来帮忙，还要把去年没有学完的那一门手艺好好地学完。");
    never("几次重修水渠$", "在镇议会这几年几次重修水渠、磨坊的事情背后，都可以看到老李和他那几个徒弟的身影，他们从来不说什么。");
    never("背后$", "在镇上这几年几次重修水渠和磨坊的事情背后，都可以看到老李和他那几个徒弟的身影，他们从来不说什么。");
    never("^恰是", "这种一家家上门的修法本身，恰是镇上的老手艺活到今天最生动的注脚" + MORE + "。");
    never("(?<!与国内)粮价上涨的双重", "更要紧的是，在缺水与国内粮价上涨的双重压力下，磨坊能守住自己的生意吗，这一点镇上没有一个人说得清楚。");
  }

  @Test
  void theSubjectBeforeANameWithItsLettersStays() {
    never("^(?:NMC|的主席)", "老李是全国面粉和磨坊行业委员会（NMC）的主席，专门替各地的老磨坊说话，也替磨坊主们写信，写了整整十年。");
    assertEquals(
        "RLM 横空出世，成为磨坊里事实上的第四道工序",
        title("而基于河水涨落的磨面法（River Level Milling，RLM）横空出世，成为磨坊里事实上的第四道工序。"));
  }

  @Test
  void aClauseThatLostItsSubjectIsNoHeadline() {
    never("^直到", "她说她会一直在河边磨面，直到她再也推不动磨盘，只能坐在门口。");
    never("^难免", "拦河的人并非没有办法也并非没有工具，只拿面粉的颜色作为唯一的依据来收钱，难免跟老主顾的口味不搭。");
  }

  private static void never(String scrap, String text) {
    Sentence sentence = new Sentence(text, SourceSpan.START, "L1.1");
    Titles titles = new Titles(Lexicon.of("zh"));
    for (double most : new double[] {0.5, 0.8, 1, 1.4}) {
      for (var got : List.of(titles.of(sentence, most), titles.point(sentence, most))) {
        String shown = got.map(Phrase::text).orElse("");
        assertEquals(false, Pattern.compile(scrap).matcher(shown).find(), shown);
      }
    }
  }

  private static void absent(String scrap, String sentence) {
    String title = title(sentence);
    assertEquals(false, title.equals(scrap) || title.endsWith(scrap), title);
  }

  private static String title(String text) {
    Sentence sentence = new Sentence(text, SourceSpan.START, "L1.1");
    return new Titles(Lexicon.of("zh")).of(sentence).map(Phrase::text).orElse("");
  }
}
