package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** One line with a turn at each item, from edge to edge of the page. */
final class SequenceZigzag implements DiagramLayout {
  private static final double GAP = 12;
  private static final double DROP = 128;
  private static final double DEEP = 150; // between large nodes
  private static final int FEW = 6;

  /** How far the line may run above the upper and below the lower nodes. */
  private static final double TAIL = 40;

  @Override
  public StructureCard card() {
    return StructureCard.of(
            "sequence-zigzag", "an eventful path of turns, or the sections of a talk", 2, 8)
        .in(ItemStyle.panels(ItemStyle.Look.FILLED));
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    Rect zone = Note.below(f, diagram.note(), all);
    List<Item> items = diagram.items();
    boolean large = isLarge(items, f);
    double radius = f.isCompact() ? 24 : large ? 42 : 32;
    double pitch = Math.min((zone.width() - 24) / items.size(), 288);
    Captions captions = captions(items, zone, pitch, radius, f);
    double upper = tallest(captions, items.size(), 0);
    double lower = tallest(captions, items.size(), 1);
    double gap = f.gap(GAP);
    double free = zone.height() - upper - lower - 2 * gap - 2 * radius;
    double drop = Math.min(free, large ? DEEP : DROP);
    double top = zone.y() + upper + gap + radius + (free - drop) / 2;
    List<Point> nodes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      nodes.add(new Point(zone.x() + radius + i * pitch, top + (i % 2) * drop));
    }
    f.shape(
        "Path",
        Outline.free(path(nodes, drop / pitch, zone, f)),
        Optional.empty(),
        Optional.of(Stroke.solid(f.ink("ink"), 3)));
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.FILLED);
    List<ItemStyle.Plate> plates =
        items.stream().map(i -> style.badge(i.hot() || !style.isChosen()).over(f)).toList();
    draw(items, nodes, captions, plates, radius, gap, f);
  }

  /** Whether a few turns have nothing but names, which stand larger then, as do their nodes. */
  private static boolean isLarge(List<Item> items, Frame f) {
    return !f.isCompact()
        && !f.theme().zones().isUpright()
        && items.size() <= FEW
        && Caption.names(f, items).isPresent()
        && items.stream().allMatch(i -> i.date().isEmpty());
  }

  private static Captions captions(
      List<Item> items, Rect zone, double pitch, double radius, Frame f) {
    List<String> icons = Badge.icons(f, items);
    boolean dated = items.stream().anyMatch(i -> !i.date().isEmpty());
    boolean keyed = !dated && icons.stream().anyMatch(i -> !i.isEmpty());
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      double x = zone.x() + i * pitch;
      double width = Math.min(2 * pitch - 12, zone.right() - x);
      Item item = items.get(i);
      Caption c = Caption.plain(f, item, width);
      boolean low = zone.height() < 300;
      Caption when = low ? c.withKey(item.date()) : c.withOver(item.date());
      out.add(keyed ? c.withKey(Integer.toString(i + 1)) : dated ? when : c);
    }
    double least = f.isCompact() ? 20 : 48;
    double height = (zone.height() - 2 * f.gap(GAP) - 2 * radius - least) / 2;
    Style text = f.isCompact() ? Lettering.small(f) : f.style("small");
    Style head = isLarge(items, f) ? Lettering.head(f, 22) : Lettering.head(f);
    return Captions.set(f, out, head, text, height, Captions.Rows.FREE);
  }

  private static double tallest(Captions captions, int count, int from) {
    double out = 0;
    for (int i = from; i < count; i += 2) {
      out = Math.max(out, captions.height(i));
    }
    return out;
  }

  /** The line through the nodes, led on at both ends with the slope it has. */
  private static Path path(List<Point> nodes, double slope, Rect zone, Frame f) {
    double left = f.isCompact() ? zone.x() : 0;
    double right = f.isCompact() ? zone.right() : f.theme().zones().page().width();
    Point first = nodes.get(0);
    Point last = nodes.get(nodes.size() - 1);
    double up = nodes.size() % 2 == 0 ? -slope : slope;
    List<Point> points = new ArrayList<>(nodes);
    double top = nodes.get(0).y() - TAIL;
    double foot = nodes.get(1).y() + TAIL;
    points.add(0, led(first, slope, left, top, foot));
    points.add(led(last, up, right, top, foot));
    return Path.open(points);
  }

  /** Where a line of that slope meets an edge, kept as high as the nodes and their texts allow. */
  private static Point led(Point from, double slope, double x, double top, double foot) {
    double y = from.y() + slope * Math.abs(x - from.x());
    return new Point(x, Math.min(foot, Math.max(top, y)));
  }

  private static void draw(
      List<Item> items,
      List<Point> nodes,
      Captions captions,
      List<ItemStyle.Plate> plates,
      double radius,
      double gap,
      Frame f) {
    List<String> icons = Badge.icons(f, items);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Point at = nodes.get(i);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Badge.draw(g, "", at, radius, icons.get(n), n + 1, plates.get(n));
            if (n % 2 == 0) {
              captions.placeUp(g, n, at.x() - radius, at.y() - radius - gap, Align.LEFT);
            } else {
              captions.place(g, n, at.x() - radius, at.y() + radius + gap, Align.LEFT);
            }
          });
    }
  }
}
