package org.deckwright.deck.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FencesTest {
  private final Diagnostics told = new Diagnostics();

  private FencedPicture read(String info, String body) {
    return Fences.read(info, body, "talk.md", 10, told)
        .orElseThrow(() -> new AssertionError(told.all().toString()));
  }

  private Diagram diagram(String info, String body) {
    return read(info, body).diagram().orElseThrow();
  }

  private Chart chart(String info, String body) {
    return read(info, body).chart().orElseThrow();
  }

  private String refused(String info, String body) {
    assertTrue(Fences.read(info, body, "talk.md", 10, told).isEmpty());
    return told.all().get(0).line();
  }

  private static List<String> labels(List<Item> items) {
    return items.stream().map(Item::label).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "chart bar", "mermaid", "sequence-cycle", "Mermaid {#a}"})
  void knowsWhatIsAPicture(String info) {
    assertTrue(Fences.isPicture(info));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "java", "list", "charts", "sequence"})
  void leavesCodeAlone(String info) {
    assertFalse(Fences.isPicture(info));
  }

  @Test
  void aTimelineHasADateALabelAndPerhapsAText() {
    Diagram d = diagram("timeline", "2021: First count: by hand\n2022 | One list\n");
    assertEquals("sequence-timeline", d.is());
    assertEquals(List.of("2021", "2022"), d.items().stream().map(Item::date).toList());
    assertEquals(List.of("First count", "One list"), labels(d.items()));
    assertEquals("by hand", d.items().get(0).text());
  }

  @Test
  void aStructureMayBeAPlainList() {
    Diagram d = diagram("list-columns", "- Soil\n  - sand: light\n  - clay\n- Water\n");
    assertEquals(List.of("Soil", "Water"), labels(d.items()));
    assertEquals(List.of("sand", "clay"), labels(d.items().get(0).items()));
    assertEquals("light", d.items().get(0).items().get(0).text());
  }

  @Test
  void aStructureMayBeYaml() {
    Diagram d =
        diagram("relation-hub", "centre: Port\nitems:\n  - label: Ships\n  - label: Cranes\n");
    assertEquals("Port", d.centre());
    assertEquals(List.of("Ships", "Cranes"), labels(d.items()));
  }

  @Test
  void aWrongFieldIsNamedWithTheLineOfTheFile() {
    String line = refused("relation-hub", "centre: Port\nitem:\n  - label: Ships\n");
    assertTrue(line.startsWith("talk.md:11: the block 'relation-hub' is shown as"), line);
    assertTrue(line.contains("'item'") && line.contains("'items'"), line);
  }

  @Test
  void aChartIsATableWithCommas() {
    Chart c =
        chart(
            "chart column",
            "title: Waiting\nhot: June\nMonth, Hours, Ships\nMay, 9.1, 212\nJune, 4.2, 230");
    assertEquals("columns", c.is());
    assertEquals(List.of("May", "June"), c.categories());
    assertEquals(List.of("Hours", "Ships"), c.series().stream().map(s -> s.name()).toList());
    assertEquals(List.of(9.1, 4.2), c.series().get(0).values());
    assertEquals(2, c.hot());
  }

  @Test
  void aChartTakesItsUnitFromTheFigures() {
    Chart c = chart("chart", "before, 15.6 %\nafter, 71 %");
    assertEquals("bars", c.is());
    assertEquals("%", c.unit());
    assertEquals(List.of(15.6, 71.0), c.series().get(0).values());
    assertEquals(List.of("15.6 %", "71 %"), c.series().get(0).labels());
  }

  @Test
  void quotedCellsMayHoldCommas() {
    Chart c = chart("chart pie", "\"Rice, dry\", \"1,200\"\nOats, 4");
    assertEquals("Rice, dry", Cells.of("\"Rice, dry\", 3").get(0));
    assertEquals("ring", c.is());
  }

  @Test
  void aChartWithoutNumbersIsRefusedWithItsLine() {
    assertEquals(
        "talk.md:11: the block 'chart' is shown as it is written: 'many' is no number",
        refused("chart bar", "May, 9\nJune, many"));
  }

  @Test
  void anUnknownChartNamesThoseThereAre() {
    assertTrue(refused("chart sunburst", "a, 1").contains("use bars, columns, lines or ring"));
  }

  // Mermaid

  @Test
  void aFlowchartBecomesAGraph() {
    Diagram d =
        diagram(
            "mermaid",
            """
            flowchart LR
              A[Ship arrives] --> B{Berth free?}
              B -->|yes| C(Dock)
              B -- no --> D[(Anchor list)]
              D -.-> C; C ==> E(["Unload<br/>fast"])
              classDef hot fill:#f00
              C --> F & G
            """);
    assertEquals("relation-graph", d.is());
    assertEquals(
        List.of("Ship arrives", "Berth free?", "Dock", "Anchor list", "Unload fast", "F", "G"),
        labels(d.items()));
    assertEquals("main", d.items().get(1).kind());
    assertEquals(
        List.of("A>B:", "B>C:yes", "B>D:no", "D>C:", "C>E:", "C>F:", "C>G:"),
        d.edges().stream().map(e -> e.from() + ">" + e.to() + ":" + e.label()).toList());
  }

  @Test
  void questionsWithTwoAnswersEachBecomeADecision() {
    Diagram d =
        diagram(
            "mermaid",
            "graph TD\nA{Rain?} -->|Yes| B[Stay]\nA -->|No| C{Cold?}\nC -->|Yes| D[Coat]\nC -->|No| E[Go]");
    assertEquals("relation-decision", d.is());
    assertEquals(List.of("yes", "no", "yes", "no"), d.edges().stream().map(Edge::kind).toList());
  }

  @Test
  void aBrokenFlowchartSaysWhere() {
    assertTrue(refused("mermaid", "flowchart LR\nA[open --> B").startsWith("talk.md:11:"));
  }

  @Test
  void aMermaidTimelineKeepsPeriodsAndEvents() {
    FencedPicture p =
        read(
            "mermaid",
            "timeline\n title Port\n section Early\n 1900 : Pier : Crane\n 1950 : Rail\n : Road");
    Diagram d = p.diagram().orElseThrow();
    assertEquals("Port", p.title());
    assertEquals(List.of("Pier", "Rail"), labels(d.items()));
    assertEquals("Crane", d.items().get(0).text());
    assertEquals("Road", d.items().get(1).text());
  }

  @Test
  void aPieBecomesARing() {
    FencedPicture p = read("mermaid", "pie showData title Cargo\n \"Grain\" : 42.5\n \"Ore\" : 50");
    Chart c = p.chart().orElseThrow();
    assertEquals("Cargo", p.title());
    assertEquals(List.of("Grain", "Ore"), c.categories());
    assertEquals(List.of(42.5, 50.0), c.series().get(0).values());
  }

  @Test
  void anXyChartBecomesColumns() {
    Chart c =
        chart(
            "mermaid",
            "xychart-beta\n title \"Ships\"\n x-axis [jan, \"feb b\"]\n y-axis \"Count\" 0 --> 9\n bar [3, 4]\n line [2, 5]");
    assertEquals("columns", c.is());
    assertEquals("Count", c.heading());
    assertEquals(List.of("jan", "feb b"), c.categories());
    assertEquals(2, c.series().size());
  }

  @Test
  void aQuadrantBecomesAMatrixWithEachPointInItsCell() {
    Diagram d =
        diagram(
            "mermaid",
            "quadrantChart\n title T\n x-axis Cheap --> Dear\n y-axis Low --> High\n quadrant-1 Do\n quadrant-2 Plan\n"
                + " quadrant-3 Drop\n quadrant-4 Ask\n Crane: [0.8, 0.9]\n Rope: [0.1, 0.2]");
    assertEquals(List.of("Plan", "Do", "Drop", "Ask"), labels(d.items()));
    assertEquals(List.of("Crane"), labels(d.items().get(1).items()));
    assertEquals(List.of("Rope"), labels(d.items().get(2).items()));
    assertEquals(new Axis("", "Cheap", "Dear"), d.axes().get(0));
  }

  @Test
  void aMindmapKeepsItsBranches() {
    Diagram d =
        diagram(
            "mermaid",
            "mindmap\n  root((Port))\n    Ships\n      Tugs\n    ::icon(fa fa-x)\n    b[Cranes]\n");
    assertEquals("Port", d.centre());
    assertEquals(List.of("Ships", "Cranes"), labels(d.items()));
    assertEquals(List.of("Tugs"), labels(d.items().get(0).items()));
  }

  @Test
  void messagesKeepTheirOrderAndReplies() {
    Diagram d =
        diagram(
            "mermaid",
            "sequenceDiagram\n participant S as Ship\n actor P as Pilot\n S->>P: ask\n Note over S: waits\n P-->>S: come\n");
    assertEquals(List.of("Ship", "Pilot"), labels(d.items()));
    assertEquals(List.of("", "reply"), d.edges().stream().map(Edge::kind).toList());
  }

  @Test
  void aRadarHasItsCurvesInTheAxesOrder() {
    Diagram d =
        diagram(
            "mermaid",
            "radar-beta\n axis s[\"Speed\"], r[\"Reach\"], c\n curve a[\"Tug\"]{1, 2, 3}\n curve b{c: 1, s: 2, r: 3}");
    assertEquals(List.of("Speed", "Reach", "c"), d.axes().stream().map(Axis::label).toList());
    assertEquals(List.of(1.0, 2.0, 3.0), d.series().get(0).values());
    assertEquals(List.of(2.0, 3.0, 1.0), d.series().get(1).values());
  }

  @Test
  void aGanttKeepsSpansMilestonesAndTheCriticalTask() {
    FencedPicture p =
        read(
            "mermaid",
            "gantt\n title Pier\n dateFormat YYYY-MM-DD\n section Build\n Piles : a1, 2026-03-02, 10d\n"
                + " Deck :crit, after a1, 2w\n Rails : 2026-04-01, 2026-04-05\n Opening :milestone, 2026-04-10, 0d");
    Diagram d = p.diagram().orElseThrow();
    assertEquals("Pier", p.title());
    assertEquals(
        List.of(
            "2026-03-02 – 2026-03-12",
            "2026-03-12 – 2026-03-26",
            "2026-04-01 – 2026-04-05",
            "2026-04-10"),
        d.items().stream().map(Item::date).toList());
    assertTrue(d.items().get(1).hot());
    assertEquals("milestone", d.items().get(3).kind());
  }

  @Test
  void aTaskAfterOneThatIsNotThereIsRefused() {
    assertTrue(refused("mermaid", "gantt\n A : x1, after y, 2d").contains("called 'y'"));
  }

  @Test
  void otherDiagramsOfMermaidAreRefusedByName() {
    assertTrue(refused("mermaid", "gitGraph\n commit").contains("'gitgraph' is not among"));
  }

  @Test
  void arrowsAndLabelsOfAllKindsAreRead() {
    Diagram d =
        diagram(
            "mermaid",
            """
            graph TD
              %% how the port works
              subgraph Quay["The quay"]
                A["Ship <i>in</i><br/>sight"]:::hot --- B[[("Store")]]
              end
              A --text on it--> C
              C -.dotted.-> D@{ shape: cyl, label: "Tank" }
              D e1@==> E@{ shape: diamond, label: "Full?" }
              e1@{ animate: true }
              E o--o F
              F --> Quay
            """);
    assertEquals(
        List.of("Ship in sight", "Store", "C", "Tank", "Full?", "F", "The quay"),
        labels(d.items()));
    assertEquals(
        List.of("", "text on it", "dotted", "", "", ""),
        d.edges().stream().map(Edge::label).toList());
  }

  @Test
  void statesAreNodesAndWhatStartsThemIsSaidAtThem() {
    Diagram d =
        diagram(
            "mermaid",
            """
            %%{init: {
              "themeVariables": { "fontSize": "24px" }
            }}%%
            stateDiagram-v2
              direction LR
              [*] --> Moored : rope is fast
              state "Under way" as U
              Moored --> U: cast off
              note right of U
                by night too
              end note
              state U {
                Slow --> Fast
                --
              }
              U --> [*]
              classDef bad fill:#f00
            """);
    assertEquals("relation-graph", d.is());
    assertEquals(List.of("Moored", "Under way", "Slow", "Fast"), labels(d.items()));
    assertEquals("rope is fast", d.items().get(0).text());
    assertEquals("cast off", d.edges().get(0).label());
  }

  @Test
  void entitiesKeepTheirAttributes() {
    Diagram d =
        diagram(
            "mermaid",
            """
            erDiagram
              SHIP ||--o{ CARGO_ITEM : "takes on"
              PORT one to many SHIP : sees
              SHIP {
                string name PK "painted on it"
                int length
              }
              PORT["Home port"]
            """);
    assertEquals(List.of("SHIP", "CARGO ITEM", "Home port"), labels(d.items()));
    assertEquals("name; length", d.items().get(0).text());
    assertEquals(List.of("takes on", "sees"), d.edges().stream().map(Edge::label).toList());
  }

  @Test
  void classesPointWhereTheArrowPoints() {
    Diagram d =
        diagram(
            "mermaid",
            """
            classDiagram
              Vessel <|-- Tug
              Tug "1" --> "*" Rope : tows with
              Vessel : +sail()
              class Rope {
                <<interface>>
                -List~Knot~ knots
              }
              note for Tug "small"
            """);
    assertEquals(List.of("Tug", "Vessel", "Rope"), labels(d.items()));
    assertEquals(List.of("Vessel", "Rope"), d.edges().stream().map(Edge::to).toList());
    assertEquals("sail()", d.items().get(1).text());
    assertEquals("List<Knot> knots", d.items().get(2).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stateDiagram-v2\nA -> B",
        "erDiagram\nA ~~ B : x",
        "classDiagram\nclass A",
        "gantt\n dateFormat HH:mm\n A : 09:00, 2h"
      })
  void whatCannotBeDrawnIsToldInOneLine(String body) {
    assertTrue(refused("mermaid", body).startsWith("talk.md:1"));
  }

  @Test
  void aDeepMindmapBecomesATree() {
    Diagram d = diagram("mermaid", "mindmap\n Port\n  Ships\n   Tugs\n    Red ones\n  Cranes");
    assertEquals("hierarchy-tree", d.is());
    assertEquals(List.of("Port"), labels(d.items()));
  }

  @Test
  void daysOfAGanttMayHaveOneDigit() {
    Diagram d = diagram("mermaid", "gantt\n dateFormat YYYY-MM-DD\n 打桩 : a, 2025-10-3, 1d12h");
    assertEquals("2025-10-03 – 2025-10-04", d.items().get(0).date());
  }
}
