package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Questions of which several answers lead on: a tree that grows to the right, advice in its last
 * column. What two answers lead to stands there twice.
 */
final class DecisionTree {
  private static final int MOST_ENDS = 8;
  private static final int DEEPEST = 4;
  private static final double STOP = 2;
  private static final double TALL = 150;
  private static final double LOW = 84;
  private static final double HEAD = 12;

  /** A question or a piece of advice, with the way that leads to it. */
  private record Node(Item item, String id, Optional<Edge> way, int level, List<Node> below) {
    int ends() {
      return below.isEmpty() ? 1 : below.stream().mapToInt(Node::ends).sum();
    }

    int deepest() {
      return below.stream().mapToInt(Node::deepest).max().orElse(level);
    }

    Stream<Node> all() {
      return Stream.concat(Stream.of(this), below.stream().flatMap(Node::all));
    }
  }

  private final Diagram diagram;
  private final Frame f;
  private final Rect zone;
  private final DecisionShapes shapes;

  private DecisionTree(Diagram diagram, Rect zone, Frame f) {
    this.diagram = diagram;
    this.f = f;
    this.zone = zone;
    this.shapes = new DecisionShapes(f, diagram);
  }

  /** Draws it from its first question; tells where it has no room. */
  static void draw(Diagram d, Item first, Rect zone, Frame f) {
    DecisionTree tree = new DecisionTree(d, zone, f);
    Node root = tree.node(first, "0", Optional.empty(), 0);
    long shown = root.all().map(Node::item).distinct().count();
    boolean whole = shown == d.items().size();
    if (!whole || root.ends() > MOST_ENDS || root.deepest() >= DEEPEST) {
      f.overflow();
      return;
    }
    tree.draw(root);
  }

  private Node node(Item item, String id, Optional<Edge> way, int level) {
    List<Node> below = new ArrayList<>();
    for (Edge e : diagram.edges()) {
      Optional<Item> to = diagram.items().stream().filter(i -> i.key().equals(e.to())).findFirst();
      if (level < DEEPEST && to.isPresent() && e.from().equals(item.key())) {
        below.add(node(to.get(), id + "." + below.size(), Optional.of(e), level + 1));
      }
    }
    return new Node(item, "way " + id, way, level, List.copyOf(below));
  }

  /** Sizes of the tree's columns and rows, in points. */
  private record Grid(double x, double width, double gutter, double top, double pitch, double low) {
    double x(int level) {
      return x + level * (width + gutter);
    }
  }

  private Grid grid(Node root) {
    int columns = root.deepest() + 1;
    double gutter = f.isCompact() ? 48 : columns > 3 ? 64 : 84;
    double width = Math.min(300, (zone.width() - (columns - 1) * gutter) / columns);
    if (columns == 2 && !f.isCompact()) {
      gutter = Math.min(2 * gutter, zone.width() - columns * width);
    }
    int ends = root.ends();
    double gap = f.gap(f.isCompact() || ends > 4 ? 14 : 28);
    double low = Math.min(f.isCompact() ? 56 : LOW, (zone.height() + gap) / ends - gap);
    double high = question(ends, low, gap);
    double used = Math.max(high, ends * (low + gap) - gap);
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.42);
    double inner = (used - (ends * (low + gap) - gap)) / 2;
    double left = zone.x() + (zone.width() - columns * width - (columns - 1) * gutter) / 2;
    return new Grid(left, width, gutter, top + inner, low + gap, low);
  }

  /** Height of questions: as high as the ends of two answers allow. */
  private double question(int ends, double low, double gap) {
    double two = ends == 2 ? zone.height() : 2 * (low + gap) - gap;
    return Math.min(f.isCompact() ? 90 : TALL, Math.max(low, Math.min(two, zone.height())));
  }

  private void draw(Node root) {
    Grid g = grid(root);
    List<Item> questions =
        root.all().filter(n -> !n.below().isEmpty()).map(Node::item).distinct().toList();
    List<Item> advice =
        root.all().filter(n -> n.below().isEmpty()).map(Node::item).distinct().toList();
    double high = question(root.ends(), g.low(), g.pitch() - g.low());
    Rect box = new Rect(0, 0, g.width(), high);
    Style large = Lettering.label(f).withSize(f.isCompact() ? 16 : 18);
    boolean diamonds = shapes.holds(questions, large.withSize(15), box);
    double share = diamonds ? DecisionShapes.INSIDE : 0.86;
    Style ask = f.common(labels(questions), large, g.width() * share, high * share, Mode.EVEN);
    Style answer = f.common(labels(advice), large, g.width() - 20, g.low() - 8, Mode.EVEN);
    double[] next = {g.top() + g.low() / 2};
    place(root, g, new Types(ask, answer, diamonds, high), next);
  }

  /** How forms are drawn: type of questions and of advice, and the height of questions. */
  private record Types(Style ask, Style answer, boolean diamonds, double high) {}

  /** Draws a node and all below it; the height of its middle. */
  private double place(Node node, Grid g, Types types, double[] next) {
    List<Double> middles = new ArrayList<>();
    node.below().forEach(n -> middles.add(place(n, g, types, next)));
    double x = g.x(node.level());
    if (middles.isEmpty()) {
      double middle = next[0];
      next[0] += g.pitch();
      Rect box = new Rect(x, middle - g.low() / 2, g.width(), g.low());
      shapes.result(node.item(), node.id(), box, types.answer());
      return middle;
    }
    double middle = (middles.get(0) + middles.get(middles.size() - 1)) / 2;
    Rect box = new Rect(x, middle - types.high() / 2, g.width(), types.high());
    for (int i = 0; i < middles.size(); i++) {
      way(node, node.below().get(i), box, middles.get(i), g);
    }
    shapes.question(node.item(), node.id(), box, types.ask(), types.diamonds());
    return middle;
  }

  private void way(Node from, Node to, Rect box, double middle, Grid g) {
    Point start = new Point(box.right(), box.centre().y());
    Point end = new Point(g.x(to.level()) - STOP, middle);
    double bend = Math.min(start.x() + g.gutter() * 0.3, start.x() + 30);
    Links.draw(
        f, from.id(), Links.RIGHT, to.id(), Links.LEFT, Links.across(start, bend, end), true);
    Rect room = new Rect(bend + 4, middle - 24, Math.max(1, end.x() - bend - HEAD), 20);
    to.way().ifPresent(e -> shapes.word(e, room, Align.CENTRE));
  }

  private static List<String> labels(List<Item> items) {
    return items.stream().map(Item::label).toList();
  }
}
