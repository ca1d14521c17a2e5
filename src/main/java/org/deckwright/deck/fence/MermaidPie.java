package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;

/** Shares of a whole. */
final class MermaidPie {
  private static final Pattern SLICE = Pattern.compile("\"([^\"]*)\"\\s*:\\s*(.+)");

  private MermaidPie() {}

  static FencedPicture read(Mermaid.Line first, List<Mermaid.Line> rest) throws Unreadable {
    int at = first.text().indexOf("title ");
    String title = at < 0 ? "" : first.text().substring(at + 6).strip();
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Mermaid.Line line : rest) {
      Matcher slice = SLICE.matcher(line.text());
      Optional<Figure> figure =
          slice.matches() ? Figure.of(slice.group(2)) : Optional.<Figure>empty();
      if (figure.isPresent()) {
        names.add(Mermaid.unquoted(slice.group(1)));
        values.add(figure.get().amount());
        labels.add(slice.group(2).strip());
      } else if (!Mermaid.after("title", line.text()).isEmpty()) {
        title = Mermaid.after("title", line.text());
      } else if (!line.text().equals("showData")) {
        throw new Unreadable(line.number(), "a slice is '\"name\" : number'");
      }
    }
    if (names.isEmpty()) {
      throw new Unreadable(first.number(), "it holds no slice");
    }
    Series series = new Series("", "", values, labels, List.of(), "", false);
    return FencedPicture.of(title, new Chart("ring", false, "", "", names, List.of(series), 0, ""));
  }
}
