package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;

/** Profiles over several traits. */
final class MermaidRadar {
  private static final Pattern NAMED =
      Pattern.compile("([\\p{L}\\p{N}_-]+)(?:\\s*\\[\"?([^\\]\"]*)\"?\\])?");
  private static final Pattern CURVE = Pattern.compile(NAMED.pattern() + "\\s*\\{([^}]*)\\}");

  private MermaidRadar() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    String title = "";
    Map<String, String> axes = new LinkedHashMap<>();
    List<Series> series = new ArrayList<>();
    for (Mermaid.Line line : lines) {
      String text = line.text();
      if (text.startsWith("title")) {
        title = Mermaid.unquoted(text.substring(5));
      } else if (text.startsWith("axis")) {
        Matcher m = NAMED.matcher(text.substring(4));
        while (m.find()) {
          axes.put(m.group(1), m.group(2) == null ? m.group(1) : m.group(2));
        }
      } else if (text.startsWith("curve")) {
        Matcher m = CURVE.matcher(text.substring(5));
        while (m.find()) {
          String name = m.group(2) == null ? m.group(1) : m.group(2);
          series.add(
              new Series(
                  name, "", values(m.group(3), axes, line), List.of(), List.of(), "", false));
        }
      }
    }
    if (axes.isEmpty() || series.isEmpty()) {
      throw new Unreadable(1, "it needs lines 'axis …' and 'curve name{…}'");
    }
    return FencedPicture.of(
        title,
        Diagram.of("compare-radar", List.of())
            .withAxes(axes.values().stream().map(Axis::of).toList())
            .withSeries(series));
  }

  /** Numbers in the axes' order, or each after its axis's name. */
  private static List<Double> values(String list, Map<String, String> axes, Mermaid.Line line)
      throws Unreadable {
    List<String> cells = Cells.of(list);
    List<Double> out = new ArrayList<>();
    List<String> keys = new ArrayList<>(axes.keySet());
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      String cell =
          cells.stream()
              .filter(c -> c.startsWith(key + ":"))
              .map(c -> c.substring(key.length() + 1))
              .findFirst()
              .orElse(i < cells.size() ? cells.get(i) : "");
      out.add(
          Figure.of(cell)
              .map(Figure::amount)
              .orElseThrow(
                  () -> new Unreadable(line.number(), "no number is given for '" + key + "'")));
    }
    return out;
  }
}
