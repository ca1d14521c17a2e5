package org.deckwright.layout.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.junit.jupiter.api.Test;

class TableBarsTest {
  @Test
  void takesTheFirstRowOfFigures() {
    List<String> names = List.of("kind of bread", "rye", "wheat");
    List<String> figures = List.of("loaves a day", "1,200", "85");
    Optional<TableBars> bars = bars(List.of("", "Mill", "Bakery"), List.of(names, figures));
    assertEquals("loaves a day", bars.orElseThrow().heading());
    assertEquals(
        List.of(Optional.of(1200.0), Optional.of(85.0)),
        bars.get().items().stream().map(i -> i.amount()).toList());
  }

  @Test
  void leavesTablesOfWordsAlone() {
    List<String> row = List.of("Monday", "from 9 to 12", "closed");
    assertEquals(Optional.empty(), bars(List.of("", "Counter", "Workshop"), List.of(row)));
  }

  private static Optional<TableBars> bars(List<String> columns, List<List<String>> rows) {
    return TableBars.of(new Slide.OfTable(Envelope.of("Bread", 0, ""), columns, rows, 0, ""));
  }
}
