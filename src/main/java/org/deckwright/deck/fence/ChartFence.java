package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;

/**
 * A chart as a table with commas, tabs, semicolons or bars: names in the first column, a row of
 * heads above where there are several series. Lines such as {@code title: …} and {@code unit: …}
 * may stand before it.
 */
final class ChartFence {
  private static final Map<String, String> KINDS =
      Map.of(
          "bar", "bars",
          "bars", "bars",
          "column", "columns",
          "columns", "columns",
          "line", "lines",
          "lines", "lines",
          "ring", "ring",
          "pie", "ring",
          "donut", "ring",
          "doughnut", "ring");
  private static final Set<String> SETTINGS = Set.of("title", "heading", "unit", "note", "hot");

  private ChartFence() {}

  static FencedPicture read(String kind, String body) throws Unreadable {
    String named = kind.strip().toLowerCase(Locale.ROOT);
    String is = KINDS.get(named.isEmpty() ? "bars" : named);
    if (is == null) {
      throw new Unreadable(1, "'" + named + "' is no chart; use bars, columns, lines or ring");
    }
    Map<String, String> settings = new TreeMap<>();
    List<String> lines = body.lines().toList();
    int first = 0;
    while (first < lines.size() && setting(lines.get(first), settings)) {
      first++;
    }
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = first; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(Cells.of(lines.get(i)));
        numbers.add(i + 1);
      }
    }
    return FencedPicture.of(settings.getOrDefault("title", ""), chart(is, settings, rows, numbers));
  }

  private static boolean setting(String line, Map<String, String> settings) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (SETTINGS.contains(key)) {
      settings.put(key, line.substring(colon + 1).strip());
      return true;
    }
    return line.isBlank();
  }

  private static Chart chart(
      String is, Map<String, String> settings, List<List<String>> rows, List<Integer> numbers)
      throws Unreadable {
    if (rows.isEmpty()) {
      throw new Unreadable(1, "it holds no line 'name, value'");
    }
    boolean headed = rows.get(0).stream().skip(1).noneMatch(c -> Figure.of(c).isPresent());
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns < 2 || (headed && rows.size() < 2)) {
      throw new Unreadable(numbers.get(0), "a line is 'name, value', but here is no value");
    }
    List<String> names = headed ? rows.get(0) : List.of();
    List<String> categories = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int r = headed ? 1 : 0; r < rows.size(); r++) {
      categories.add(rows.get(r).get(0));
      cells.add(cells(rows.get(r), columns, numbers.get(r)));
    }
    List<Series> series = new ArrayList<>();
    for (int c = 1; c < columns; c++) {
      series.add(series(c < names.size() ? names.get(c) : "", c - 1, cells));
    }
    Set<String> units = new HashSet<>();
    cells.forEach(row -> row.forEach(cell -> units.add(cell.figure().unit())));
    return new Chart(
        is,
        false,
        settings.getOrDefault("heading", ""),
        settings.getOrDefault("unit", units.size() == 1 ? units.iterator().next() : ""),
        categories,
        series,
        hot(settings, categories),
        settings.getOrDefault("note", ""));
  }

  private record Cell(String text, Figure figure) {}

  /** The figures of a row, after its name. */
  private static List<Cell> cells(List<String> row, int columns, int line) throws Unreadable {
    List<Cell> out = new ArrayList<>();
    for (int c = 1; c < columns; c++) {
      String text = c < row.size() ? row.get(c) : "";
      Figure figure =
          Figure.of(text).orElseThrow(() -> new Unreadable(line, "'" + text + "' is no number"));
      out.add(new Cell(text, figure));
    }
    return out;
  }

  /** One column of the rows. */
  private static Series series(String name, int column, List<List<Cell>> rows) {
    List<Cell> cells = rows.stream().map(row -> row.get(column)).toList();
    List<Double> values = cells.stream().map(c -> c.figure().amount()).toList();
    List<String> labels = cells.stream().map(Cell::text).toList();
    return new Series(name, "", values, labels, List.of(), "", false);
  }

  /** A category by its name or number. */
  private static int hot(Map<String, String> settings, List<String> categories) {
    String wanted = settings.getOrDefault("hot", "");
    int named = categories.indexOf(wanted) + 1;
    boolean number = wanted.matches("\\d{1,3}") && Integer.parseInt(wanted) <= categories.size();
    return named == 0 && number ? Integer.parseInt(wanted) : named;
  }
}
