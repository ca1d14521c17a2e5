package org.deckwright.deck.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;

class DeckReaderTest {
  private static final DeckReader READER =
      new DeckReader(List.of("list-cards", "sequence-cycle", "compare-radar"));

  @Test
  void tellsAllProblemsOfAFileEachWithItsLine() {
    List<String> problems =
        problems(
            """
            deck: 1
            title: x
            langauge: en
            slides:
              - kind: bulets
              - kind: diagram
                diagram:
                  is: list-card
              - title: no kind
              - kind: bullets
                points: one
                points: two
              - kind: number
                share: half
                bound: uper
              - kind: chart
            """);
    assertTrue(
        problems
            .get(0)
            .startsWith("deck.yaml:3: field 'langauge' is unknown here, expected one of deck,"));
    assertTrue(problems.get(0).endsWith("nearest right word 'language'"));
    assertTrue(
        problems
            .get(1)
            .startsWith("deck.yaml:5: field 'kind' is 'bulets', expected one of title,"));
    assertTrue(problems.get(1).endsWith("nearest right word 'bullets'"));
    assertEquals(
        List.of(
            "deck.yaml:8: field 'is' is 'list-card', expected one of list-cards, sequence-cycle,"
                + " compare-radar; nearest right word 'list-cards'",
            "deck.yaml:9: field 'kind' is missing, expected one of title, overview, section,"
                + " statement, quote, number, bullets, picture, diagram, chart, table, code,"
                + " composed, closing, sources",
            "deck.yaml:11: field 'points' is 'one', expected a list",
            "deck.yaml:12: field 'points' stands twice, first in line 11; keep one of them",
            "deck.yaml:14: field 'share' is 'half', expected a number without quotes",
            "deck.yaml:15: field 'bound' is 'uper', expected one of upper, lower, about; nearest"
                + " right word 'upper'",
            "deck.yaml:16: field 'chart' is missing, expected a group of fields"),
        problems.subList(2, problems.size()));
  }

  @Test
  void takesBareNumbersAndDatesAsTextWhereTextIsExpected() {
    var deck =
        READER.read(
            "deck.yaml",
            "deck: 1\ndate: 2025-12-19\nslides:\n  - {kind: number, value: 71.0, title: 12:30}\n");
    assertEquals("2025-12-19", deck.date());
    assertEquals("12:30", deck.slides().get(0).title());
  }

  @Test
  void refusesReferencesTagsAndBrokenYaml() {
    assertProblem("deck: 1\nslides: &all []\nsections: *all\n", ":2: 'all' is a YAML reference");
    assertProblem("deck: 1\ntitle: !!URL [x]\n", "is a YAML tag");
    assertProblem("deck: 1\n title: x\n", ":2: not readable as YAML (");
    assertProblem("deck: 1\n---\ndeck: 1\n", ":2: a second document");
    assertProblem("[".repeat(100_000), "nested deeper than 40 levels");
    assertProblem("", "field 'deck.yaml' is empty, expected a group of fields");
    assertProblem("deck: 2\nslides: [{kind: title}]", "field 'deck' is 2, expected 1");
    assertProblem("deck: 1\nslides: []", "at least one slide");
    assertProblem("deck: 1\ntitle: \u0000\nslides: []", "not readable as YAML");
  }

  @Test
  void anAliasBombIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 60; i++) {
      String inner = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (inner + ",").repeat(8) + inner + "]\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertProblem(bomb.toString(), "YAML reference"));
  }

  private static void assertProblem(String yaml, String expected) {
    List<String> problems = problems(yaml);
    assertTrue(problems.get(0).contains(expected), problems.toString());
    assertTrue(problems.stream().allMatch(p -> p.lines().count() == 1), problems.toString());
  }

  private static List<String> problems(String yaml) {
    Failure failure = assertThrows(Failure.class, () -> READER.read("deck.yaml", yaml));
    assertEquals(Failure.Kind.INPUT, failure.kind());
    return failure.getMessage().lines().toList();
  }
}
