package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;

/** Columns and lines over named places. */
final class MermaidXyChart {
  private static final Pattern LIST = Pattern.compile("(?:\"([^\"]*)\"|([^\\[]*?))\\s*\\[(.*)\\]");
  private static final Pattern RANGE =
      Pattern.compile("(?:\"([^\"]*)\"\\s*|(\\D[^\\d]*?)\\s+)?([-\\d.]+)\\s*-->\\s*([-\\d.]+)");

  private MermaidXyChart() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    String title = "";
    String heading = "";
    List<String> categories = List.of();
    List<Series> series = new ArrayList<>();
    boolean bars = false;
    for (Mermaid.Line line : lines) {
      String text = line.text();
      if (text.startsWith("title")) {
        title = Mermaid.unquoted(text.substring(5));
      } else if (text.startsWith("x-axis")) {
        Matcher list = LIST.matcher(text.substring(6).strip());
        categories = list.matches() ? cells(list.group(3)) : categories;
      } else if (text.startsWith("y-axis")) {
        heading = axis(text.substring(6).strip());
      } else if (text.startsWith("bar") || text.startsWith("line")) {
        boolean bar = text.startsWith("bar");
        bars |= bar;
        series.add(series(line, text.substring(bar ? 3 : 4).strip()));
      } else {
        throw new Unreadable(line.number(), "'" + text + "' is no axis, bar or line");
      }
    }
    if (series.isEmpty()) {
      throw new Unreadable(1, "it holds no bar and no line");
    }
    return FencedPicture.of(
        title,
        new Chart(
            bars ? "columns" : "lines",
            false,
            heading,
            "",
            named(categories, series.get(0).values().size()),
            series,
            0,
            ""));
  }

  /** So many names; places without one are numbered. */
  private static List<String> named(List<String> categories, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i < categories.size() ? categories.get(i) : Integer.toString(i + 1))
        .toList();
  }

  private static String axis(String text) {
    Matcher range = RANGE.matcher(text);
    String name = text;
    if (range.matches()) {
      name = range.group(1) != null ? range.group(1) : range.group(2) != null ? range.group(2) : "";
    }
    return Mermaid.unquoted(name);
  }

  private static Series series(Mermaid.Line line, String text) throws Unreadable {
    Matcher list = LIST.matcher(text);
    if (!list.matches()) {
      throw new Unreadable(line.number(), "values stand in brackets: [1, 2, 3]");
    }
    List<Double> values = new ArrayList<>();
    List<String> labels = cells(list.group(3));
    for (String label : labels) {
      Optional<Figure> figure = Figure.of(label);
      values.add(
          figure
              .map(Figure::amount)
              .orElseThrow(() -> new Unreadable(line.number(), "'" + label + "' is no number")));
    }
    String name = list.group(1) != null ? list.group(1) : list.group(2);
    return new Series(name.strip(), "", values, labels, List.of(), "", false);
  }

  private static List<String> cells(String list) {
    return Cells.of(list).stream().map(Mermaid::unquoted).toList();
  }
}
