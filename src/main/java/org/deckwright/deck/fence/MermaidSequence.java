package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;

/** Who says what to whom, in order. Boxes around several messages are passed over. */
final class MermaidSequence {
  private static final Pattern ACTOR =
      Pattern.compile("(?:create\\s+)?(participant|actor)\\s+(.+?)(?:\\s+as\\s+(.+))?");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(.+?)\\s*(<<-->>|<<->>|--?>>|--?>|--?x|--?\\))\\s*[+-]?\\s*([^:]+?)\\s*:\\s*(.*)");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?i)(?:note|activate|deactivate|loop|alt|else|opt|par|and|critical|option|break|rect"
              + "|end|box|autonumber|destroy|links?|title)\\b.*");

  private MermaidSequence() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    String title = "";
    Map<String, Item> actors = new LinkedHashMap<>();
    List<Edge> messages = new ArrayList<>();
    for (Mermaid.Line line : lines) {
      Matcher actor = ACTOR.matcher(line.text());
      Matcher message = MESSAGE.matcher(line.text());
      if (line.text().startsWith("title")) {
        title = Mermaid.unquoted(line.text().substring(5).replaceFirst("^\\s*:", ""));
      } else if (actor.matches()) {
        String label = actor.group(3) == null ? actor.group(2) : actor.group(3);
        String kind = actor.group(1).equals("actor") ? "person" : "";
        actors.put(
            actor.group(2), Item.of(Mermaid.unquoted(label)).withId(actor.group(2)).withKind(kind));
      } else if (!PASSED.matcher(line.text()).matches()) {
        if (!message.matches()) {
          throw new Unreadable(line.number(), "a message is 'A->>B: words'");
        }
        for (String id : List.of(message.group(1), message.group(3))) {
          actors.putIfAbsent(id, Item.of(id).withId(id));
        }
        String kind = message.group(2).contains("--") ? "reply" : "";
        messages.add(
            Edge.of(message.group(1), message.group(3), Mermaid.unquoted(message.group(4)), kind));
      }
    }
    if (messages.isEmpty()) {
      throw new Unreadable(1, "it holds no message");
    }
    return FencedPicture.of(
        title, Diagram.of("relation-messages", List.copyOf(actors.values())).withEdges(messages));
  }
}
