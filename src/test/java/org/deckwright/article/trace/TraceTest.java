package org.deckwright.article.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.read.Reading;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
  private static final String GROWTH =
      "The realized potential is still less than 10% of it, and not more.";

  private static final String TEXT =
      """
      # The harbour

      It was built in a year. Nobody used it at first.

      Then ships came: ten a day. They still come.
      """;

  private final Trace report = Trace.of(Reading.markdown(TEXT).article);

  @Test
  void findsASentenceByItsPlace() {
    assertEquals("Nobody used it at first.", words(report, "L3.2"));
    assertEquals("The harbour", words(report, "L1.1"));
  }

  @Test
  void findsSeveralSentencesAndLines() {
    assertEquals(2, report.resolve("L3.2, L5.1").size());
    assertEquals(new SourceSpan(3, 1, 3, 49), report.resolve("L3.1-L3.2").get(0));
    assertEquals(new SourceSpan(3, 1, 5, 45), report.resolve("L3-L5").get(0));
  }

  @Test
  void findsAChineseSentenceOverTwoLinesAndEachLineOfIt() {
    Trace chinese = Trace.of(Reading.text("第一句话说完了。\n他带来了三样东西,\n然后又走了。\n").article);
    assertEquals("他带来了三样东西,", words(chinese, "L2.1"));
  }

  @ParameterizedTest
  @CsvSource({"L3.9", "L999", "L0.1", "''", "line 3", "'L3.1, L999'", "L9-L3", "L99999999999"})
  void findsNothingWhereNothingIs(String at) {
    assertEquals(List.of(), report.resolve(at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERBATIM | The realized potential is still less than 10% of it, and not more",
        "VERBATIM | the realized potential is still less than 10% of it and not more!",
        "SHORTENED | Realized potential is less than 10%",
        "SHORTENED | less than 10%",
        "NOTATED | <10 %",
        "NOTATED | Potential: <10 %",
        "AUTHOR | 10%",
        "AUTHOR | >10 %",
        "AUTHOR | potential of it, and more",
        "AUTHOR | less than 20%",
        "AUTHOR | 10% is less than potential"
      })
  void saysWhatWasDoneToAText(How how, String shown) {
    assertEquals(how, report.how(shown, List.of(GROWTH)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOTATED | 6 turning points | It saw six key turning points this year.",
        "NOTATED | 6 个变化 | 今年有六个显著的变化。",
        "NOTATED | ≈ 12 % | 营收同比下降近 12%。",
        "NOTATED | ≥ 3 times | It ran at least three times.",
        "AUTHOR | 下降 12% | 营收同比下降近 12%。",
        "SHORTENED | 营收下降近 12% | 营收同比下降近 12%。",
        "AUTHOR | 它是动物 | 它不是动物。",
        "SHORTENED | 不是动物 | 它不是动物。",
        "AUTHOR | LLMs are dogs | LLMs are not dogs.",
        "AUTHOR | It has users | It has few users.",
        "AUTHOR | 12 users | It has about 12 users.",
        "SHORTENED | It lives on your computer | It’s a ghost. It “lives” on your own computer.",
        "VERBATIM | It’s here | It's here.",
        "VERBATIM | Это так | Это так",
        "AUTHOR | Это не так | Это так"
      })
  void keepsNegationsBoundsAndNumbers(How how, String shown, String source) {
    assertEquals(how, report.how(shown, List.of(source)));
  }

  @Test
  void readsTwoFragmentsInTheirOrder() {
    assertEquals(
        How.SHORTENED,
        report.how("RLVR: a new stage", List.of("RLVR is here.", "It is a new stage.")));
  }

  private static String words(Trace trace, String at) {
    return trace.words(trace.resolve(at).get(0));
  }
}
