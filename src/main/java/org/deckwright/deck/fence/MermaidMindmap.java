package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/** A theme and its branches, told apart by their indents. */
final class MermaidMindmap {
  private static final Pattern SHAPED =
      Pattern.compile(
          "[^\\s\\[({)]*(?:\\(\\((.*)\\)\\)|\\{\\{(.*)\\}\\}|\\)\\)(.*)\\(\\(|\\[(.*)\\]|\\((.*)\\)|\\)(.*)\\()");

  private MermaidMindmap() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    List<Mermaid.Line> nodes =
        lines.stream()
            .filter(l -> !l.text().startsWith("::icon") && !l.text().startsWith(":::"))
            .toList();
    if (nodes.isEmpty()) {
      throw new Unreadable(1, "it holds no node");
    }
    Mermaid.Line root = nodes.get(0);
    for (Mermaid.Line line : nodes.subList(1, nodes.size())) {
      if (line.indent() <= root.indent()) {
        throw new Unreadable(line.number(), "a second root; indent it below the first");
      }
    }
    List<Item> branches = branches(nodes.subList(1, nodes.size()));
    boolean deep =
        branches.stream().flatMap(b -> b.items().stream()).anyMatch(i -> !i.items().isEmpty());
    Item theme = Item.of(label(root.text())).withItems(branches);
    return FencedPicture.of(
        "",
        deep
            ? Diagram.of("hierarchy-tree", List.of(theme))
            : Diagram.of("hierarchy-mindmap", branches).withCentre(theme.label()));
  }

  private static List<Item> branches(List<Mermaid.Line> lines) {
    List<Item> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && lines.get(next).indent() > lines.get(i).indent()) {
        next++;
      }
      out.add(Item.of(label(lines.get(i).text())).withItems(branches(lines.subList(i + 1, next))));
      i = next;
    }
    return out;
  }

  private static String label(String text) {
    Matcher shaped = SHAPED.matcher(text);
    if (shaped.matches()) {
      for (int g = 1; g <= shaped.groupCount(); g++) {
        if (shaped.group(g) != null) {
          return Mermaid.unquoted(shaped.group(g));
        }
      }
    }
    return Mermaid.unquoted(text);
  }
}
