package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.layout.Frame;

/**
 * Members under members, whether they are given inside each other or name their parent as group.
 *
 * @param roots in reading order; empty where there are too many members for any picture
 */
record Tree(List<Node> roots) {
  private static final int MOST = 200;
  private static final int DEEPEST = 12;
  private static final int MOST_TOLD = 5;

  Tree {
    roots = List.copyOf(roots);
  }

  /**
   * A member.
   *
   * @param id unique in its tree, for connectors
   * @param level 0 at the top
   */
  record Node(Item item, String id, int level, List<Node> children) {
    Node {
      children = List.copyOf(children);
    }

    boolean isLeaf() {
      return children.isEmpty();
    }

    /** How many ends it leads to; 1 for an end itself. */
    int leaves() {
      return isLeaf() ? 1 : children.stream().mapToInt(Node::leaves).sum();
    }

    /** The deepest level below it, its own for an end. */
    int deepest() {
      return children.stream().mapToInt(Node::deepest).max().orElse(level);
    }

    /** Itself and all below it, each before its children. */
    Stream<Node> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
  }

  /**
   * The tree of a diagram's items, whose parents are there and lead to the top; too many members
   * are told as overflow.
   */
  static Tree of(Diagram d, Frame f) {
    List<Item> items = d.items();
    if (items.size() > MOST) {
      f.overflow();
      return new Tree(List.of());
    }
    int[] parents = parents(items);
    Map<Integer, List<Integer>> below = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      below.computeIfAbsent(parents[i], k -> new ArrayList<>()).add(i);
    }
    List<Node> out = new ArrayList<>();
    for (int i : below.getOrDefault(-1, List.of())) {
      out.add(node(items, i, below, 0, f));
    }
    return new Tree(out);
  }

  /** How many members stand at the top. */
  static int tops(Diagram d) {
    return (int) d.items().stream().filter(i -> i.group().isEmpty()).count();
  }

  /** Parents that are not there, and items that stand below themselves, each told by its field. */
  static List<String> faults(Diagram d) {
    List<Item> items = d.items();
    int[] parents = parents(items);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < parents.length && out.size() < MOST_TOLD; i++) {
      String field = "items[" + (i + 1) + "].group";
      String group = items.get(i).group();
      if (!group.isEmpty() && parents[i] < 0) {
        out.add(DiagramMessages.unknownParent(field, group));
      } else if (returns(parents, i)) {
        out.add(DiagramMessages.parentCircle(field));
      }
    }
    return out;
  }

  /** The number of each item's parent; −1 at the top. */
  private static int[] parents(List<Item> items) {
    Names names = Names.of(items);
    return items.stream().mapToInt(i -> i.group().isEmpty() ? -1 : names.of(i.group())).toArray();
  }

  /** Whether the way up from an item leads back to it. */
  private static boolean returns(int[] parents, int item) {
    int at = parents[item];
    for (int steps = 0; at >= 0 && steps <= parents.length; steps++) {
      if (at == item) {
        return true;
      }
      at = parents[at];
    }
    return false;
  }

  private static Node node(
      List<Item> items, int i, Map<Integer, List<Integer>> below, int level, Frame f) {
    List<Node> children = new ArrayList<>();
    String id = "member-" + (i + 1);
    if (level < DEEPEST) {
      for (int child : below.getOrDefault(i, List.of())) {
        children.add(node(items, child, below, level + 1, f));
      }
    } else {
      f.overflow();
    }
    children.addAll(inner(items.get(i), id, level + 1, f));
    return new Node(items.get(i), id, level, children);
  }

  private static List<Node> inner(Item item, String id, int level, Frame f) {
    List<Node> out = new ArrayList<>();
    if (level > DEEPEST || item.items().size() > MOST) {
      f.overflow();
      return out;
    }
    for (Item child : item.items()) {
      String name = id + "-" + (out.size() + 1);
      out.add(new Node(child, name, level, inner(child, name, level + 1, f)));
    }
    return out;
  }

  int count() {
    return (int) all().count();
  }

  /** All members, each before its children. */
  Stream<Node> all() {
    return roots.stream().flatMap(Node::all);
  }

  /** The number of levels. */
  int depth() {
    return roots.stream().mapToInt(Node::deepest).max().orElse(-1) + 1;
  }
}
