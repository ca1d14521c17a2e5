package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/**
 * Members written as a plain list, a label and perhaps a colon and a text each; deeper entries are
 * the members of the one above.
 *
 * <pre>
 * - Plan: what must be true
 * - Build
 *   - the smallest thing
 * </pre>
 */
final class ListFence {
  private ListFence() {}

  /** Whether a block is such a list, and not YAML with named fields. */
  static boolean isList(String body) {
    List<String> lines = body.lines().filter(l -> !l.isBlank()).toList();
    return !lines.isEmpty()
        && lines.stream().allMatch(l -> isEntry(l.strip()))
        && lines.stream().noneMatch(l -> l.strip().matches("[-*] (?:label|id|text): .*"));
  }

  private static boolean isEntry(String line) {
    return line.startsWith("- ") || line.startsWith("* ");
  }

  static FencedPicture read(String is, String body) {
    List<String> lines = body.lines().filter(l -> !l.isBlank()).toList();
    return FencedPicture.of("", Diagram.of(is, items(lines, 0, lines.size(), is)));
  }

  private static List<Item> items(List<String> lines, int from, int to, String is) {
    List<Item> out = new ArrayList<>();
    int i = from;
    while (i < to) {
      int indent = indent(lines.get(i));
      int next = i + 1;
      while (next < to && indent(lines.get(next)) > indent) {
        next++;
      }
      String entry = lines.get(i).strip().substring(2).strip();
      out.add(item(entry, is).withItems(items(lines, i + 1, next, is)));
      i = next;
    }
    return out;
  }

  private static Item item(String entry, String is) {
    int colon = colon(entry);
    String head = colon < 0 ? entry : entry.substring(0, colon).strip();
    String rest = colon < 0 ? "" : entry.substring(colon + 1).strip();
    boolean dated = is.equals("sequence-timeline") || is.equals("sequence-roadmap");
    return dated && !rest.isEmpty() ? TimelineFence.dated(head, rest) : Item.of(head, rest);
  }

  /** The first colon that parts words: before a space, or full-width. */
  static int colon(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      if (c == '：' || (c == ':' && (last || text.charAt(i + 1) == ' '))) {
        return i;
      }
    }
    return -1;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
