package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Severity;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;

/** Data at its limits: a line that names the field, and the slides around it as ever. */
class BoundsTest {
  private static final Slide BEFORE = new Slide.Statement(Envelope.of("Before", 0, ""), "", "");
  private static final Slide AFTER = new Slide.Statement(Envelope.of("After", 0, ""), "", "");
  private static final int MOST_PAGES = 30;

  /** Lays the content out between two slides; returns what is told of it. */
  private static List<Diagnostic> told(Slide slide) {
    Diagnostics found = new Diagnostics();
    Scene scene =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> Decks.lay(Decks.of("en", BEFORE, slide, AFTER), "paper", found));
    assertEquals(List.of(), Decks.faults(scene));
    assertEquals("Before", scene.pages().get(0).title());
    assertEquals("After", scene.pages().get(scene.pages().size() - 1).title());
    assertTrue(scene.pages().size() < MOST_PAGES, scene.pages().size() + " pages");
    return found.all();
  }

  private static List<String> warnings(Diagram diagram) {
    return told(slide(diagram)).stream()
        .filter(d -> d.severity() != Severity.INFO)
        .map(Diagnostic::message)
        .toList();
  }

  private static Slide slide(Diagram diagram) {
    return new Slide.OfDiagram(Envelope.of("The picture", 0, ""), diagram);
  }

  private static Diagram graph(String is, int nodes) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      edges.add(Edge.of("n" + i, "n" + i * 7 % nodes));
    }
    List<Item> items =
        IntStream.range(0, nodes).mapToObj(i -> Item.of("node " + i).withId("n" + i)).toList();
    return Diagram.of(is, items).withEdges(edges);
  }

  @Test
  void graphOfFiveThousandNodesGetsOneLineAndFewSlides() {
    for (String is : List.of("relation-graph", "relation-network", "relation-flows")) {
      List<String> told = warnings(graph(is, 5000));
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.get(0).startsWith("field 'items' has 5000 entries"), told.get(0));
    }
  }

  @Test
  void tooManyMembersOfAMemberAreToldWithTheirField() {
    List<Item> inner = IntStream.range(0, 900).mapToObj(i -> Item.of("leaf " + i)).toList();
    List<Item> items = List.of(Item.of("one").withItems(inner), Item.of("two"));
    List<String> told = warnings(Diagram.of("hierarchy-mindmap", items));
    assertTrue(told.get(0).startsWith("field 'items[1].items' has 900"), told.get(0));
  }

  @Test
  void labelOfTenThousandLettersStandsInTheNotes() {
    String words = "word ".repeat(2000).strip();
    for (String label : List.of(words, "w".repeat(10_000))) {
      Diagram d =
          Diagram.of("list-cards", List.of(Item.of(label), Item.of("two"), Item.of("three")));
      Diagnostics found = new Diagnostics();
      Scene scene = Decks.lay(Decks.of("en", slide(d)), "paper", found);
      assertEquals(List.of(), Decks.faults(scene));
      assertTrue(scene.pages().get(0).notes().contains(label));
      assertTrue(
          found.all().stream()
              .anyMatch(f -> f.rule().equals("detail-to-notes") && f.message().contains("notes")));
    }
  }

  @Test
  void negativeAmountIsToldWithItsField() {
    Item less = Item.of("less").withValue("-3", Optional.of(-3.0));
    Item more = Item.of("more").withValue("4", Optional.of(4.0));
    for (String is : List.of("number-bars", "hierarchy-treemap", "number-ring", "number-waffle")) {
      List<String> told = warnings(Diagram.of(is, List.of(less, more)));
      assertTrue(told.get(0).contains("items[1].amount"), is + ": " + told);
    }
  }

  @Test
  void circleInATreeIsToldWithItsField() {
    Diagram d =
        Diagram.of("hierarchy-tree", List.of(group("a", "c"), group("b", "a"), group("c", "b")));
    assertTrue(warnings(d).get(0).contains("items[1].group"), warnings(d).toString());
  }

  private static Item group(String label, String above) {
    return new Item("", label, "", "", "", "", Optional.empty(), "", above, "", false, List.of());
  }

  @Test
  void edgeToNobodyIsToldWithItsField() {
    List<Item> items = List.of(Item.of("a"), Item.of("b"), Item.of("c"));
    for (String is : List.of("relation-graph", "relation-network", "relation-arcs")) {
      for (List<Edge> edges :
          List.of(List.of(Edge.of("a", "zz")), List.of(Edge.of("a", "b"), Edge.of("b", "zz")))) {
        List<String> told = warnings(Diagram.of(is, items).withEdges(edges));
        assertTrue(
            told.stream().anyMatch(t -> t.startsWith("field 'edges' names 'zz'")),
            is + ": " + told);
      }
    }
  }

  @Test
  void missingIconIsToldWithItsField() {
    Item odd = Item.of("a").withIcon("nosuchicon");
    List<Diagnostic> told =
        told(slide(Diagram.of("list-cards", List.of(odd, Item.of("b"), Item.of("c")))));
    assertTrue(told.get(0).message().startsWith("field 'icon': none is called 'nosuchicon'"));
  }

  @Test
  void noDataAndOneItemAreToldWithTheirFieldAndNothingElse() {
    for (String is : List.of("list-cards", "relation-graph", "sequence-cycle", "number-bars")) {
      List<String> none = warnings(Diagram.of(is, List.of()));
      assertTrue(none.get(0).startsWith("field 'items' has 0 members"), is + ": " + none);
      assertTrue(none.stream().noneMatch(t -> t.contains("does not fit")), is + ": " + none);
    }
    List<String> one = warnings(Diagram.of("sequence-cycle", List.of(Item.of("alone"))));
    assertTrue(one.get(0).startsWith("field 'items' has 1 member,"), one.toString());
  }

  @Test
  void chartOfThreeThousandColumnsBecomesTheFirstRowsOfATable() {
    List<String> names = IntStream.range(0, 3000).mapToObj(i -> "c" + i).toList();
    List<Double> values = IntStream.range(0, 3000).mapToObj(i -> (double) i).toList();
    Series one = new Series("one", "", values, List.of(), List.of(), "", false);
    Chart chart = new Chart("columns", false, "", "", names, List.of(one), 0, "");
    List<Diagnostic> told = told(new Slide.OfChart(Envelope.of("Much", 0, ""), chart));
    assertTrue(told.stream().anyMatch(d -> d.message().startsWith("field 'categories' has 3000")));
  }

  @Test
  void whatIsCutStandsInTheNotes() {
    Diagnostics found = new Diagnostics();
    Diagram crowd = graph("relation-graph", 300);
    Scene scene = Decks.lay(Decks.of("en", slide(crowd)), "paper", found);
    String notes = scene.pages().get(0).notes();
    assertTrue(notes.contains("node 100; node 101"), notes);
    assertTrue(notes.contains("node 299"), notes);
  }

  @Test
  void aLabelThatNoPictureHoldsIsNamed() {
    Item longest = Item.of("word ".repeat(2000).strip());
    List<String> told =
        warnings(Diagram.of("list-cards", List.of(Item.of("one"), longest, Item.of("two"))));
    assertEquals(
        List.of("field 'items[2].label' has 9999 characters, more than a picture can show"), told);
  }

  @Test
  void anAccentThatTheTextDoesNotSayIsTold() {
    Slide said = new Slide.Statement(Envelope.of("It is not a mill", 0, ""), "dam", "");
    List<String> rules = told(said).stream().map(Diagnostic::rule).toList();
    assertTrue(rules.contains("unknown-accent"), rules.toString());
  }

  @Test
  void chartDataThatCannotBeDrawnIsNamed() {
    Series three = new Series("x", "", List.of(1.0, -2.0, 3.0), List.of(), List.of(), "", false);
    assertEquals(
        List.of("field 'series[1].values' has 3 entries, but 'categories' has 2"),
        ChartFaults.of(chart("bars", List.of("a", "b"), three)));
    assertEquals(
        List.of("field 'series[1].values[2]' is -2, but no part is below zero"),
        ChartFaults.of(chart("ring", List.of("a", "b", "c"), three)));
    assertEquals(
        List.of("field 'categories' is empty; nothing is drawn"),
        ChartFaults.of(chart("bars", List.of(), three)));
  }

  private static Chart chart(String is, List<String> categories, Series row) {
    return new Chart(is, false, "", "", categories, List.of(row), 0, "");
  }
}
