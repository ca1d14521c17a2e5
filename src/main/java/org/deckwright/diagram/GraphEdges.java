package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.layout.Frame;

/**
 * The edges of a graph that can be drawn.
 *
 * @param ends numbers of the nodes that each joins
 * @param labels what stands beside each; may be empty
 */
record GraphEdges(List<int[]> ends, List<String> labels) {
  /** Each edge once; those that lead nowhere, or back to their start, are told and left out. */
  static GraphEdges of(Diagram d, Frame f) {
    Names names = Names.of(d.items());
    Set<List<Integer>> seen = new LinkedHashSet<>();
    List<int[]> ends = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Edge e : d.edges()) {
      int from = names.of(e.from());
      int to = names.of(e.to());
      if (from < 0 || to < 0) {
        String name = from < 0 ? e.from() : e.to();
        f.tell(Diagnostic.warning("unknown-node", f.where(), DiagramMessages.unknownNode(name)));
      } else if (from == to || !seen.add(List.of(from, to))) {
        String dropped = DiagramMessages.droppedEdge(e.from(), e.to());
        f.tell(Diagnostic.warning("dropped-edge", f.where(), dropped));
      } else {
        ends.add(new int[] {from, to});
        labels.add(e.label());
      }
    }
    return new GraphEdges(List.copyOf(ends), List.copyOf(labels));
  }

  /** Those that join two of some nodes, by the numbers that these have in their list. */
  GraphEdges among(List<Integer> nodes) {
    List<int[]> inner = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int e = 0; e < ends.size(); e++) {
      int from = nodes.indexOf(ends.get(e)[0]);
      int to = nodes.indexOf(ends.get(e)[1]);
      if (from >= 0 && to >= 0) {
        inner.add(new int[] {from, to});
        named.add(labels.get(e));
      }
    }
    return new GraphEdges(List.copyOf(inner), List.copyOf(named));
  }
}
