package org.deckwright.layout.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.Decks;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Few words stand large and fill their page; many are not torn into narrow columns. */
class FilledPagesTest {
  private static final String LONG_LINE =
      "Each stroke begins when the oars of all four rowers are in the water and ends before the "
          + "first of them comes out again, however high the waves are";
  private static final Slide COVER = new Slide.Title(Envelope.of("Boats", 0, ""), "", "");

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void whatSupportsAClaimIsReadFromTheLastRow(String theme) {
    String support =
        "The crew of the second boat had seen the buoy drift for an hour before it told anybody";
    Slide other = new Slide.Bullets(Envelope.of("Ports", 1, ""), items("Two piers", "One light"));
    Slide claim =
        new Slide.Statement(Envelope.of("Nobody had looked at the anchor", 1, ""), "", support);
    Slide coloured = new Slide.Statement(Envelope.of("The anchor slipped", 1, ""), "", "");
    Page page = last(theme, COVER, other, coloured, claim);
    assertTrue(smallest(page, support.substring(0, 8)) >= 20, words(page).toString());
    assertTrue(text(page, support.substring(0, 8)).box().x() > 480);
    double right = text(page, support.substring(0, 8)).box().right();
    assertTrue(right > 920, "a space at a line's end has room up to " + right);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "“The tide does not wait.”|The tide does not wait.",
        "„Die Flut wartet nicht.“|Die Flut wartet nicht.",
        "「潮水不等人。」|潮水不等人。",
        "“Wait,” she said, “the tide is late.”|“Wait,” she said, “the tide is late.”",
        "The tide does not wait.|The tide does not wait."
      },
      delimiter = '|')
  void oneMarkOpensAQuotation(String quote, String shown) {
    assertEquals(shown, QuotationMark.without(quote));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void threeShortNamesFillTheirPageAsRows(String theme) {
    Page page = last(theme, COVER, diagram("list-cards", items("Oars", "A sail", "Two ropes")));
    assertTrue(smallest(page, "Oars") >= 30, words(page).toString());
    List<Double> tops =
        List.of("Oars", "A sail", "Two ropes").stream().map(w -> text(page, w).box().y()).toList();
    assertTrue(tops.get(0) < tops.get(1) && tops.get(1) < tops.get(2), tops.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void stepsThatAreSentencesStandUnderEachOther(String theme) {
    String step =
        "Untie the rope at the bow while somebody holds the boat at the stern with a hook";
    Slide steps = diagram("sequence-steps", items("Board the boat", step, "Row", "Raise the sail"));
    Page page = last(theme, COVER, steps);
    assertTrue(text(page, "Row").box().y() > text(page, "Board the boat").box().bottom());
    assertTrue(smallest(page, "Row") >= 24, words(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void longNamesOfSectionsAreReadInTheOverview(String theme) {
    String[] names = {
      "How a harbour grows",
      "We do not have the time to mend the boats that would save us time",
      "What the tide table leaves out",
      "Ropes",
      "Getting out of the reeds",
      "Anchors that hold in mud and those that do not",
      "Lights"
    };
    Slide overview = new Slide.Overview(Envelope.of("Overview", 0, ""), items(names));
    Scene scene = scene(theme, COVER, overview);
    assertEquals(2, scene.pages().size());
    assertEquals(List.of(), Decks.faults(scene));
    int lines =
        Arrays.stream(names)
            .mapToInt(n -> text(scene.pages().get(1), n).block().paragraphs().get(0).lines().size())
            .max()
            .orElse(0);
    assertTrue(lines <= 3, lines + " lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void sixSentencesStandInTwoColumnsAndNotInTiles(String theme) {
    String[] all = {
      "The harbour master now checks every rope before the first boat leaves",
      "Two lanterns hang at the end of the long pier, one of them red",
      "Nobody rows alone between October and the end of March",
      "The tide table is read out in the tavern every evening",
      "A boat that comes in late is waited for with a fire",
      "Children learn to tie three knots before they may board"
    };
    Page page = last(theme, COVER, diagram("list-icon-rows", items(all)));
    assertTrue(smallest(page, all[0]) >= 18, words(page).toString());
    assertEquals(text(page, all[0]).box().x(), text(page, all[2]).box().x(), 0.5);
    assertTrue(text(page, all[3]).box().x() > text(page, all[0]).box().right() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void onePointBesideABlockIsLargeEnoughForARoom(String theme) {
    List<Item> points =
        List.of(
            Item.of("", "The harbour master reads the tide table aloud before each boat leaves"),
            Item.of("", "Nobody has missed the tide since the spring"));
    Slide slide = new Slide.Bullets(Envelope.of("The tide is told", 0, ""), points);
    Scene scene = scene(theme, COVER, slide, slide, slide, slide);
    List<Page> blocks =
        scene.pages().stream()
            .filter(p -> Leaves.of(p.marks()).anyMatch(m -> m.tag().name().equals("Block")))
            .toList();
    assertFalse(blocks.isEmpty());
    for (Page page : blocks) {
      assertTrue(smallest(page, "Nobody") >= 24, words(page).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void aCardIsNotKeptForOneLetter(String theme) {
    List<Item> terms =
        List.of(
            Item.of("Result", "All the boats came home before the storm reached the outer islands"),
            Item.of("Grade", "B"));
    Page page = last(theme, COVER, diagram("list-cards", terms));
    assertTrue(text(page, "Grade").box().y() > text(page, "Result").box().bottom());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void threeTermsFillTheirPage(String theme) {
    List<Item> terms =
        List.of(
            Item.of("Bow", "where the boat meets the waves"),
            Item.of("Stern", "where it leaves them behind"),
            Item.of("Keel", "what keeps it from turning over"));
    Page page = last(theme, COVER, diagram("list-terms", terms));
    double bottom =
        Leaves.of(page.marks())
            .filter(Mark.Table.class::isInstance)
            .mapToDouble(m -> m.box().bottom())
            .max()
            .orElse(0);
    assertTrue(bottom > 420, bottom + "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void fourSentencesAreReadFromTheLastRow(String theme) {
    String[] all = {
      "Each crew that comes back late tells the harbour master what it had seen on the way home",
      "The ferry waits for the last bus of the evening, and on Fridays for the last but one too",
      "Nets are hung on the long wall, where the wind dries them within an hour and a half",
      "Whoever finds a buoy keeps it for a year, unless the owner can say what is painted on it"
    };
    Page page = last(theme, COVER, diagram("list-cards", items(all)));
    assertTrue(smallest(page, all[0]) >= 21, words(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void aFigureWithoutSquaresHasItsSentenceOverTheWholePage(String theme) {
    Slide number =
        new Slide.Number(
            Envelope.of("The crews of the harbour untied their boats in nine minutes", 0, ""),
            "9 min",
            Optional.empty(),
            "",
            "",
            "");
    Page page = last(theme, COVER, number);
    String said = "The crews";
    assertTrue(smallest(page, said) >= 30 || theme.equals("boardroom"), words(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void namesWithTextsAreOneTableDownThePage(String theme) {
    List<Item> terms =
        List.of(
            Item.of("K 14", "Paint the number on both sides of the bow"),
            Item.of("K 15", "Mend the net that tore when the winch slipped in the second week"),
            Item.of("K 16", "Fetch the oars"),
            Item.of("K 17", "Ask the ferry for its old lamp"),
            Item.of("K 18", "Write down who was on board"));
    Page page = last(theme, COVER, diagram("list-icon-rows", terms));
    assertEquals(text(page, "K 14").box().x(), text(page, "K 18").box().x(), 0.5);
    assertTrue(smallest(page, "K 14") >= 18, words(page).toString());
    assertTrue(smallest(page, "Fetch the oars") >= 16, words(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void threeSectionsWithALineEachAreReadInTheOverview(String theme) {
    List<Item> points =
        List.of(
            Item.of("Why boats leak", "Wood works, and tar does not"),
            Item.of("How to find the leak", "Lamp black shows the way of the water"),
            Item.of("What to do at sea", "A wedge holds longer than a rag"));
    Page page = last(theme, COVER, new Slide.Overview(Envelope.of("Overview", 0, ""), points));
    assertTrue(smallest(page, "Why boats leak") >= 18, words(page).toString());
    double lowest = text(page, "What to do at sea").box().y();
    assertTrue(lowest > text(page, "Why boats leak").box().bottom(), words(page).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void codeGivesWayToTheLineBelowIt(String theme) {
    Slide code = new Slide.Code(Envelope.of("", 0, ""), "row(boat);\n".repeat(10), "java");
    Slide line = new Slide.Bullets(Envelope.of("", 0, ""), List.of(Item.of("", LONG_LINE)));
    Slide both =
        new Slide.Composed(
            Envelope.of("Ten strokes reach the pier", 0, ""), List.of(code, line), "rows", 0);
    assertEquals(2, scene(theme, COVER, both).pages().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void fourTakeawaysStandOnOnePage(String theme) {
    String one = "每条船都多备一根缆绳的港口，在冬天的风暴里一条船也不会丢，春天来了也不必再去买新的船，渔民们都这样说";
    Slide closing = new Slide.Closing(Envelope.of("要点", 0, ""), items(one, one, one, one));
    Scene scene = Decks.lay(Decks.of("zh-CN", COVER, closing), theme, new Diagnostics());
    assertEquals(2, scene.pages().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom", "whiteboard"})
  void aLongTakeawayIsNotCutWhereThereIsRoom(String theme) {
    String two = "Rowers who look up at the buoy lose a stroke, and those who do not lose the boat";
    Slide closing =
        new Slide.Closing(
            Envelope.of("Takeaways", 0, ""),
            items(two, two, LONG_LINE + ", and the" + " wind stands against all of them"));
    Diagnostics found = new Diagnostics();
    Decks.lay(Decks.of("en", COVER, closing), theme, found);
    assertEquals(List.of(), found.all());
  }

  private static List<Item> items(String... names) {
    return Arrays.stream(names).map(n -> Item.of(n, "")).toList();
  }

  private static Slide diagram(String is, List<Item> items) {
    return new Slide.OfDiagram(Envelope.of("What a crew needs", 0, ""), Diagram.of(is, items));
  }

  private static Scene scene(String theme, Slide... slides) {
    return Decks.lay(Decks.of("en", slides), theme, new Diagnostics());
  }

  private static Page last(String theme, Slide... slides) {
    Scene scene = scene(theme, slides);
    assertEquals(List.of(), Decks.faults(scene));
    return scene.pages().get(scene.pages().size() - 1);
  }

  private static Mark.Text text(Page page, String start) {
    return Leaves.of(page.marks())
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(t -> t.block().text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start + " in " + words(page)));
  }

  private static double smallest(Page page, String start) {
    return text(page, start).block().paragraphs().stream()
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.runs().stream())
        .mapToDouble(Run::size)
        .min()
        .orElse(0);
  }

  private static List<String> words(Page page) {
    List<String> all =
        Leaves.of(page.marks()).flatMap(Leaves::texts).map(t -> t.block().text()).toList();
    assertFalse(all.isEmpty());
    return all;
  }
}
