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

  /** Most from the widest name to the figures. */
  private static final double AWAY = 96;

  private SunburstKey() {}

  /** Draws it; draws nothing and says no where it has no room. */
  static boolean draw(Frame f, List<Item> groups, Rect zone) {
    Style head = f.isCompact() ? Lettering.head(f) : Lettering.head(f, 20);
    Optional<Style> one = column(f, groups, 0, zone, head, true);
    if (one.isPresent() || f.isCompact()) {
      return one.isPresent();
    }
    int half = (groups.size() + 1) / 2;
    double width = zone.width() / 2;
    Rect left = new Rect(zone.x() - 24, zone.y(), width + 6, zone.height());
    Rect right = new Rect(zone.right() - width + 18, zone.y(), width - 18, zone.height());
    List<Item> first = groups.subList(0, half);
    List<Item> second = groups.subList(half, groups.size());
    return column(f, first, 0, left, head, false)
        .flatMap(h -> column(f, second, half, right, h, false))
        .flatMap(h -> column(f, first, 0, left, h, true))
        .flatMap(h -> column(f, second, half, right, h, true))
        .isPresent();
  }

  /**
   * Draws some groups one below the other, if they fit and if wished.
   *
   * @param from number of the first, which decides the colours
   * @param head largest type of the groups' names
   * @return the type that they fit in
   */
  private static Optional<Style> column(
      Frame f, List<Item> groups, int from, Rect zone, Style head, boolean wished) {
    double indent = f.isCompact() ? 24 : SQUARE + 18;
    double figure = figures(f, groups) + (f.isCompact() ? 12 : 24);
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
    double gap = f.isCompact() ? 6 : f.gap(20);
    Style plain = Lettering.text(f);
    Style text = plain.withSize(Math.min(plain.size(), Math.max(plain.floor(), head.size() - 2)));
    Optional<Captions> set =
        Captions.tried(
            f, words, head, text, c -> height(c, groups, words.size(), gap) <= zone.height());
    if (wished) {
      set.ifPresent(c -> rows(f, groups, from, c, zone, indent, gap, words.size()));
    }
    return set.map(Captions::head);
  }

  /** Width of the widest figure. */
  private static double figures(Frame f, List<Item> groups) {
    Style bold = f.isCompact() ? Lettering.head(f) : Lettering.head(f, 20);
    double widest = 0;
    for (Item g : groups) {
      widest = Math.max(widest, f.setter().room(HierarchySunburst.shown(g), bold));
      for (Item part : g.items()) {
        String shown = HierarchySunburst.shown(part);
        widest = Math.max(widest, f.setter().room(shown, Lettering.text(f)));
      }
    }
    return widest;
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
    double wanted = zone.x() + indent + set.width() + AWAY + figures(f, groups);
    double right = Math.min(zone.right(), wanted);
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
