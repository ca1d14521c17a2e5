package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Kinds and kinds of kinds: the root above, its children below, up to three levels. */
final class HierarchyTree implements DiagramLayout {
  private static final double GAP = 12;
  private static final int DEEPEST = 3;

  @Override
  public String name() {
    return "hierarchy-tree";
  }

  @Override
  public String says() {
    return "kinds and kinds of kinds";
  }

  @Override
  public int least() {
    return 3;
  }

  @Override
  public int most() {
    return 14;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Map<Item, Integer> levels = levels(d.items());
    int deepest = levels.values().stream().mapToInt(l -> l).max().orElse(0) + 1;
    List<Item> leaves = d.items().stream().filter(i -> children(d, i).isEmpty()).toList();
    boolean bare = d.items().stream().allMatch(i -> f.isCompact() || i.text().isEmpty());
    if (!bare || levels.size() < d.items().size() || deepest > DEEPEST || leaves.size() > 8) {
      f.overflow();
      return;
    }
    double pitch = (zone.width() + GAP) / leaves.size();
    double width = Math.min(pitch - GAP, 190);
    double height =
        Math.min(f.isCompact() ? 46 : 60, (zone.height() - (deepest - 1) * 36) / deepest);
    double step = Math.min(height + 84, (zone.height() - height) / Math.max(1, deepest - 1));
    List<String> labels = d.items().stream().map(Item::label).toList();
    Style style =
        f.common(labels, Lettering.label(f).withSize(16), width - 14, height - 8, Mode.EVEN);
    Map<Item, Rect> boxes = new LinkedHashMap<>();
    double used = step * (deepest - 1) + height;
    double top = zone.y() + Math.max(0, zone.height() - used) * Lettering.lift(f, 0.3);
    for (Item root : d.items().stream().filter(i -> levels.get(i) == 0).toList()) {
      spread(d, root, levels, leaves, new Rect(zone.x(), top, pitch, height), width, step, boxes);
    }
    boxes.forEach((item, box) -> node(f, d, item, box, style, levels.get(item)));
    boxes.forEach(
        (item, box) -> children(d, item).forEach(c -> link(f, item, box, c, boxes.get(c))));
  }

  private static List<Item> children(Diagram d, Item parent) {
    return d.items().stream().filter(i -> i.group().equals(parent.key())).toList();
  }

  /** Depth of each item that hangs on a root; items in a circle are left out. */
  private static Map<Item, Integer> levels(List<Item> items) {
    Map<Item, Integer> out = new LinkedHashMap<>();
    for (int round = 0; round <= items.size(); round++) {
      for (Item item : items) {
        boolean root = items.stream().noneMatch(i -> i.key().equals(item.group()));
        Optional<Item> parent =
            out.keySet().stream().filter(p -> p.key().equals(item.group())).findFirst();
        if (root) {
          out.putIfAbsent(item, 0);
        } else if (parent.isPresent()) {
          out.putIfAbsent(item, out.get(parent.get()) + 1);
        }
      }
    }
    return out;
  }

  /**
   * Places a node over the middle of its children; leaves stand at even distances. Returns its
   * centre.
   */
  private static double spread(
      Diagram d,
      Item item,
      Map<Item, Integer> levels,
      List<Item> leaves,
      Rect first,
      double width,
      double step,
      Map<Item, Rect> boxes) {
    List<Item> children = children(d, item);
    List<Double> centres = new ArrayList<>();
    for (Item child : children) {
      centres.add(spread(d, child, levels, leaves, first, width, step, boxes));
    }
    double centre =
        children.isEmpty()
            ? first.x() + leaves.indexOf(item) * first.width() + (first.width() - GAP) / 2
            : (centres.get(0) + centres.get(centres.size() - 1)) / 2;
    double y = first.y() + levels.get(item) * step;
    boxes.put(item, new Rect(centre - width / 2, y, width, first.height()));
    return centre;
  }

  private static void node(Frame f, Diagram d, Item item, Rect box, Style style, int level) {
    boolean root = level == 0;
    boolean leaf = children(d, item).isEmpty();
    String ground = item.hot() ? "accent" : root ? "ink" : "surface";
    Ink fill = leaf && !item.hot() && !root ? Lettering.quiet(f) : f.ink(ground);
    Ink text = f.ink(item.hot() ? "on-accent" : root ? "ground" : "ink");
    Optional<Stroke> edge =
        item.hot() || root ? Optional.empty() : Optional.of(Stroke.solid(f.ink("neutral"), 1));
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.OUTLINED);
    boolean own = !look.isChosen() || root && !item.hot() && !look.is(ItemStyle.Look.PLAIN);
    ItemStyle.Plate plate =
        own
            ? new ItemStyle.Plate(Optional.of(fill), edge, text, text, text)
            : look.panel(item.hot());
    Setting s = f.set(item.label(), style.withInk(plate.ink()), box.width() - 14, Mode.EVEN);
    Rect room = new Rect(box.x() + 7, box.y(), box.width() - 14, box.height());
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(item.key()),
        Outline.roundRect(box, 8),
        plate.ground(),
        plate.line(),
        s,
        room,
        Align.CENTRE);
  }

  private static void link(Frame f, Item from, Rect a, Item to, Rect b) {
    Point start = new Point(a.centre().x(), a.bottom());
    Point end = new Point(b.centre().x(), b.y());
    double at = (a.bottom() + b.y()) / 2;
    Links.draw(f, from.key(), Links.BOTTOM, to.key(), Links.TOP, Links.down(start, at, end), false);
  }
}
