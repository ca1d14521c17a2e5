package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * A line that runs at the head or foot of the slides: one for the whole deck, or another from a
 * slide on.
 *
 * @param lines one a slide, as written; empty where there is none
 * @param shared the line of most slides; empty where each section has its own
 */
record Running(List<String> lines, String shared) {
  private static final double MOST = 0.6;

  static Running of(String key, List<List<Node>> pieces, Map<String, String> matter) {
    List<String> lines = new ArrayList<>();
    String running = matter.getOrDefault(key, "");
    String first = matter.getOrDefault("_" + key, "");
    for (List<Node> piece : pieces) {
      String here = lines.isEmpty() ? first : "";
      for (Map.Entry<String, String> set : settings(piece)) {
        running = set.getKey().equals(key) ? set.getValue() : running;
        here = set.getKey().equals("_" + key) ? set.getValue() : here;
      }
      lines.add(here.isEmpty() ? running : here);
    }
    return new Running(List.copyOf(lines), shared(lines));
  }

  private static List<Map.Entry<String, String>> settings(List<Node> piece) {
    List<Map.Entry<String, String>> out = new ArrayList<>();
    for (Node node : piece) {
      for (String html : Nodes.comments(node)) {
        Comment.all(html).forEach(c -> out.addAll(c.set().entrySet()));
      }
    }
    return out;
  }

  private static String shared(List<String> lines) {
    return lines.stream()
        .distinct()
        .filter(l -> Collections.frequency(lines, l) >= MOST * lines.size())
        .findFirst()
        .orElse("");
  }

  /** What a slide has that most have not. */
  String own(int slide) {
    String line = lines.get(slide);
    return line.equals(shared) ? "" : line;
  }
}
