package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

class FencedSlidesTest {
  private final Diagnostics told = new Diagnostics();

  private Deck plan(String block) {
    String text =
        "# How the port lost its queue\n\n## The wait was worst before noon\n\n"
            + "By ten in the morning eleven ships lay at anchor.\n\n"
            + block
            + "\n\n## The list mattered more than money\n\nEveryone saw the same day.\n";
    Source source = Source.of("port.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    Article article = new MarkdownReader().read(source, Optional.empty(), told);
    return DeckPlanner.plan(article, Audiences.general(), told);
  }

  private static <S extends Slide> List<S> of(Class<S> kind, Deck deck) {
    return deck.slides().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void aChartThatTheAuthorWroteStandsUnderItsClaimWithItsPlace() {
    Deck deck = plan("```chart columns\nHour, Ships\n06, 4\n10, 11\n```");
    List<Slide.OfChart> charts = of(Slide.OfChart.class, deck);
    assertEquals(1, charts.size(), deck.slides().toString());
    Slide.OfChart slide = charts.get(0);
    assertEquals("The wait was worst before noon", slide.title());
    assertEquals(List.of("06", "10"), slide.chart().categories());
    assertTrue(slide.sources().contains(new TextSource("chart", "L8-L10")), slide.sources() + "");
    assertEquals(List.of(), told.all());
  }

  @Test
  void aGraphInMermaidIsDrawn() {
    Deck deck =
        plan("```mermaid\nflowchart LR\nA[Ship] --> B[Berth] --> C[Crane] --> D[Truck]\n```");
    assertEquals("relation-graph", of(Slide.OfDiagram.class, deck).get(0).diagram().is());
  }

  @Test
  void whatCannotBeReadStaysCodeAndIsTold() {
    Deck deck = plan("```chart columns\nHour, Ships\n06, few\n10, many\n```");
    assertTrue(of(Slide.OfChart.class, deck).isEmpty());
    assertEquals(1, of(Slide.Code.class, deck).size());
    assertEquals("port.md:9", told.all().get(0).line().substring(0, 9));
  }
}
