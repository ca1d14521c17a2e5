package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.LayoutMessages;

/**
 * A diagram's data without what nobody reads on slides: of thousands of members the first hundred
 * are kept. No structure shows more; told as points, more would be a book.
 *
 * @param diagram what is left
 * @param told a line for each field that was cut
 */
record Capped(Diagram diagram, List<String> told) {
  /** Most members, scales, rows and members of a member. */
  private static final int MOST = 100;

  /** Most lines between members. */
  private static final int MOST_EDGES = 200;

  static Capped of(Diagram d) {
    List<String> told = new ArrayList<>();
    List<Item> items = items("items", d.items(), told);
    Set<String> keys = items.stream().map(Item::key).collect(Collectors.toSet());
    boolean all = items.size() == d.items().size();
    Diagram cut =
        new Diagram(
            d.is(),
            d.style(),
            d.illustrative(),
            d.centre(),
            d.frame(),
            d.note(),
            items,
            all
                ? d.edges()
                : d.edges().stream()
                    .filter(e -> keys.contains(e.from()) && keys.contains(e.to()))
                    .toList(),
            first("axes", d.axes(), MOST, told),
            first("series", d.series(), MOST, told),
            first("legend", d.legend(), MOST, told));
    Diagram whole = told.isEmpty() ? d : cut;
    return whole.edges().size() > MOST_EDGES
        ? new Capped(whole.withEdges(first("edges", whole.edges(), MOST_EDGES, told)), told)
        : new Capped(whole, told);
  }

  private static List<Item> items(String field, List<Item> items, List<String> told) {
    List<Item> out = new ArrayList<>();
    for (Item item : first(field, items, MOST, told)) {
      String inner = field + "[" + (out.size() + 1) + "].items";
      out.add(item.items().isEmpty() ? item : item.withItems(items(inner, item.items(), told)));
    }
    return out;
  }

  private static <T> List<T> first(String field, List<T> all, int most, List<String> told) {
    if (all.size() <= most) {
      return all;
    }
    told.add(LayoutMessages.cut(field, all.size(), most));
    return all.subList(0, most);
  }
}
