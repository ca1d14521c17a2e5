package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;

/**
 * Kinds and kinds of kinds: the root above, its children below, up to five levels. With many ends
 * or long names it grows to the right instead.
 */
final class HierarchyTree implements DiagramLayout {
  private static final double GAP = 12;
  private static final int DEEPEST = 5;
  private static final int MOST_LEAVES = 8;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-tree", "kinds and kinds of kinds", 3, 16)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  /** A single root counts with all that stands inside it. */
  @Override
  public int count(Diagram d) {
    return d.items().size() == 1 ? Math.min(most(), members(d.items())) : d.items().size();
  }

  private static int members(List<Item> items) {
    return items.stream().mapToInt(i -> 1 + members(i.items())).sum();
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Tree tree = Tree.of(d, f);
    int leaves = tree.roots().stream().mapToInt(Tree.Node::leaves).sum();
    if (tree.depth() > DEEPEST) {
      f.overflow();
    } else if (leaves > MOST_LEAVES || !new Rows(d, tree, zone, leaves).draw(f)) {
      if (!BranchRows.draw(d, tree, zone, f)) {
        f.overflow();
      }
    }
  }

  /** The tree in rows, one a level. */
  private record Rows(Diagram diagram, Tree tree, Rect zone, int leaves) {
    private double pitch() {
      return (zone.width() + GAP) / leaves;
    }

    private double width() {
      return Math.min(pitch() - GAP, 190);
    }

    private double height(Frame f) {
      double most = (zone.height() - (tree.depth() - 1) * 30) / tree.depth();
      return Math.min(f.isCompact() ? 46 : 60, most);
    }

    boolean draw(Frame f) {
      List<Tree.Node> nodes = tree.all().toList();
      List<Caption> names = new ArrayList<>();
      List<Caption> texts = new ArrayList<>();
      for (Tree.Node n : nodes) {
        Caption c = Caption.of(f, n.item().withItems(List.of()), width() - 14);
        names.add(c.withText(""));
        boolean told = !c.head().equals(c.text()) && !c.text().isEmpty();
        texts.add(new Caption("Text", "", "", "", told ? c.text() : "", false, width()));
        if (told && !n.isLeaf()) {
          return false;
        }
      }
      Style head = Lettering.label(f).withSize(16);
      Style small = Lettering.small(f);
      double room = height(f) - 8;
      Optional<Captions> words = Captions.tried(f, names, head, head, c -> c.height() <= room);
      Optional<Captions> below =
          Captions.tried(f, texts, small, small, c -> c.height() < zone.height() * 0.3);
      if (words.isEmpty() || below.isEmpty() || height(f) < 26) {
        return false;
      }
      boxes(f, nodes, words.get(), below.get());
      return true;
    }

    private void boxes(Frame f, List<Tree.Node> nodes, Captions words, Captions below) {
      double height = height(f);
      double under = below.height() == 0 ? 0 : below.height() + 6;
      int steps = Math.max(1, tree.depth() - 1);
      double step = Math.min(height + 84, (zone.height() - height - under) / steps);
      double used = step * (tree.depth() - 1) + height + under;
      double top = zone.y() + Math.max(0, zone.height() - used) * Lettering.lift(f, 0.3);
      double[] middles = new double[nodes.size()];
      int[] next = {0};
      tree.roots().forEach(n -> spread(n, nodes, middles, next));
      TreeBoxes drawn = new TreeBoxes(diagram, true);
      for (int i = 0; i < nodes.size(); i++) {
        double y = top + nodes.get(i).level() * step + height;
        for (Tree.Node child : nodes.get(i).children()) {
          double to = y - height + step;
          link(
              f,
              nodes.get(i),
              new Point(middles[i], y),
              child,
              new Point(middles[nodes.indexOf(child)], to));
        }
      }
      for (int i = 0; i < nodes.size(); i++) {
        double y = top + nodes.get(i).level() * step;
        Rect box = new Rect(middles[i] - width() / 2, y, width(), height);
        drawn.draw(f, nodes.get(i), box, words, i, "", 7, Align.CENTRE);
        below.place(f, i, box.x(), box.bottom() + 6, Align.CENTRE);
      }
    }

    /** A member over the middle of its children; ends stand at even distances. */
    private double spread(Tree.Node node, List<Tree.Node> nodes, double[] middles, int[] next) {
      int at = nodes.indexOf(node);
      if (node.isLeaf()) {
        middles[at] = zone.x() + next[0]++ * pitch() + (pitch() - GAP) / 2;
        return middles[at];
      }
      List<Double> below = new ArrayList<>();
      node.children().forEach(c -> below.add(spread(c, nodes, middles, next)));
      middles[at] = (below.get(0) + below.get(below.size() - 1)) / 2;
      return middles[at];
    }

    private static void link(Frame f, Tree.Node from, Point start, Tree.Node to, Point end) {
      double at = (start.y() + end.y()) / 2;
      List<Point> way = Links.down(start, at, end);
      Links.draw(f, from.id(), Links.BOTTOM, to.id(), Links.TOP, way, false);
    }
  }
}
