package org.deckwright.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisualOrderTest {
  private static String order(boolean rightToLeft, String... runs) {
    return VisualOrder.of(List.of(runs), rightToLeft).stream()
        .map(VisualOrder.Stretch::text)
        .collect(joining());
  }

  @Test
  void hebrewStandsFromTheRightAndItsFiguresDoNot() {
    assertEquals("(12) בא", order(true, "אב (12)"));
    assertEquals("CRM גבא", order(true, "אבג CRM"));
  }

  @Test
  void aHebrewNameInAnEnglishLineStaysInItsPlace() {
    assertEquals("to בא now", order(false, "to אב now"));
  }

  @Test
  void stretchesKeepTheirRuns() {
    assertEquals(
        List.of(1, 0),
        VisualOrder.of(List.of("אב ", "גד"), true).stream().map(VisualOrder.Stretch::run).toList());
  }

  @Test
  void marksStayBehindTheLettersTheyStandUpon() {
    assertEquals("\u05D1\u05D0\u05B8", order(true, "\u05D0\u05B8\u05D1"));
  }

  @Test
  void arabicLettersJoinAndKeepTheirNumber() {
    String joined = ArabicForms.of("سلام");
    assertEquals(4, joined.length());
    assertEquals("\uFEB3\uFEFC\u200D\uFEE1", joined); // seen first, lam and alef one, meem alone
  }

  @Test
  void whatNoFaceHasIsStillSaid() {
    FontBook book = FontBook.bundled();
    Face face = book.face("SourceSansPro-Regular");
    ShapedText text = ShapedText.of(List.of(new Span("항 🚀", face, face, 10, 0, 0)), book);
    assertEquals("항 🚀", text.text());
    String drawn = book.split("항 🚀", face).stream().map(FontBook.FaceRun::text).collect(joining());
    assertEquals("▪ ", drawn);
    assertTrue(text.room(0, 1) >= 10);
  }
}
