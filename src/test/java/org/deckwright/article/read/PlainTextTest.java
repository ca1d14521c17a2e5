package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  private static final String TEXT =
      "\nHere stands a longer line of text that says something about it.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. ; 2. ; 3.",
        "1) ; 2) ; 3)",
        "一、 ; 二、 ; 三、",
        "第一章 ; 第二章 ; 第三章",
        "（一） ; （二） ; （三）",
        "I. ; II. ; III.",
        "Chapter 1: ; Chapter 2: ; Chapter 3:",
        "Part I – ; Part II – ; Part III –",
        "Turning point one: ; Turning point two: ; Turning point three:",
        "步骤一： ; 步骤二： ; 步骤三："
      })
  void findsHeadingsThatCount(String labels) {
    String[] each = labels.strip().split(" ; ", -1);
    String text =
        each[0] + " Alpha\n" + TEXT + each[1] + " Beta\n" + TEXT + each[2] + " Gamma\n" + TEXT;
    assertEquals(
        List.of("Alpha", "Beta", "Gamma"),
        Reading.text(text).article.sections().stream()
            .map(s -> s.heading().orElseThrow().text())
            .toList());
  }

  @Test
  void takesNumbersWithoutTextBetweenForAList() {
    Reading r =
        Reading.text(
            "We need three things here:\n1. Bread\n2. Butter\n3. Salt\n\nThat is all we ever needed.\n");
    assertEquals(List.of(), r.outline());
    assertEquals(
        List.of(
            "paragraph: We need three things here:",
            "ordered: Bread + Butter + Salt",
            "paragraph: That is all we ever needed."),
        r.shapes());
  }

  @Test
  void longerLinesThatAskAreHeadings() {
    String asked =
        "Why the old harbour of Ness gets so cold at the end of winter\n"
            + TEXT
            + TEXT
            + "\nHow the people of the town keep warm in the wind of the sea\n"
            + TEXT
            + TEXT;
    assertEquals(2, Reading.text("A town of wind\n" + TEXT + "\n" + asked).outline().size());
    String one = asked.substring(0, asked.indexOf("\nHow"));
    assertEquals(List.of(), Reading.text("A town of wind\n" + TEXT + "\n" + one).outline());
  }

  @Test
  void findsShortLinesAloneAndCapitals() {
    String long_ =
        "This is a paragraph that says a number of things, and then it ends. It has two sentences.\n\n";
    assertEquals(
        List.of("1 Background", "1 What was done", "1 Conclusion"),
        Reading.text(
                "The title of it all\n\n"
                    + long_
                    + "Background\n\n"
                    + long_
                    + "What was done\n\n"
                    + long_
                    + "Conclusion\n\n"
                    + long_)
            .outline());
    assertEquals(
        List.of("1 BACKGROUND", "1 METHOD"),
        Reading.text(long_ + "BACKGROUND\n" + long_ + "METHOD\n" + long_).outline());
  }

  @Test
  void findsShortLinesRightAboveParagraphs() {
    String long_ =
        "This is a paragraph that says a number of things, and then it ends. It has two sentences.\n\n";
    String text = "The title\n\nBefore\n" + long_ + "After\n" + long_;
    assertEquals(
        List.of("1 Before", "1 After", "1 Why it was so"),
        Reading.text(text + "Why it was so\n" + long_).outline());
    assertEquals(List.of(), Reading.text(text).outline()); // two may be chance
  }

  @Test
  void readsATextWithoutHeadingsAsOneSection() {
    Reading r =
        Reading.text(
            "This is all there is to say about it, and it is said in one line. It has no heading.\n");
    assertEquals(1, r.article.sections().size());
    assertEquals(Role.BODY, r.article.sections().get(0).role());
    assertEquals(2, r.sentences().size());
    assertEquals(1, Reading.text("lone").sentences().size());
  }

  @Test
  void keepsHeadingsThatHaveNothingUnderThem() {
    assertEquals(2, Reading.markdown("# One\n\n# Two\n").article.sections().size());
  }

  @Test
  void readsAChatAsItsLines() {
    Reading r =
        Reading.text("Ann: hi there\nBob: hello\nAnn: what about the plan?\nBob: it is done\n");
    assertEquals(1, r.article.sections().size());
    assertEquals(4, r.sentences().size());
  }

  @Test
  void joinsLinesWrappedAtAWidth() {
    Reading r =
        Reading.text(
            "This is a text that somebody wrapped at a width of some sixty\ncolumns, as mail programs did for many years. It has more than\none sentence, and these must come out whole.\n");
    assertEquals(2, r.sentences().size());
    assertEquals("L1-L2", r.sentences().get(0).at());
  }

  @Test
  void readsBulletsWithLeadsAndNesting() {
    assertEquals(
        List.of("list: [Fast] Fast: it runs + Small (inner)", "paragraph: After it."),
        Reading.text("• Fast: it runs\n• Small\n    • inner\n\nAfter it.\n").shapes());
  }

  @Test
  void keepsCodeInAFenceWhole() {
    assertEquals(
        List.of(
            "paragraph: Look at this code, which is short.",
            "code java: int a = 1;\n\nint b = 2;",
            "paragraph: It was code."),
        Reading.text(
                "Look at this code, which is short.\n```java\nint a = 1;\n\nint b = 2;\n```\nIt was code.\n")
            .shapes());
  }

  @Test
  void takesBylinesFromTheFirstLines() {
    Reading r =
        Reading.text(
            "How the bridge was built\n\nBy Jane Doe | March 3, 2025\n\n"
                + "The bridge was built in a year by many people. It stands.\n\n".repeat(3));
    assertEquals("How the bridge was built", r.article.title().orElseThrow().text());
    assertEquals("Jane Doe", r.article.byline().get("author").text());
    assertEquals("March 3, 2025", r.article.byline().get("date").text());
    assertEquals(6, r.sentences().size());
  }

  @Test
  void aLineOfDateTimeAndSourceIsNoHeading() {
    Reading r =
        Reading.text(
            "风车磨坊八月产量回升\n\n发布时间：2025-09-18 11:21:00 来源： 河谷日报\n\n"
                + "河水涨了，磨坊又开工了。村民排起了长队，队伍一直到桥头。\n\n".repeat(3));
    assertEquals("2025-09-18", r.article.byline().get("date").text());
    assertEquals(6, r.sentences().size());
    assertEquals(
        List.of(), r.article.sections().stream().flatMap(s -> s.heading().stream()).toList());
  }

  @Test
  void keepsPlacesOverWindowsLineEndsMarksAndEmoji() {
    Reading r =
        Reading.text(
            "\uFEFFOne 😄 here. Two is here too.\r\nThree is a line that stands for itself.\r\n");
    Sentence second = r.sentences().get(1);
    assertEquals("Two is here too.", second.text());
    assertEquals("Two is here too.", r.raw(second));
    assertEquals(14, second.span().column());
    assertEquals("L2.1", r.sentences().get(2).at());
  }

  @Test
  void readsMarkdownUnderAnotherEnding() {
    assertEquals(
        List.of("1 One", "1 Two"), Reading.text("# One\n\nText.\n\n# Two\n\nText.\n").outline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | This is what it was for, and that is how they did it.",
        "de | Das ist nicht die Frage, und es wird auch nicht besser mit der Zeit.",
        "fr | Ce n'est pas la question, et elle ne sera pas dans les livres.",
        "es | No es la pregunta que se hace en los libros de este año.",
        "zh-CN | 这不是问题，而是答案。",
        "zh-TW | 這個問題對我們來說還沒有實現。",
        "ja | これは問題ではありません。",
        "ko | 이것은 문제가 아닙니다.",
        "ru | Это не вопрос, а ответ.",
        "el | Αυτό δεν είναι ερώτηση."
      })
  void tellsTheLanguage(String tag, String text) {
    assertEquals(tag, Reading.text(text).article.language());
  }

  @Test
  void aControlMarkBetweenGapsIsNoCell() {
    assertEquals(
        1, Reading.text("x\t\u0001\ty\nx\t\u0001\ty\nx\t\u0001\ty\n").article.sections().size());
  }
}
