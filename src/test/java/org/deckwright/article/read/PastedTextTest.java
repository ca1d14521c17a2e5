package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain texts as they are pasted from mail, documents and terminals. */
class PastedTextTest {
  private static final String PROSE =
      "The mill was built by two brothers who had never seen one before they began to build it.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ mill start --wheel 2",
        "CREATE TABLE sacks (id INT, weight INT);\nDROP TABLE oats;",
        "SELECT id, weight\nFROM sacks\nWHERE weight > 40;",
        "npm install millstone",
        "def grind(oats):\n    return oats * 2",
        "for (int i = 0; i < 9; i++) {\n  grind(i);\n}",
        "const mill = require('mill');\nmill.start();",
        "<sack weight=\"40\">\n</sack>"
      })
  void codeWithoutAFenceIsCode(String code) {
    Reading r = Reading.text(PROSE + "It is started so:\n" + code + "\n\n" + PROSE);
    assertEquals("code : " + code.replace("\n", "\\n"), shape(r, 2), r.shapes().toString());
  }

  private static String shape(Reading r, int at) {
    return r.shapes().get(at).replace("\n", "\\n").replaceFirst("^code:? ?:? ?", "code : ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Git push and pull; nothing else was needed (so they said).",
        "from the first day on (see above) the mill ran well;\nit never stood still.",
        "SELECT COMMITTEE ON MILLS",
        "He pays $ 5 for each of the sacks (ten of them).",
        "We may update the wheel, or\nupdate the mill = both of it."
      })
  void proseIsNoCode(String prose) {
    Reading r = Reading.text(PROSE + prose + "\n\n" + PROSE);
    assertTrue(r.shapes().stream().noneMatch(s -> s.startsWith("code")), r.shapes().toString());
  }

  @Test
  void rowsBetweenBarsAreATable() {
    Reading r =
        Reading.text(
            PROSE + "| Mill | Sacks |\n|------|-------|\n| North | 40 |\n| South | |\n\n" + PROSE);
    assertTrue(r.shapes().get(1).startsWith("table"), r.shapes().toString());
    assertTrue(r.shapes().get(1).contains("North"), r.shapes().toString());
    Reading uneven = Reading.text(PROSE + "| a |\n| b | c |\n\n" + PROSE);
    assertTrue(uneven.shapes().stream().noneMatch(s -> s.startsWith("table")));
  }

  @Test
  void aHeadingRightBeforeAnotherNamesAPartOfSubParts() {
    String brief = "It turns all day and stops at night when the miller goes to bed at ten.\n\n";
    assertEquals(
        List.of("1 What turns", "2 The wheel", "2 The stone", "2 The belt", "1 What is to come"),
        Reading.text(
                "The mill in the valley\n\n"
                    + "What turns\n\nThe wheel\n"
                    + brief
                    + "The stone\n"
                    + brief
                    + "The belt\n"
                    + brief
                    + "What is to come\n"
                    + PROSE
                    + PROSE
                    + brief)
            .outline());
  }

  @Test
  void sentencesOnLinesOfTheirOwnAreParagraphs() {
    assertEquals(
        List.of(
            "paragraph: Mind the wheel. / It turns.", "paragraph: Mind the stone. / It is hot."),
        Reading.text("Mind the wheel. It turns.\nMind the stone. It is hot.\n").shapes());
  }

  @Test
  void aLetterGivesItsSubjectAndItsText() {
    Reading r =
        Reading.text(
            "From: Ann\nSubject: Re: The mill in May\n\nHi all,\n\n"
                + PROSE
                + "It ground 40 sacks in May.\n\nBest regards,\nAnn Miller\nValley Mills\n");
    assertEquals("The mill in May", r.article.title().orElseThrow().text());
    assertEquals(2, r.sentences().size(), r.shapes().toString());
    Reading chinese =
        Reading.text("主题：五月磨坊\n\n各位同事好：\n\n五月磨坊磨了四十袋燕麦，比四月多十袋。下个月要换新的水轮。\n\n祝好\n小李\n");
    assertEquals("五月磨坊", chinese.article.title().orElseThrow().text());
    assertEquals(2, chinese.sentences().size(), chinese.shapes().toString());
  }

  @Test
  void aLongFirstLineWithoutAStopIsTheHeadline() {
    String headline =
        "The wheel that two brothers built was so far ahead of its time that the history of the"
            + " whole valley may have to be told anew";
    Reading r = Reading.text(headline + "\n\n" + PROSE + PROSE + PROSE + PROSE);
    assertEquals(headline, r.article.title().orElseThrow().text());
  }

  @Test
  void whoWroteItIsNoPartOfIt() {
    Reading r =
        Reading.text(
            PROSE
                + PROSE
                + "It ground 40 sacks in May.\n\n"
                + "Ann Miller is a regular columnist for the valley's weekly paper.\n");
    assertTrue(r.left("boilerplate").stream().anyMatch(l -> l.startsWith("Ann")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Miller, Valley Courier\nThursday 13 March",
        "Ada Miller, Senior Engineer\nReading time: 9 min\nShare: LinkedIn | Mastodon | Copy link"
      })
  void linesBelowTheHeadlineThatNameItsWriterAreNoText(String lines) {
    Reading r = Reading.text("The mill stands still again\n\n" + lines + "\n\n" + PROSE + PROSE);
    assertEquals("Ada Miller", r.article.byline().get("author").text());
    assertTrue(
        r.shapes().stream().noneMatch(t -> t.contains("Miller") || t.contains("LinkedIn")),
        r.shapes().toString());
  }

  @Test
  void wishesWithinATextStay() {
    Reading r = Reading.text(PROSE + "Cheers\n\n" + PROSE + PROSE + "And so it ended for them.\n");
    assertTrue(
        r.article.left().stream().noneMatch(l -> l.why().equals("boilerplate")),
        r.article.left().toString());
  }
}
