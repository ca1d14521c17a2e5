package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;

/**
 * A diagram on a narrow page: pictures of few words as small places have them, all others as a
 * stack of their members; nothing that the diagram says is lost.
 */
final class UprightPicture {
  private static final double MOST = 360;

  /** What reads well in a narrow place when it has labels only. */
  private static final Set<String> SMALL =
      Set.of(
          "sequence-cycle",
          "compare-venn",
          "compare-radar",
          "compare-spectrum",
          "number-ring",
          "number-waffle",
          "number-people",
          "hierarchy-pyramid");

  private final DiagramBook diagrams;

  UprightPicture(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  void draw(Diagram d, String title, Rect zone, Frame f) {
    Rect room = new Rect(zone.x(), zone.y(), zone.width(), Math.min(MOST, zone.height()));
    boolean bare = d.items().stream().allMatch(i -> i.text().isEmpty() && i.items().isEmpty());
    boolean small = bare && SMALL.contains(d.is());
    if (small && f.compact(room, g -> DiagramPage.draw(diagrams, d, title, room, g))) {
      return;
    }
    String alt = DiagramPage.alt(d, title);
    f.group("Picture: " + title, alt, g -> Stack.draw(sort(d), members(d), zone, g));
  }

  private static Stack.Sort sort(Diagram d) {
    boolean two = d.items().size() <= 3 && d.is().startsWith("compare-");
    return two
        ? Stack.Sort.PANELS
        : d.is().startsWith("sequence-") ? Stack.Sort.PATH : Stack.Sort.ROWS;
  }

  /** All that the diagram says, by member: edges with the member that they start from. */
  private static List<Item> members(Diagram d) {
    List<Item> out = new ArrayList<>();
    for (Item item : d.items()) {
      List<Item> inner = new ArrayList<>(item.items());
      for (Edge edge : d.edges()) {
        if (edge.from().equals(item.key())) {
          inner.add(Item.of("→ " + label(d, edge.to()), edge.label()));
        }
      }
      out.add(item.withItems(inner));
    }
    if (!d.centre().isEmpty()) {
      out.add(Item.of("", d.centre()));
    }
    if (paired(d)) {
      return out.stream().map(i -> i.withItems(rows(d, i.items()))).toList();
    }
    d.axes().forEach(a -> out.add(Item.of(a.label(), ReadingText.joined(a.low(), a.high()))));
    d.series().forEach(s -> out.add(Item.of(s.name(), s.text())));
    d.legend().forEach(l -> out.add(Item.of(l.text())));
    if (!d.note().isEmpty()) {
      out.add(Item.of("", d.note()));
    }
    return out;
  }

  /** Whether each axis names a row over all members. */
  private static boolean paired(Diagram d) {
    return !d.axes().isEmpty()
        && d.items().stream().allMatch(i -> i.items().size() == d.axes().size());
  }

  private static List<Item> rows(Diagram d, List<Item> cells) {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      out.add(Item.of(d.axes().get(i).label(), cells.get(i).label()));
    }
    return out;
  }

  private static String label(Diagram d, String key) {
    return d.items().stream()
        .filter(i -> i.key().equals(key))
        .map(Item::label)
        .findFirst()
        .orElse(key);
  }
}
