package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;

/** Sound data for structures whose members stand below or beside each other. */
final class Related {
  private static final Set<String> INNER =
      Set.of(
          "hierarchy-mindmap",
          "hierarchy-treemap",
          "hierarchy-sunburst",
          "hierarchy-iceberg",
          "relation-fishbone",
          "relation-rings");
  private static final Set<String> GROUPED =
      Set.of("hierarchy-branches", "hierarchy-orgchart", "hierarchy-outline", "hierarchy-tree");
  private static final Set<String> EDGED =
      Set.of(
          "relation-flows",
          "relation-messages",
          "relation-network",
          "relation-matrix",
          "relation-arcs");

  private Related() {}

  static boolean knows(String is) {
    return INNER.contains(is)
        || GROUPED.contains(is)
        || EDGED.contains(is)
        || is.equals("relation-loops");
  }

  static Diagram data(String is, int count, DiagramsTest.Words words, Random random) {
    boolean told = random.nextInt(3) == 0;
    List<Item> items = new ArrayList<>();
    int hot = random.nextInt(2 * count);
    for (int i = 0; i < count; i++) {
      String group = GROUPED.contains(is) && i > 0 && random.nextInt(5) > 0 ? above(i, random) : "";
      List<Item> inner = new ArrayList<>();
      for (int k = random.nextInt(4); INNER.contains(is) && k >= 0; k--) {
        inner.add(item("", words, told && random.nextInt(4) == 0, "", List.of(), false, random));
      }
      items.add(item("n" + i, words, told, group, inner, i == hot, random));
    }
    if (is.equals("relation-loops")) {
      items = loops(words, random);
    }
    List<Edge> edges = EDGED.contains(is) ? edges(is, count, words, random) : List.of();
    String centre = random.nextBoolean() ? words.some() : "";
    String note = random.nextInt(4) == 0 ? words.line() : "";
    return new Diagram(
        is, "", false, centre, "", note, items, edges, List.of(), List.of(), List.of());
  }

  private static String above(int i, Random random) {
    return "n" + (random.nextInt(3) > 0 ? 0 : random.nextInt(i));
  }

  private static Item item(
      String id,
      DiagramsTest.Words words,
      boolean told,
      String group,
      List<Item> inner,
      boolean hot,
      Random random) {
    double amount = 8 + random.nextInt(30);
    return new Item(
        id,
        words.some(),
        told ? words.line() : "",
        random.nextInt(3) == 0 ? "brain" : "",
        "",
        random.nextBoolean() ? (int) amount + " t" : "",
        Optional.of(amount),
        "",
        group,
        "",
        hot,
        inner);
  }

  private static List<Edge> edges(String is, int count, DiagramsTest.Words words, Random random) {
    List<Edge> out = new ArrayList<>();
    boolean flows = is.equals("relation-flows");
    for (int i = 1; i < count; i++) {
      int from = flows || random.nextBoolean() ? random.nextInt(i) / 2 : i - 1;
      Edge edge =
          Edge.of("n" + from, "n" + i, is.equals("relation-messages") ? words.some() : "", "");
      out.add(edge.withAmount(5 + random.nextInt(20)));
    }
    for (int k = flows ? 0 : random.nextInt(4); k > 0; k--) {
      int to = random.nextInt(count);
      String label = is.equals("relation-messages") ? words.some() : "";
      Edge edge = Edge.of("n" + random.nextInt(count), "n" + to, label, "reply");
      boolean again =
          out.stream().anyMatch(e -> e.from().equals(edge.from()) && e.to().equals(edge.to()));
      if (!again) {
        out.add(edge.withAmount(1 + random.nextInt(9)));
      }
    }
    return out;
  }

  private static List<Item> loops(DiagramsTest.Words words, Random random) {
    String shared = words.some();
    List<Item> out = new ArrayList<>();
    for (int k = 1 + random.nextInt(2); k > 0; k--) {
      List<Item> nodes = new ArrayList<>(List.of(Item.of(shared)));
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        nodes.add(Item.of(words.some()).withKind(i == 1 ? "minus" : ""));
      }
      out.add(Item.of(words.some()).withItems(nodes));
    }
    return out;
  }
}
