package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;

/** The names of groups and their parts with their figures, beside a square in their colour. */
final class SunburstKey {
  private static final double SQUARE = 18;

  private SunburstKey() {}

  /** Draws it; draws nothing and says no where it has no room. */
  static boolean draw(Frame f, List<Item> groups, Rect zone) {
    if (column(f, groups, 0, zone, true)) {
      return true;
    }
    int half = (groups.size() + 1) / 2;
    double width = (zone.width() - 36) / 2;
    Rect left = new Rect(zone.x() - 24, zone.y(), width + 12, zone.height());
    Rect right = new Rect(zone.right() - width - 12, zone.y(), width + 12, zone.height());
    List<Item> first = groups.subList(0, half);
    List<Item> second = groups.subList(half, groups.size());
    boolean fits =
        !f.isCompact() && column(f, first, 0, left, false) && column(f, second, half, right, false);
    return fits && column(f, first, 0, left, true) && column(f, second, half, right, true);
  }

  /**
   * Draws some groups one below the other, if they fit and if wished.
   *
   * @param from number of the first, which decides the colours
   */
  private static boolean column(Frame f, List<Item> groups, int from, Rect zone, boolean wished) {
    double indent = f.isCompact() ? 24 : SQUARE + 18;
    double figure = f.isCompact() ? 52 : 90;
    double width = Math.max(10, Math.min(360, zone.width() - indent - figure));
    List<Caption> words = new ArrayList<>();
    for (Item g : groups) {
      words.add(Caption.plain(f, g, width));
      for (Item part : f.isCompact() ? List.<Item>of() : g.items()) {
        String label = part.label().isEmpty() ? "–" : part.label();
        String said = part.text().isEmpty() ? label : label + "\n" + part.text();
        words.add(new Caption(Caption.name(part), "", "", "", said, false, width));
      }
    }
    Style head = f.isCompact() ? Lettering.head(f) : Lettering.head(f, 20);
    double gap = f.isCompact() ? 6 : f.gap(20);
    Style text = Lettering.text(f);
    Optional<Captions> set =
        Captions.tried(
            f, words, head, text, c -> height(c, groups, words.size(), gap) <= zone.height());
    if (wished) {
      set.ifPresent(c -> rows(f, groups, from, c, zone, indent, gap, words.size()));
    }
    return set.isPresent();
  }

  private static double height(Captions c, List<Item> groups, int rows, double gap) {
    double sum = gap * (groups.size() - 1);
    for (int i = 0; i < rows; i++) {
      sum += c.height(i);
    }
    return sum;
  }

  private static void rows(
      Frame f,
      List<Item> groups,
      int from,
      Captions set,
      Rect zone,
      double indent,
      double gap,
      int rows) {
    double y = zone.y() + Math.max(0, zone.height() - height(set, groups, rows, gap)) / 2;
    double right = Math.min(zone.right(), zone.x() + indent + set.given(0) + 90);
    int at = 0;
    for (int i = 0; i < groups.size(); i++) {
      Item group = groups.get(i);
      int number = i;
      int first = at;
      double top = y;
      int parts = f.isCompact() ? 0 : group.items().size();
      f.group(
          Caption.name(group),
          "",
          g -> {
            Point mid = new Point(zone.x() + SQUARE / 2, top + set.head().leading() / 2 + 1);
            Rect square = Rect.around(mid, SQUARE / 2);
            g.fill("Colour", Outline.rect(square), HierarchySunburst.ink(g, from + number));
            double rowTop = top;
            for (int k = 0; k <= parts; k++) {
              Item item = k == 0 ? group : group.items().get(k - 1);
              row(g, item, set, first + k, zone.x() + indent, right, rowTop, k == 0);
              rowTop += set.height(first + k);
            }
          });
      for (int k = 0; k <= parts; k++) {
        y += set.height(first + k);
      }
      y += gap;
      at += parts + 1;
    }
  }

  private static void row(
      Frame f, Item item, Captions set, int i, double x, double right, double top, boolean head) {
    set.place(f, i, x, top, Align.LEFT);
    Style style = head ? set.head() : set.text();
    String text = HierarchySunburst.shown(item);
    double width = f.setter().room(text, style) + 1;
    double room = Math.min(width, right - x - set.width(i) - 4);
    if (room < width) {
      f.overflow();
      return;
    }
    f.textAt("Figure", Role.PART, text, style, right - width, top + style.ascent(), width, 1);
  }
}
