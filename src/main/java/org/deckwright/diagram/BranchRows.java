package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;

/** A tree that grows to the right: a row an end, parents centred on their children. */
final class BranchRows {
  private static final double TALLEST = 58;
  private static final double FEW = 76;
  private static final double LEAST = 27;
  private static final double ROOT_SHARE = 0.7;

  /** Most height of the top's box. */
  private static final double TOP = 58;

  private final Diagram diagram;
  private final List<Tree.Node> nodes;
  private final int depth;
  private final Rect zone;
  private final double pitch;

  private BranchRows(Diagram diagram, Tree tree, Rect zone) {
    this.diagram = diagram;
    this.nodes = tree.all().toList();
    this.depth = tree.depth();
    this.zone = zone;
    int leaves = tree.roots().stream().mapToInt(Tree.Node::leaves).sum();
    this.pitch = Math.min(leaves < 4 ? FEW : TALLEST, (zone.height() + 6) / leaves);
  }

  /** Draws the tree; draws nothing and says no where it does not fit. */
  static boolean draw(Diagram d, Tree tree, Rect zone, Frame f) {
    BranchRows rows = new BranchRows(d, tree, zone);
    if (rows.pitch < LEAST) {
      return false;
    }
    Optional<Captions> words = rows.words(f);
    words.ifPresent(w -> rows.draw(f, tree, w));
    return words.isPresent();
  }

  private double gutter(Frame f) {
    return f.isCompact() ? 22 : 52;
  }

  private double pad(Frame f) {
    return f.isCompact() ? 8 : 14;
  }

  /** Widths of columns are even, but for a narrower first where the tree is deep. */
  private double width(Frame f, int level) {
    double room = zone.width() - (depth - 1) * gutter(f);
    if (depth < 3) {
      return Math.min(room / depth, 280);
    }
    double others = room / (depth - 1 + ROOT_SHARE);
    return level == 0 ? others * ROOT_SHARE : others;
  }

  private double x(Frame f, int level) {
    double taken = IntStream.range(0, depth).mapToDouble(i -> width(f, i)).sum();
    double spare = zone.width() - taken - (depth - 1) * gutter(f);
    double x = zone.x() + (f.isCompact() ? 0 : Math.max(0, spare / 2));
    for (int i = 0; i < level; i++) {
      x += width(f, i) + gutter(f);
    }
    return x;
  }

  private double height() {
    return pitch - (pitch > 44 ? 10 : 6);
  }

  /** Whether a figure stands at a box's right: not at the top, whose words are centred. */
  private static String value(Tree.Node n) {
    return n.level() == 0 && !n.isLeaf() ? "" : n.item().value();
  }

  private Optional<Captions> words(Frame f) {
    Style head = f.isCompact() ? Lettering.label(f) : Lettering.label(f).withSize(15).withFloor(14);
    List<Caption> out = new ArrayList<>();
    for (Tree.Node n : nodes) {
      String value = value(n);
      double figure = value.isEmpty() ? 0 : f.setter().room(value, head.bold()) + 8;
      double width = Math.max(1, width(f, n.level()) - 2 * pad(f) - figure);
      Caption c =
          value.isEmpty() ? Caption.of(f, n.item(), width) : Caption.plain(f, n.item(), width);
      if (!n.isLeaf() && n.level() == 0 && !f.isCompact() && !n.item().value().isEmpty()) {
        c = sum(Caption.plain(f, n.item(), width), n.item().value());
      }
      boolean plain = n.isLeaf() && !n.item().hot() && c.text().isEmpty();
      out.add(plain ? new Caption(c.name(), "", "", "", c.head(), false, width) : c);
    }
    double room = height() - 4;
    Style text = Lettering.small(f).withSize(head.size()).withInk(f.ink("ink"));
    return Captions.tried(f, out, head, text, c -> fits(c, Math.max(room, 20)));
  }

  /** Whether all words fit their boxes, of which the top's is higher. */
  private boolean fits(Captions c, double room) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean top = nodes.get(i).level() == 0 && !nodes.get(i).isLeaf();
      if (c.height(i)
          > (top ? Math.max(room, Math.min(nodes.get(i).leaves() * pitch, TOP) - 4) : room)) {
        return false;
      }
    }
    return true;
  }

  /** The top's figure below its name. */
  private static Caption sum(Caption c, String value) {
    return c.withText(c.text().isEmpty() ? value : value + "\n" + c.text());
  }

  private void draw(Frame f, Tree tree, Captions words) {
    double[] middles = new double[nodes.size()];
    int leaves = tree.roots().stream().mapToInt(Tree.Node::leaves).sum();
    double used = leaves * pitch - (pitch - height());
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.4);
    double[] next = {top + height() / 2};
    tree.roots().forEach(n -> spread(n, middles, next));
    TreeBoxes boxes = new TreeBoxes(diagram, false);
    for (int i = 0; i < nodes.size(); i++) {
      for (Tree.Node child : nodes.get(i).children()) {
        link(f, i, nodes.indexOf(child), middles);
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      Tree.Node n = nodes.get(i);
      double own = n.leaves() * pitch - (pitch - height());
      double high =
          n.level() == 0 && !n.isLeaf() ? Math.max(height(), Math.min(own, TOP)) : height();
      Rect box = new Rect(x(f, n.level()), middles[i] - high / 2, width(f, n.level()), high);
      Align align = n.level() == 0 && !n.isLeaf() ? Align.CENTRE : Align.LEFT;
      boxes.draw(f, n, box, words, i, value(n), pad(f), align);
    }
  }

  /** The middle of a member: of its children's first and last, or the next row for an end. */
  private double spread(Tree.Node node, double[] middles, double[] next) {
    int at = nodes.indexOf(node);
    if (node.isLeaf()) {
      middles[at] = next[0];
      next[0] += pitch;
      return middles[at];
    }
    double first = Double.NaN;
    double last = 0;
    for (Tree.Node child : node.children()) {
      last = spread(child, middles, next);
      first = Double.isNaN(first) ? last : first;
    }
    middles[at] = (first + last) / 2;
    return middles[at];
  }

  private void link(Frame f, int from, int to, double[] middles) {
    Tree.Node parent = nodes.get(from);
    Tree.Node child = nodes.get(to);
    Point start = new Point(x(f, parent.level()) + width(f, parent.level()), middles[from]);
    Point end = new Point(x(f, child.level()), middles[to]);
    double bend = (start.x() + end.x()) / 2;
    Links.draw(
        f, parent.id(), Links.RIGHT, child.id(), Links.LEFT, Links.across(start, bend, end), false);
  }
}
