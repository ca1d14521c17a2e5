package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
  private static final String WORD =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitz";
  private static final String LONG =
      "Sixty letters that say little, once more and then once more. ".repeat(5);

  private final Diagnostics found = new Diagnostics();

  private Scene lay(String theme, String language, Slide... slides) {
    Scene scene = Decks.lay(Decks.of(language, slides), theme, found);
    assertEquals(List.of(), Decks.faults(scene));
    return scene;
  }

  private static Slide.Bullets bullets(String title, List<Item> points) {
    return new Slide.Bullets(Envelope.of(title, 1, ""), points);
  }

  private boolean told(String rule) {
    return found.all().stream().map(Diagnostic::rule).anyMatch(rule::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom"})
  void titleOfThreeHundredLettersIsShortenedAndStandsWholeInTheNotes(String theme) {
    Scene scene = lay(theme, "en", bullets(LONG, List.of(Item.of("A point"))));
    assertEquals(1, scene.pages().size());
    assertTrue(told("detail-to-notes"));
    assertTrue(scene.pages().get(0).notes().contains(LONG.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom"})
  void fortyPointsGoOverSeveralSlidesAndNoneIsLost(String theme) {
    List<Item> points =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> Item.of("Point " + i + ".", "says something of its own"))
            .toList();
    Scene scene = lay(theme, "en", bullets("Forty points", points));
    assertTrue(
        scene.pages().size() > 2 && scene.pages().size() < 12, "pages: " + scene.pages().size());
    assertTrue(told("slide-split"));
    String words = Decks.words(scene);
    points.forEach(p -> assertTrue(words.contains(p.label()), p.label()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom"})
  void tableOfSixtyRowsKeepsItsHeadOnEachSlide(String theme) {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> List.of("Row " + i + ".", i + ".5", "some words"))
            .toList();
    Slide table =
        new Slide.OfTable(
            Envelope.of("Sixty rows", 0, ""), List.of("Name", "Value", "Remark"), rows, 0, "");
    Scene scene = lay(theme, "en", table);
    assertTrue(scene.pages().size() > 2);
    scene.pages().forEach(p -> assertTrue(PageText.of(p).contains("Remark")));
    String words = Decks.words(scene);
    rows.forEach(r -> assertTrue(words.contains(r.get(0)), r.get(0)));
  }

  @Test
  void oneWordOfNinetyLettersIsSetSmallerOrBroken() {
    Scene scene = lay("paper", "de", bullets(WORD, List.of(Item.of(WORD, WORD))));
    assertTrue(Decks.words(scene).contains(WORD));
  }

  @Test
  void chineseWithoutASpaceIsBrokenByKinsoku() {
    String text = "可验证奖励的强化学习，让模型在数学与代码这类能够自动判分的环境里，自己摸索出推理的办法。".repeat(4);
    Scene scene = lay("paper", "zh-CN", bullets("很长的一句话", List.of(Item.of("", text))));
    scene.pages().get(0).marks().stream()
        .filter(m -> m instanceof Mark.Text)
        .flatMap(m -> ((Mark.Text) m).block().paragraphs().stream())
        .flatMap(p -> p.lines().stream())
        .forEach(l -> assertTrue(!l.text().startsWith("，") && !l.text().startsWith("。"), l.text()));
  }

  @Test
  void emojiAreDrawnOrReplacedAndBreakNothing() {
    Scene scene =
        lay(
            "paper",
            "en",
            bullets("Rocket 🚀 and 👩‍👩‍👧‍👦", List.of(Item.of("😄 smile", "💡 idea"))));
    assertTrue(Decks.words(scene).contains("smile"));
  }

  @Test
  void unknownStructureBecomesPointsAndIsTold() {
    Diagram odd =
        Diagram.of("list-spirals", List.of(Item.of("One", "first"), Item.of("Two", "second")));
    Scene scene = lay("paper", "en", new Slide.OfDiagram(Envelope.of("Odd", 0, ""), odd));
    assertTrue(Decks.words(scene).contains("second"));
    assertTrue(told("unknown-structure"));
  }

  @Test
  void overlongQuoteNumberAndStatementKeepTheirWordsInTheNotes() {
    Slide quote = new Slide.Quote(Envelope.EMPTY, LONG + LONG + LONG, "", LONG, LONG);
    Slide number =
        new Slide.Number(
            Envelope.of(LONG, 0, ""), "1,234,567,890.12 %", Optional.empty(), "", LONG, "");
    Slide statement = new Slide.Statement(Envelope.of(LONG + LONG, 0, ""), "", LONG);
    Scene scene = lay("boardroom", "en", quote, number, statement);
    scene.pages().forEach(p -> assertTrue(p.notes().contains("once more and then once more.")));
  }

  @Test
  void titleOfAQuoteIsToldAsLeftOutOnlyWhenItIsSomebodysWords() {
    List<TextSource> spoken = List.of(new TextSource("quote", "L1.1"));
    Envelope ours = new Envelope("", "As they put it", "", 1, "", spoken);
    lay("paper", "en", new Slide.Quote(ours, "It simply works.", "", "Ada", ""));
    assertFalse(told("detail-to-notes"));
    Envelope theirs = Envelope.of("The river comes back", 1, "");
    lay("paper", "en", new Slide.Quote(theirs, "It simply works.", "", "Ada", ""));
    assertTrue(told("detail-to-notes"));
  }
}
