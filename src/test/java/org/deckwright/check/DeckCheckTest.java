package org.deckwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.check.Told.ToldText;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** Each rule of trust fires on what it is for, and on nothing else. */
class DeckCheckTest {
  @Test
  void aSoundDeckIsLeftInPeace() {
    assertEquals(List.of(), found(told(slide(1, "list-cards", "Bread needs time", traced()))));
  }

  @Test
  void aWordThatThePlaceLacksIsNamed() {
    ToldText text = new ToldText("Bread needs gold", false, "L3.1", "Bread needs time.");
    Diagnostic only = found(told(slide(1, "list-cards", "Bread needs gold", text))).get(0);
    assertEquals("word-not-in-source", only.rule());
    assertTrue(only.message().contains("'gold'"), only.message());
    assertTrue(only.message().contains("L3.1"), only.message());
  }

  @Test
  void textsOfAnAuthorMaySayWhatTheyLikeButFiguresAreLookedUp() {
    ToldText own = new ToldText("My own remark", false, "", "");
    ToldText known = new ToldText("It costs 1.250 crowns", false, "", "");
    ToldText strange = new ToldText("It costs 99 crowns", false, "", "");
    assertEquals(List.of(), rules(told(slide(1, "a", "Bread needs time", own, known))));
    assertEquals(
        List.of("number-not-in-source"), rules(told(slide(1, "a", "Bread needs time", strange))));
  }

  @Test
  void aTitleStandsOnce() {
    Told told =
        told(slide(1, "a", "Bread needs time", traced()), slide(2, "b", "bread needs time!"));
    assertEquals(List.of("title-twice"), rules(told));
  }

  @Test
  void fiveOfOneLayoutAreTold() {
    List<ToldSlide> slides = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      slides.add(slide(i, "statement", "Loaf number " + i + " is done"));
    }
    assertEquals(List.of("same-layout"), rules(told(slides.toArray(ToldSlide[]::new))));
    assertEquals(List.of(), rules(told(slides.subList(0, 4).toArray(ToldSlide[]::new))));
  }

  @Test
  void topicsAndCrowdsAndForgottenSectionsAreTold() {
    ToldSlide topic =
        new ToldSlide(1, "diagram", "a", "Risks", false, false, 1, 80, List.of(traced()));
    Told told = new Told(List.of(topic), List.of("Flour", "Ovens"), true, Set.of(), 40, true);
    assertEquals(List.of("section-without-slide", "too-many-words", "topic-title"), rules(told));
  }

  @Test
  void aLongTalkWithoutAMapIsTold() {
    List<ToldSlide> slides = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      String title = "Part " + i + " is told";
      slides.add(new ToldSlide(i, "diagram", "l" + i, title, true, false, i % 3 + 1, 9, List.of()));
    }
    List<String> sections = List.of("Flour", "Water", "Salt");
    assertEquals(
        List.of("missing-overview"), rules(new Told(slides, sections, true, Set.of(), 40, true)));
    assertEquals(List.of(), rules(new Told(slides, sections, true, Set.of(), 40, false)));
  }

  @Test
  void aSectionThatTakesMoreThanAllOthersIsTold() {
    List<ToldSlide> slides = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      int section = i <= 7 ? 1 : i <= 10 ? 2 : 3;
      String title = "Part " + i + " is told";
      slides.add(new ToldSlide(i, "diagram", "l" + i, title, true, false, section, 9, List.of()));
    }
    List<String> sections = List.of("Flour", "Water", "Salt");
    Told told = new Told(slides, sections, true, Set.of(), 40, false);
    assertEquals(List.of("uneven-sections"), rules(told));
    assertTrue(found(told).get(0).message().contains("7 of 12"));
  }

  private static ToldText traced() {
    return new ToldText("Bread needs time", true, "", "");
  }

  private static ToldSlide slide(int number, String layout, String title, ToldText... texts) {
    return new ToldSlide(number, "diagram", layout, title, true, false, 0, 9, List.of(texts));
  }

  private static Told told(ToldSlide... slides) {
    return new Told(List.of(slides), List.of(), true, Set.of("1250"), 40, true);
  }

  private static List<String> rules(Told told) {
    return found(told).stream().map(Diagnostic::rule).toList();
  }

  private static List<Diagnostic> found(Told told) {
    Diagnostics found = new Diagnostics();
    DeckCheck.run(told, found);
    return found.all();
  }
}
