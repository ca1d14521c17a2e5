package org.deckwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Path PAGES = Path.of("docs", "rules");

  @Test
  void everyRuleHasAPageAndTheOtherWayRound() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertEquals(
          new TreeSet<>(Rules.all().stream().map(RuleCard::id).toList()),
          new TreeSet<>(
              files
                  .map(f -> f.getFileName().toString().replace(".md", ""))
                  .filter(n -> !n.equals("README"))
                  .toList()));
    }
  }

  @Test
  void everyPageTellsTheSeverityWhatWhyAndWhatToDo() throws IOException {
    for (RuleCard rule : Rules.all()) {
      List<String> lines = Files.readAllLines(PAGES.resolve(rule.id() + ".md"));
      String severity = rule.severity().name().toLowerCase(Locale.ROOT);
      assertEquals("# " + rule.id(), lines.get(0));
      assertTrue(lines.contains("Severity: " + severity), rule.id());
      assertEquals(
          List.of("## What", "## Why", "## What to do"),
          lines.stream().filter(l -> l.startsWith("## ")).toList(),
          rule.id());
    }
  }

  @Test
  void theListOfPagesNamesEveryRule() throws IOException {
    String list = Files.readString(PAGES.resolve("README.md"));
    for (RuleCard rule : Rules.all()) {
      assertTrue(list.contains("[`" + rule.id() + "`](" + rule.id() + ".md)"), rule.id());
    }
  }
}
