package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutTest {
  private static Slide slide(int number, String notes) {
    return new Slide.Statement(
        new Envelope("", "Claim number " + number, "To keep in mind", 1, notes, List.of()), "", "");
  }

  private static Scene handout(String theme, Handout.Form form, Handout.Paper paper, Deck deck) {
    Scene slides = Decks.lay(deck, theme, new Diagnostics());
    return Handout.layout(slides, deck, Decks.theme(theme), form, paper);
  }

  private static String sentences(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "Sentence " + i + " says something that is worth a line or two of notes.")
        .collect(Collectors.joining("\n"));
  }

  private static Deck deck(int slides, String notes) {
    return Decks.of(
        "en",
        IntStream.rangeClosed(1, slides).mapToObj(i -> slide(i, notes)).toArray(Slide[]::new));
  }

  @ParameterizedTest
  @EnumSource(Handout.Form.class)
  void nothingIsWrongInAnyForm(Handout.Form form) {
    for (String theme : List.of("paper", "midnight", "boardroom", "whiteboard")) {
      for (Handout.Paper paper : Handout.Paper.values()) {
        Scene scene = handout(theme, form, paper, deck(7, sentences(4)));
        assertEquals(List.of(), Decks.faults(scene, "handout page"), theme + " " + paper);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 30, 90})
  void notesOfAnyLengthStandWholeBesideTheirSlides(int count) {
    Deck deck = deck(4, sentences(count));
    for (Handout.Form form : List.of(Handout.Form.THREE, Handout.Form.NOTES)) {
      Scene scene = handout("paper", form, Handout.Paper.A4, deck);
      assertEquals(List.of(), Decks.faults(scene, "handout page"));
      String words = Decks.words(scene).replaceAll("\\s+", " ");
      for (int i = 1; i <= count; i++) {
        String sentence = "Sentence " + i + " says";
        assertEquals(4, words.split(sentence, -1).length - 1, sentence + " in " + form);
      }
    }
  }

  @Test
  void threeSlidesStandOnASheetWhereTheirNotesAreShort() {
    Scene scene = handout("paper", Handout.Form.THREE, Handout.Paper.A4, deck(9, sentences(3)));
    assertEquals(3, scene.pages().size());
  }

  @Test
  void fragmentsOfNotesStandInOneLineAndSentencesInAParagraph() {
    assertEquals(
        List.of("It runs here. It stays.", "Cloud; localhost."),
        Said.paragraphs("A title.\nIt runs here.\nIt stays.\nCloud\nlocalhost", "A title", false));
  }

  @Test
  void notesThatOnlyRepeatTheTitleAreKept() {
    assertTrue(Said.paragraphs("A title.", "A title", false).contains("A title."));
  }
}
