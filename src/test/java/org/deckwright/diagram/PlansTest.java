package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.junit.jupiter.api.Test;

/** Pictures whose data hangs together: dates on a scale, lanes, and what passes between members. */
class PlansTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);
  private static final List<String> WORDS =
      List.of("gate", "long wharf", "rope", "night watch at the pier", "sail", "harbour office");

  @Provide
  Arbitrary<DiagramsTest.Case> plans() {
    return Combinators.combine(
            Arbitraries.of(
                new SequenceGantt(),
                new SequenceRoadmap(),
                new SequenceRelay(),
                new SequenceSwimlanes()),
            Arbitraries.integers().between(2, 8),
            Arbitraries.of("paper", "boardroom"),
            Arbitraries.of(true, false),
            Arbitraries.of(Repair.values()),
            Arbitraries.longs())
        .as(PlansTest::sample);
  }

  private static DiagramsTest.Case sample(
      DiagramLayout layout, int count, String theme, boolean compact, Repair repair, long seed) {
    Random random = new Random(seed);
    Diagram d = data(layout.name(), count, random);
    Rect zone = compact ? new Rect(72, 700, 424, 214) : ZONE;
    return new DiagramsTest.Case(layout, d, zone, theme, "en", compact, repair);
  }

  private static Diagram data(String is, int count, Random random) {
    List<Item> items = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean held = is.equals("sequence-roadmap");
      List<Item> inner = new ArrayList<>();
      for (int k = 0; held && k < 1 + random.nextInt(3); k++) {
        inner.add(dated(word(random) + " " + i + k, random, k == 2));
      }
      boolean mark = is.equals("sequence-gantt") && i == count - 1 && count > 2;
      Item item = dated(word(random) + " " + i, random, mark);
      items.add(
          new Item(
              "n" + i,
              item.label(),
              "",
              "",
              is.equals("sequence-gantt") ? item.date() : "",
              "",
              Optional.empty(),
              "",
              is.equals("sequence-swimlanes") ? "lane " + random.nextInt(4) : "",
              item.kind(),
              i == 1,
              inner));
    }
    boolean chained = is.equals("sequence-relay") || random.nextBoolean();
    for (int i = 1; i < count && !is.equals("sequence-gantt"); i++) {
      int from = chained ? i - 1 : random.nextInt(i);
      edges.add(
          Edge.of(
              "n" + from, "n" + i, is.equals("sequence-relay") ? word(random) + ": " + i : "", ""));
    }
    boolean back = is.equals("sequence-swimlanes") && random.nextBoolean();
    if (back && count > 3) {
      edges.add(Edge.of("n" + (count - 1), "n1"));
    }
    return Diagram.of(is, items).withEdges(edges);
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static Item dated(String label, Random random, boolean mark) {
    int month = 1 + random.nextInt(9);
    String from = "2026-0" + month;
    String date = random.nextBoolean() ? from : from + " – 2026-" + (10 + random.nextInt(3));
    Item item = Item.of(label).withDate(date);
    return mark ? item.withKind("milestone") : item;
  }

  @Property(tries = 400, seed = "20251202", edgeCases = EdgeCasesMode.NONE)
  void nothingLeavesItsPlaceMeetsOrIsLost(@ForAll("plans") DiagramsTest.Case c) {
    assertEquals(List.of(), DiagramsTest.outside(c));
    assertEquals(List.of(), DiagramsTest.touching(c));
    assertEquals(List.of(), DiagramsTest.lost(c));
    assertEquals(List.of(), c.layout().faults(c.diagram()));
  }

  @Test
  void mostPlansOfUsualSizeAreDrawn() {
    int drawn = 0;
    for (int seed = 0; seed < 60; seed++) {
      List<DiagramLayout> all = List.of(new SequenceGantt(), new SequenceSwimlanes());
      DiagramLayout layout = all.get(seed % 2);
      DiagramsTest.Case c = sample(layout, 5, "paper", false, Repair.SMALL, seed);
      drawn += Frames.hasOverflow(DiagramsTest.draw(c)) ? 0 : 1;
    }
    assertTrue(drawn > 54, drawn + " of 60");
  }

  @Test
  void dateThatNobodyCanReadIsToldWithItsField() {
    Diagram d =
        Diagram.of(
            "sequence-gantt",
            List.of(
                Item.of("dig").withDate("2026-03 – 2026-05"),
                Item.of("fill").withDate("soon"),
                Item.of("sow"),
                Item.of("reap").withDate("2026-09 – 2026-08-01")));
    List<String> told = new SequenceGantt().faults(d);
    assertEquals(3, told.size());
    assertTrue(told.get(0).contains("items[2].date") && told.get(0).contains("'soon'"));
    assertTrue(told.get(1).contains("items[3].date' is missing"));
    assertTrue(told.get(2).contains("ends before it begins"));
  }

  @Test
  void datesAreReadOnNamedPeriodsAndInFigures() {
    Diagram d = Diagram.of("sequence-gantt", List.of(Item.of("dig").withDate("2026")));
    TimeScale years = TimeScale.of(d, d.items(), "en");
    assertEquals(2026, years.span("2026").orElseThrow().from(), 1e-9);
    assertEquals(2027, years.span("2026").orElseThrow().to(), 1e-9);
    assertEquals(years.span("2026-05"), years.span("2026 年 5 月"));
    assertEquals(2026.5, years.span("2026-05 to 2026-06").orElseThrow().to(), 1e-9);
    assertTrue(years.span("2026-13").isEmpty() && years.span("").isEmpty());
    Diagram named =
        new Diagram(
            "sequence-gantt",
            "",
            false,
            "",
            "",
            "",
            d.items(),
            List.of(),
            List.of(new Axis("May", "", ""), new Axis("June", "", "")),
            List.of(),
            List.of());
    TimeScale months = TimeScale.of(named, d.items(), "en");
    assertEquals(1, months.span("june").orElseThrow().from(), 1e-9);
    assertEquals(15 / 31.0, months.span("16 May – June").orElseThrow().from(), 1e-9);
    assertTrue(months.span("July").isEmpty());
  }

  @Test
  void laneThatDoesNotExistIsToldWithTheNearest() {
    Item sign =
        new Item("", "sign", "", "", "", "", Optional.empty(), "", "Offce", "", false, List.of());
    Diagram d =
        new Diagram(
            "sequence-swimlanes",
            "",
            false,
            "",
            "",
            "",
            List.of(sign),
            List.of(),
            List.of(),
            List.of(),
            List.of(Item.of("Office"), Item.of("Yard")));
    String told = new SequenceSwimlanes().faults(d).get(0);
    assertTrue(told.contains("items[1].group") && told.contains("'Office'"), told);
  }

  @Test
  void handOverThatSkipsAMemberIsTold() {
    Diagram d =
        Diagram.of("sequence-relay", List.of(Item.of("a"), Item.of("b"), Item.of("c")))
            .withEdges(List.of(Edge.of("a", "c"), Edge.of("a", "z")));
    List<String> told = new SequenceRelay().faults(d);
    assertTrue(told.get(0).contains("skips") && told.get(1).contains("'z'"), told.toString());
  }
}
