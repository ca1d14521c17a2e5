package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What claims nothing is told as it stands. */
class PlainlyTest {
  private final Diagnostics told = new Diagnostics();

  private Deck plan(String name, String markdown) {
    Source source =
        Source.of(name, markdown.getBytes(StandardCharsets.UTF_8), Optional.<Path>empty());
    Article article = new MarkdownReader().read(source, Optional.of("en"), told);
    return DeckPlanner.plan(article, Audiences.load("general", Path.of("")), told);
  }

  @Test
  void aListOfLinksIsNamedEntryByEntry() {
    String links =
        IntStream.range(0, 2000)
            .mapToObj(i -> "- [Mooring " + i + "](https://x.example/" + i + ") - rope and ring")
            .collect(Collectors.joining("\n"));
    Deck deck = plan("links.md", "# Moorings\n\n" + links + "\n");
    assertTrue(deck.slides().size() > 5 && deck.slides().size() < 30, "" + deck.slides().size());
    Slide.Bullets first =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Bullets)
            .map(s -> (Slide.Bullets) s)
            .findFirst()
            .orElseThrow();
    assertEquals("Mooring 0", first.points().get(0).label());
    assertTrue(first.title().startsWith("Mooring 0 – "), first.title());
    assertTrue(told.all().stream().anyMatch(d -> d.rule().equals("told-plainly")));
  }

  @Test
  void aProgramIsShownUnderItsFirstLine() {
    Deck deck = plan("berths.md", "```python\nfree = 3\nprint(free)\n```\n");
    assertEquals("berths", deck.slides().get(0).title());
    Slide.Code code = assertInstanceOf(Slide.Code.class, deck.slides().get(1));
    assertEquals(List.of("free = 3", "print(free)"), code.code().lines().toList());
  }

  @Test
  void aTableAloneIsToldRowByRow() {
    Deck deck =
        plan("t.md", "| Berth | Ships |\n|---|---|\n| North | twelve |\n| South | nine |\n");
    Slide.Bullets rows = assertInstanceOf(Slide.Bullets.class, deck.slides().get(1));
    assertEquals("North", rows.points().get(0).label());
    assertEquals("twelve", rows.points().get(0).text());
  }

  @Test
  void headingsAloneAreWhatAnOutlineSays() {
    Deck deck = plan("o.md", "# Port\n\n## Cranes\n\n## Ropes\n\n## Rails\n");
    assertEquals(2, deck.slides().size());
    assertEquals(3, ((Slide.Bullets) deck.slides().get(1)).points().size());
  }

  @Test
  void aTitleAloneIsToldInALine() {
    assertEquals(1, plan("p.md", "![a pier](pier.png)\n").slides().size());
    assertTrue(told.all().stream().anyMatch(d -> d.rule().equals("title-alone")));
  }

  @Test
  void tenThousandEntriesCostSeconds() {
    String ships =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "- Ship number " + i + " of grain and steel.")
            .collect(Collectors.joining("\n"));
    Deck deck =
        assertTimeout(Duration.ofSeconds(60), () -> plan("ships.md", "# Ships\n\n" + ships + "\n"));
    assertTrue(deck.slides().size() > 5);
  }
}
