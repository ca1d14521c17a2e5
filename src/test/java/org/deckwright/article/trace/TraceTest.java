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

  private final Trace report = Trace.of(Reading.raw("report-en.txt", "en").article);
  private final Trace chinese = Trace.of(Reading.raw("review-zh-en.txt", "zh").article);

  @Test
  void findsASentenceByItsPlace() {
    assertEquals(
        "He expects to see continuous and rapid progress, but the technical challenges remain daunting.",
        words(report, "L9.2"));
    assertEquals(
        "Turning point one: Reinforcement learning with verifiable rewards changes the training paradigm",
        words(report, "L10.1"));
  }

  @Test
  void findsSeveralSentencesAndLines() {
    assertEquals(2, report.resolve("L3.2, L9.1").size());
    assertEquals(new SourceSpan(13, 1, 13, 378), report.resolve("L13.1-L13.3").get(0));
    assertEquals(new SourceSpan(24, 1, 27, 75), report.resolve("L24-L27").get(0));
    assertEquals(new SourceSpan(9, 1, 9, 254), report.resolve("L9").get(0));
  }

  @Test
  void findsASentenceOverSeveralLinesAndEachLineOfIt() {
    assertEquals(new SourceSpan(51, 1, 53, 59), chinese.resolve("L51-L53").get(0));
    assertEquals("通过注入私有数据、传感器、执行器与反馈回路,", words(chinese, "L92.1"));
  }

  @ParameterizedTest
  @CsvSource({"L9.3", "L999", "L0.1", "''", "line 3", "'L9.1, L999'", "L9-L3", "L99999999999"})
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
