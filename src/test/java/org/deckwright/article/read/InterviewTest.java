package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.SourceSpan;
import org.deckwright.pipeline.BuiltIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions are the headings of their answers, and names before what is said go. */
class InterviewTest {
  private static final String WATCH =
      """
      # A night watch on the lock

      We met Ada Holm on the pier. She has kept the lock for twenty years.

      **Harbour Weekly: How did you come to the lock?**

      Ada Holm: My father kept it before me. Nobody else knew how to read the ice.

      HW: You draw lots now. What is the hardest part of the job?

      AH: The nights are not the hard part. Forty boats a day want to be the first.

      They quarrel less since we draw lots.

      HW: Other harbours have asked you for advice.

      AH: Five have called. One came to see the lots.

      HW: Thanks for having us.

      AH: Come back in spring.
      """;

  @Test
  void everyQuestionHeadsItsAnswer() {
    assertEquals(
        List.of("How did you come to the lock?", "What is the hardest part of the job?"),
        headings(read("watch.md", WATCH)));
  }

  @Test
  void whatTheAskerHoldsOutPartsTheAnswersAndNamesNone() {
    List<Section> sections = read("watch.md", WATCH).sections();
    Section last = sections.get(sections.size() - 1);
    assertTrue(last.heading().isEmpty());
    assertEquals("Five have called.", first(last.blocks().get(0)));
  }

  @Test
  void namesGoAndAnAnswerKeepsItsParagraphs() {
    List<Section> sections = read("watch.md", WATCH).sections();
    Section hardest =
        sections.stream()
            .filter(s -> s.heading().filter(h -> h.text().contains("hardest")).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(2, hardest.blocks().size());
    assertEquals("The nights are not the hard part.", first(hardest.blocks().get(0)));
    assertEquals("They quarrel less since we draw lots.", first(hardest.blocks().get(1)));
  }

  @Test
  void whatIsSaidBesidesAQuestionIsKeptOutAndToldWhy() {
    List<String> left =
        read("watch.md", WATCH).left().stream()
            .filter(l -> l.why().equals("interviewer"))
            .map(l -> l.what().text())
            .toList();
    assertEquals(
        List.of(
            "You draw lots now.",
            "Other harbours have asked you for advice.",
            "Thanks for having us.",
            "Come back in spring.",
            "We met Ada Holm on the pier."),
        left);
  }

  @Test
  void soInChinesePlainText() {
    Article article =
        read(
            "lock.txt",
            """
            守闸人的二十年

            老何守了二十年船闸，我们在码头见到了他。

            记者：您是怎么来到船闸的？

            老何：我父亲先守的，后来我接了过来。

            记者：这份工作最难的是什么？

            老何：夜里不难，难的是一天四十条船都想第一个过。

            记者：谢谢您。

            老何：不客气。
            """);
    assertEquals(List.of("您是怎么来到船闸的？", "这份工作最难的是什么？"), headings(article));
    assertTrue(
        article.sections().stream()
            .flatMap(s -> s.blocks().stream())
            .noneMatch(b -> first(b).contains("老何：")));
  }

  @Test
  void notesWithNamesBeforeThemAreNoInterview() {
    String notes =
        """
        # Notes on oak

        Pros: It is cheap. It lasts.

        Cons: It is heavy. Who carries it?

        Pros: It smells well.

        Cons: It drinks tar.
        """;
    assertEquals(List.of(), headings(read("oak.md", notes)));
    assertEquals(1, read("oak.md", notes).sections().size());
  }

  /**
   * A talk in one way of writing: what stands before and after a question, and before an answer.
   */
  private static String talk(String ask, String asked, String answer) {
    return """
        # The keeper of the lock

        Ada Holm has kept the lock for twenty years. We spoke with her on the pier.

        %1$sWhat made you stay on the lock for so long?%2$s

        %3$sThe pay is 40%% of what a pilot earns. I stayed for the quiet.

        Nobody calls after nine at night.

        %1$sHow did the skippers take your new rules?%2$s

        %3$sTwo thirds of them liked drawing lots. The others went round by the canal.

        %1$sWhat would you change about the lock today?%2$s

        %3$sI would build a second gate, because one gate makes everybody wait.
        """
        .formatted(ask, asked, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "'**', '**', ''",
    "'*', '*', ''",
    "'**Q: ', '**', ''",
    "'Q. ', '', 'A. '",
    "'**Dr. Tom Reed:** ', '', '**Ada Holm:** '",
    "'### ', '', ''",
    "'### TR: ', '', '**Ada Holm:** '",
    "'【Reed】', '', '【Holm】'",
  })
  void howeverAQuestionIsSetApartItHeadsItsAnswer(String ask, String asked, String answer) {
    Article article = read("talk.md", talk(ask, asked, answer));
    assertEquals(
        List.of(
            "What made you stay on the lock for so long?",
            "How did the skippers take your new rules?",
            "What would you change about the lock today?"),
        headings(article));
    assertEquals(Section.Role.LEAD, article.sections().get(0).role());
    assertEquals(
        "The pay is 40% of what a pilot earns.", first(article.sections().get(1).blocks().get(0)));
    assertEquals(2, article.sections().get(1).blocks().size());
  }

  @Test
  void soWhereTheTurnsAreCounted() {
    String text =
        talk("Q1: ", "", "A1: ")
            .replace("Q1: How", "Q2: How")
            .replace("A1: Two", "A2: Two")
            .replace("Q1: What would", "Q3: What would")
            .replace("A1: I", "A3: I");
    Article article = read("talk.md", text);
    assertEquals(3, headings(article).size());
    assertEquals(
        "Two thirds of them liked drawing lots.", first(article.sections().get(2).blocks().get(0)));
  }

  @Test
  void questionsOnParagraphsOfTheirOwnNeedNoMark() {
    String text =
        talk("", "", "")
            + """

            What comes next?

            I shall keep the pier. It needs a new roof.
            """;
    assertEquals(4, headings(read("talk.md", text)).size());
  }

  @Test
  void anEssayMayAskOnParagraphsOfItsOwn() {
    String essay =
        """
        # On gates

        A gate is a promise to the water. It opens when it is told to.

        But who tells it?

        The keeper does, and the keeper listens to the tide. A tide table is a long list.

        And who reads it?

        Hardly anybody. Most skippers look at the moon and guess.

        So what is the use?

        There is none, but for the keeper, who prints it every year.

        And why print it?

        Because it has always been printed.
        """;
    assertEquals(List.of(), headings(read("gates.md", essay)));
  }

  @Test
  void shortQuestionsOfAPlainTextStandBesideLongOnes() {
    String text =
        """
        The keeper of the lock

        Ada Holm has kept the lock for twenty years.

        Q: What made you stay on the lock for twenty long years, all alone?

        A: The pay is 40% of what a pilot earns. I stayed for the quiet.

        Q: And now?

        A: Now there are two of us. We share the nights.

        Q: How did the skippers and the pilots take to your new rules on the pier?

        A: Two thirds of them liked drawing lots. The others went round by the canal.
        """;
    List<Section> asked =
        read("talk.txt", text).sections().stream().filter(s -> s.heading().isPresent()).toList();
    assertEquals(3, asked.size());
    assertEquals(1, asked.stream().map(Section::level).distinct().count());
  }

  @Test
  void oneBoldQuestionIsNoInterview() {
    String post =
        """
        # Tar or oil

        Boats were tarred for a thousand years. Oil is lighter.

        **So which of them should you take?**

        Tar lasts twice as long. Oil smells better.
        """;
    assertEquals(List.of(), headings(read("tar.md", post)));
  }

  @Test
  void aHeadingIsTheQuestionAloneAndTheFirstThatCanBeUnderstoodAlone() {
    assertEquals(
        "What made you draw lots?",
        asked("You had quarrels every day in that year, so what made you draw lots?"));
    assertEquals(
        "How did you learn to read the ice?", asked("So, how did you learn to read the ice?"));
    assertEquals(
        "How loud is the pier at night?",
        asked("How loud is the pier at night? Does it keep you awake?"));
    assertEquals(
        "Which boats pay most of your wage?",
        asked("Why is that? Which boats pay most of your wage?"));
  }

  @Test
  void whatAHeadingNeedsToBeUnderstoodStays() {
    assertEquals(
        "My gate is frozen shut, what should I do?",
        asked("My gate is frozen shut, what should I do?"));
    assertEquals(
        "Do you like the new gate, which is large and very visible from the pier and the town?",
        asked(
            "Do you like the new gate, which is large and very visible from the pier and the town?"));
    assertEquals(
        "What can skippers do who love the old lock to keep it going?",
        asked(
            "What can skippers do who love the old lock to keep it going? Also, who pays for all that?"));
    String text =
        talk("### ", "", "")
            .replace(
                "### How did the",
                "### The rules were new. How did you feel about that? ###\n\nTwo of us wept.\n\n### How did the");
    assertTrue(
        headings(read("talk.md", text))
            .contains("The rules were new. How did you feel about that?"));
  }

  @Test
  void aRequestIsAQuestionAndItsWordsGo() {
    assertEquals(
        "Your way to the lock", asked("Thank you for coming. Tell us about your way to the lock."));
    assertEquals(
        "What you do on a quiet night?",
        asked("Can you tell us a bit about what you do on a quiet night?"));
  }

  @Test
  void questionsUnderOneBareHeadingArePartsThemselves() {
    String text = talk("### ", "", "").replace("### What made", "## Interview\n\n### What made");
    Article article = read("talk.md", text);
    assertEquals(3, headings(article).size());
    assertEquals(
        1,
        article.sections().stream()
            .filter(s -> s.heading().isPresent())
            .map(Section::level)
            .distinct()
            .count());
  }

  @Test
  void namesOfThoseWhoAnswerBoldQuestionsGoInEveryForm() {
    String text =
        talk("**", "**", "")
            .replace("The pay is", "**Ada Holm:** The pay is")
            .replace("Two thirds", "**Ada:** Two thirds")
            .replace("I would build", "**Holm:** I would build");
    List<Section> sections = read("talk.md", text).sections();
    assertEquals("The pay is 40% of what a pilot earns.", first(sections.get(1).blocks().get(0)));
    assertEquals("Two thirds of them liked drawing lots.", first(sections.get(2).blocks().get(0)));
    assertTrue(first(sections.get(3).blocks().get(0)).startsWith("I would build"));
  }

  @Test
  void thanksAtTheEndAreNotTheLastAnswer() {
    String text =
        talk("", "", "")
            + """

            What comes next for you?

            I shall keep the pier. It needs a new roof.

            Thank you, and have a quiet night!

            I hope so. Quiet is good.
            """;
    List<Section> sections = read("talk.txt", text).sections();
    assertEquals(1, sections.get(sections.size() - 1).blocks().size());
  }

  @Test
  void headingsThatAskNobodyAreThoseOfAnEssay() {
    String text =
        """
        # On tar

        I talked to friends about tar. Nobody liked it.

        ## It is nine at night. Where does all the tar come from?

        From trees.

        ## Who buys tar?

        Old men do.

        ## Is tar safe?

        Hardly.
        """;
    Article article = read("tar.md", text);
    assertTrue(
        headings(article).contains("It is nine at night. Where does all the tar come from?"));
    assertTrue(article.left().isEmpty());
  }

  @Test
  void aHeadingThatAnswersItsQuestionStays() {
    String text =
        talk("## ", "", "")
            .replace("skippers take your new rules?", "skippers take the rules? Badly!");
    assertTrue(
        headings(read("talk.md", text)).contains("How did the skippers take the rules? Badly!"));
  }

  @Test
  void whoIsSpokenWithStandsUnderTheTitle() {
    String text =
        talk("**", "**", "")
            .replace(
                "We spoke with her on the pier.",
                "We spoke with Ada Holm, keeper of the lock, about ice and lots.");
    assertEquals(
        "with Ada Holm, keeper of the lock", read("talk.md", text).byline().get("subtitle").text());
    assertTrue(read("talk.md", talk("**", "**", "")).byline().isEmpty());
    Asked asked = new Asked(Languages.builtIn().of("zh"));
    assertEquals("船闸看守人老何", asked.guest(sentence("我们采访了船闸看守人老何。")).orElseThrow().text());
    assertTrue(asked.guest(sentence("我们在码头采访了她。")).isEmpty());
  }

  @Test
  void thanksSetInBoldAreNoPart() {
    String text =
        talk("**", "**", "") + "\n**Thank you so much for your time, Ada!**\n\nCome again.\n";
    Article article = read("talk.md", text);
    assertEquals(3, headings(article).size());
    assertTrue(article.left().stream().anyMatch(l -> l.what().text().equals("Come again.")));
  }

  @Test
  void soInChinese() {
    Asked asked = new Asked(Languages.builtIn().of("zh"));
    assertEquals("年轻人愿不愿意守夜", asked.shortened(sentence("请您谈谈年轻人愿不愿意守夜。")).text());
    assertEquals("您为什么开始抽签？", asked.shortened(sentence("请问，您为什么开始抽签？")).text());
    assertEquals("您最想改变的是什么？", asked.shortened(sentence("在船闸工作了整整二十年之后，您最想改变的是什么？")).text());
  }

  private static String asked(String said) {
    Asked asked = new Asked(Languages.builtIn().of("en"));
    List<Sentence> parts = asked.parts(sentence(said));
    return asked.question(parts).map(asked::shortened).orElseThrow().text();
  }

  private static Sentence sentence(String text) {
    return new Sentence(text, new SourceSpan(1, 1, 1, text.length() + 1), "L1.1");
  }

  @Test
  void thatThereIsAnInterviewIsNotTold() {
    Article article = read("talk.md", talk("**", "**", ""));
    assertEquals(
        1, ((Block.Paragraph) article.sections().get(0).blocks().get(0)).sentences().size());
    assertTrue(
        article.left().stream().anyMatch(l -> l.what().text().startsWith("We spoke with her")));
  }

  @Test
  void whatAStoryQuotesIsNoTurn() {
    String story =
        """
        # The pier

        He asked: “Who keeps the lock?”

        She said: “I do, and my father did before me.”

        He asked: “Is the ice thick?”

        She said: “Thick enough for a dog.”
        """;
    assertEquals(List.of(), headings(read("pier.md", story)));
  }

  private static List<String> headings(Article article) {
    return article.sections().stream()
        .flatMap(s -> s.heading().stream())
        .map(Sentence::text)
        .toList();
  }

  private static String first(Block block) {
    return ((Block.Paragraph) block).sentences().get(0).text();
  }

  private static Article read(String name, String text) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    return BuiltIns.parts().readers().read(source, Optional.empty(), new Diagnostics());
  }
}
