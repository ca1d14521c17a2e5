package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Languages;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;

/** What holds of any text whatever, but for mark-up inside a word. */
class ReadingPropertiesTest {
  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "One thing is said here.",
            " And another!",
            "\n",
            "\n\n",
            "1. ",
            "Step one: ",
            "- ",
            "  - ",
            "# ",
            "## ",
            "**bold** ",
            "`code`",
            "```\n",
            "> ",
            "| a | b |\n",
            "|---|---|\n",
            "“他说好。”",
            "这是一句话,还有一句。",
            "——",
            "😄",
            "\r\n",
            "\uFEFF",
            "\t",
            "[a](b)",
            "![c](d.png)",
            "&amp;",
            "\\*",
            "<b>",
            "etc. ",
            "less than 10% ",
            "a_b_c ",
            "TLDR. ",
            "---\n",
            "Title: x\n",
            "===\n",
            "By Jane Doe\n",
            "[^1]",
            "[^1]: note\n",
            "(",
            ")",
            "…",
            "TITLE HERE\n",
            "•",
            "\u00A0",
            "\u2028");
    Arbitrary<String> random = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, piece), net.jqwik.api.Tuple.of(1, random))
        .list()
        .ofMaxSize(40)
        .map(l -> "x " + String.join(" ", l).replace("\0", "").replace("\n ", "\n"));
  }

  @Property(tries = 400)
  void traceFindsEachSentenceOfPlainText(@ForAll("anyText") String text) {
    assertTraced(Reading.text(text));
  }

  @Property(tries = 400)
  void traceFindsEachSentenceOfMarkdown(@ForAll("anyText") String text) {
    assertTraced(Reading.markdown(text));
  }

  @Property(tries = 300)
  void sentencesHoldEveryCharacter(@ForAll("anyText") String text) {
    for (var language : Languages.builtIn().all()) {
      List<Integer> ends = new Sentences(language).ends(text);
      assertEquals(text.length(), ends.get(ends.size() - 1));
      assertEquals(ends, ends.stream().sorted().distinct().toList());
    }
  }

  private static void assertTraced(Reading r) {
    Article a = r.article;
    assertFalse(a.sections().isEmpty());
    Trace trace = Trace.of(a);
    for (Sentence s : r.sentences()) {
      if (s.text().isEmpty()) {
        continue;
      }
      assertEquals(s.text().stripTrailing(), s.text());
      assertNotEquals(
          How.AUTHOR,
          trace.how(s.text(), List.of(r.raw(s))),
          () -> s + " is not what stands there: " + r.raw(s));
      assertFalse(trace.resolve(s.at()).isEmpty(), s::at);
    }
  }
}
