package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.diag.LayoutMessages;

/**
 * A diagram's data without what nobody reads on slides: of thousands of members the first hundred
 * are kept. No structure shows more; told as points, more would be a book. The others go to the
 * notes.
 *
 * @param diagram what is left
 * @param told a line for each field that was cut
 * @param cut for each of these fields what was cut from it, as notes say it
 */
record Capped(Diagram diagram, List<String> told, List<String> cut) {
  /** Most members, scales, rows and members of a member. */
  private static final int MOST = 100;

  /** Most lines between members. */
  private static final int MOST_EDGES = 200;

  static Capped of(Diagram d) {
    Cuts cuts = new Cuts(new ArrayList<>(), new ArrayList<>());
    List<Item> items = cuts.items("items", d.items());
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
            cuts.first("axes", d.axes(), MOST, Axis::label),
            cuts.first("series", d.series(), MOST, Series::name),
            cuts.first("legend", d.legend(), MOST, Capped::shown));
    Diagram whole = cuts.told().isEmpty() ? d : cut;
    Diagram sparse =
        whole.edges().size() > MOST_EDGES
            ? whole.withEdges(cuts.first("edges", whole.edges(), MOST_EDGES, Capped::shown))
            : whole;
    return new Capped(sparse, cuts.told(), cuts.cut());
  }

  private static String shown(Edge edge) {
    return edge.from() + " – " + edge.to();
  }

  private static String shown(Item item) {
    return (item.label() + " " + item.value()).strip();
  }

  /** What was cut so far. */
  private record Cuts(List<String> told, List<String> cut) {
    List<Item> items(String field, List<Item> items) {
      List<Item> out = new ArrayList<>();
      for (Item item : first(field, items, MOST, Capped::shown)) {
        String inner = field + "[" + (out.size() + 1) + "].items";
        out.add(item.items().isEmpty() ? item : item.withItems(items(inner, item.items())));
      }
      return out;
    }

    <T> List<T> first(String field, List<T> all, int most, Function<T, String> shown) {
      if (all.size() <= most) {
        return all;
      }
      told.add(LayoutMessages.cut(field, all.size(), most));
      cut.add(all.subList(most, all.size()).stream().map(shown).collect(Collectors.joining("; ")));
      return all.subList(0, most);
    }
  }
}
