package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;

/** Collects what Mermaid's diagrams of states, entities and classes have in common: a graph. */
final class MermaidNodes {
  private final Map<String, Item> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /** A node comes into being where it is first named. */
  void mention(String id) {
    nodes.putIfAbsent(id, Item.of(id.replace('_', ' ')).withId(id));
  }

  void name(String id, String label) {
    mention(id);
    String text = nodes.get(id).text();
    nodes.put(id, Item.of(label, text).withId(id));
  }

  /** Adds to what is said about a node. */
  void tell(String id, String words) {
    mention(id);
    Item known = nodes.get(id);
    nodes.put(id, known.withText(known.text().isEmpty() ? words : known.text() + "; " + words));
  }

  void link(String from, String to, String label) {
    mention(from);
    mention(to);
    edges.add(Edge.of(from, to, label, ""));
  }

  FencedPicture picture(String title) throws Unreadable {
    if (edges.isEmpty()) {
      throw new Unreadable(1, "it holds no line between two of its members");
    }
    return FencedPicture.of(
        title, Diagram.of("relation-graph", List.copyOf(nodes.values())).withEdges(edges));
  }
}
