package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/** Periods, and what happened in each. */
final class MermaidTimeline {
  private MermaidTimeline() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    String title = "";
    List<List<String>> periods = new ArrayList<>();
    for (Mermaid.Line line : lines) {
      String named = Mermaid.after("title", line.text());
      if (!named.isEmpty()) {
        title = named;
      } else if (!line.text().startsWith("section")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.text().split("\\s*:\\s+|\\s+:\\s*|^:", -1)) {
          cells.add(Mermaid.unquoted(cell));
        }
        boolean more = cells.get(0).isEmpty();
        if (more && periods.isEmpty()) {
          throw new Unreadable(line.number(), "an event without a period");
        }
        if (more) {
          periods.get(periods.size() - 1).addAll(cells.subList(1, cells.size()));
        } else {
          periods.add(cells);
        }
      }
    }
    if (periods.isEmpty()) {
      throw new Unreadable(1, "it holds no period");
    }
    List<Item> items = new ArrayList<>();
    for (List<String> cells : periods) {
      String label = cells.size() > 1 ? cells.get(1) : cells.get(0);
      String text = cells.size() > 2 ? String.join("; ", cells.subList(2, cells.size())) : "";
      items.add(Item.of(label, text).withDate(cells.size() > 1 ? cells.get(0) : ""));
    }
    return FencedPicture.of(title, Diagram.of("sequence-timeline", items));
  }
}
