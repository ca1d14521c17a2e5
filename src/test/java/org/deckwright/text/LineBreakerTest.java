package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static List<String> lines(
      String text, String language, String face, double width, LineBreaker.Mode mode) {
    Face f = FontBook.bundled().face(face);
    ShapedText shaped = ShapedText.of(List.of(new Span(text, f, f, 20, 0, 0)), FontBook.bundled());
    return new LineBreaker(language)
        .lines(shaped, width, mode).stream()
            .map(r -> shaped.text().substring(r.start(), r.end()))
            .toList();
  }

  private static List<String> latin(String text, double width, LineBreaker.Mode mode) {
    return lines(text, "en", "SourceSansPro-Bold", width, mode);
  }

  private static List<String> chinese(String text, double width, LineBreaker.Mode mode) {
    return lines(text, "zh-CN", "NotoSansSC-Bold", width, mode);
  }

  @Test
  void evenLinesLeaveNoWordAlone() {
    String text = "Models should answer in six formats that people like";
    assertEquals(2, latin(text, 400, LineBreaker.Mode.FILL).size());
    List<String> even = latin(text, 400, LineBreaker.Mode.EVEN);
    assertEquals(2, even.size());
    assertTrue(even.get(1).split(" ").length > 2, even.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In autumn he held a two-day half-price sale of the flour of the mill",
        "All the door-to-door letters of the mill lie in one box",
        "The task is time-consuming because one miller does it"
      })
  void compoundIsBrokenOnlyToSaveALine(String text) {
    String whole = text.replace('-', '\u2011'); // which no line may be broken after
    for (double width = 150; width < 500; width += 3) {
      List<String> even = latin(text, width, LineBreaker.Mode.EVEN);
      assertEquals(latin(text, width, LineBreaker.Mode.GREEDY).size(), even.size());
      boolean broken = even.stream().anyMatch(l -> l.endsWith("-"));
      boolean saves = latin(whole, width, LineBreaker.Mode.GREEDY).size() > even.size();
      assertTrue(!broken || saves, width + " " + even);
    }
  }

  @Test
  void figureStaysWithItsUnit() {
    for (double width = 60; width < 200; width += 7) {
      List<String> lines = latin("less than 10 % of it", width, LineBreaker.Mode.FILL);
      assertTrue(lines.stream().noneMatch(l -> l.startsWith("%")), lines.toString());
    }
  }

  @Test
  void wordThatIsWiderThanTheLineIsTornAndWhole() {
    List<String> lines =
        latin("Hauptbetriebswerkbauunterbeamtengesellschaft", 120, LineBreaker.Mode.FILL);
    assertTrue(lines.size() > 2);
    assertEquals("Hauptbetriebswerkbauunterbeamtengesellschaft", String.join("", lines));
  }

  @Test
  void chineseHeadingIsBrokenBetweenWords() {
    String text = "图书馆周末开放以后附近居民每天都来阅读报纸";
    for (double width : new double[] {260, 300, 380}) {
      for (String line : chinese(text, width, LineBreaker.Mode.EVEN)) {
        assertTrue(!line.endsWith("图") && !line.endsWith("居") && !line.endsWith("报"), line);
      }
    }
  }

  @Test
  void chineseHeadingIsBrokenAfterAClauseWhereLinesStayNearlyEven() {
    List<String> lines = chinese("图书馆不是只放书的仓库，而是邻居们见面的客厅", 300, LineBreaker.Mode.EVEN);
    assertEquals(List.of("图书馆不是只放书的仓库，", "而是邻居们见面的客厅"), lines);
  }

  @Test
  void halvesOfAChineseHeadlineStandOnLinesOfTheirOwn() {
    List<String> lines = chinese("磨坊产量三年来首降 东家改卖面包和糕点给城里人", 330, LineBreaker.Mode.EVEN);
    assertEquals(List.of("磨坊产量三年来首降", "东家改卖面包和糕点给城里人"), lines);
  }

  @Test
  void chineseTextOfFewLinesBreaksNoWordThatFits() {
    List<String> lines = chinese("附近的居民每天都来这里阅读报纸和杂志", 250, LineBreaker.Mode.FILL);
    assertEquals(2, lines.size());
    assertTrue(!lines.get(0).endsWith("阅") && !lines.get(0).endsWith("报"), lines.toString());
  }

  @Test
  void noLineBeginsWithClosingPunctuation() {
    String text = "模型尺寸大致持平，但训练时长增长；“思考时间”（推理长度）成为旋钮。";
    for (double width = 60; width < 400; width += 10) {
      for (String line : chinese(text, width, LineBreaker.Mode.FILL)) {
        assertTrue("，；。”）".indexOf(line.charAt(0)) < 0, line);
        assertTrue("“（".indexOf(line.charAt(line.length() - 1)) < 0, line);
      }
    }
  }
}
