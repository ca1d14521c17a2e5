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
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** The same path twice: its parts before, an arrow, and its parts after. */
final class CompareBeforeAfter implements DiagramLayout {
  private static final double GAP = 6;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-before-after", "how something was, and how it is now", 2, 2)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      List<Item> parts = d.items().get(i).items();
      if (parts.stream().anyMatch(p -> p.amount().isPresent())) {
        out.addAll(Amounts.faults(parts, "items[" + (i + 1) + "].items"));
      }
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    int parts = d.items().stream().mapToInt(i -> i.items().size()).max().orElse(0);
    if (parts > 9) {
      f.overflow();
      return;
    }
    if (parts == 0) {
      PanelPair.arrowed(d.items(), zone, f);
    } else if (LengthRows.areGiven(d.items())) {
      LengthRows.draw(d.items(), zone, f);
    } else {
      rows(d, parts, zone, f);
    }
  }

  // ---- two rows of parts

  private static void rows(Diagram d, int most, Rect zone, Frame f) {
    List<Item> items = d.items();
    boolean compact = f.isCompact();
    Captions heads = heads(items, zone, f);
    double head = heads.height() + f.gap(compact ? 4 : 8);
    double between = f.gap(compact ? 14 : 40);
    double part = (zone.width() + GAP) / Math.max(most, compact ? 3 : 2) - GAP;
    double height = Math.min(compact ? 64 : 88, (zone.height() - 2 * head - between) / 2);
    if (height < 40) {
      f.overflow();
      height = 40;
    }
    double total = 2 * head + 2 * height + between;
    double top = zone.y() + Math.max(0, (zone.height() - total) * 0.4);
    Style style = style(items, part, height, f);
    boolean pictured = pictured(items, f);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    List<Rect> boxes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int n = i;
      double y = top + head + i * (head + height + between);
      int count = items.get(i).items().size();
      boxes.add(new Rect(zone.x(), y, Math.max(1, count) * (part + GAP) - GAP, height));
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            heads.place(g, n, zone.x(), y - head, Align.LEFT);
            for (int k = 0; k < count; k++) {
              double x = zone.x() + k * (part + GAP);
              Rect box = new Rect(x, y, part, boxes.get(n).height());
              part(
                  g,
                  items.get(n).items().get(k),
                  icon(items, items.get(n).items().get(k), g),
                  box,
                  style,
                  look.bar(n == 1),
                  pictured,
                  n + "-" + k);
            }
          });
    }
    arrow(items, boxes, part, heads, f);
  }

  private static Captions heads(List<Item> items, Rect zone, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String text = item.value().isEmpty() ? item.text() : item.value() + " " + item.text();
      Caption c = Caption.plain(f, item, zone.width() * 0.7).heated(i == 1);
      out.add(f.isCompact() ? c : c.withText(text.strip()));
    }
    Style head = f.isCompact() ? Lettering.label(f) : f.style("head-large").withFloor(16);
    return Captions.set(f, out, head, f.style("body"), zone.height() * 0.24, Captions.Rows.FREE);
  }

  private static Style style(List<Item> items, double width, double height, Frame f) {
    List<String> words = new ArrayList<>();
    boolean icons = false;
    for (Item item : items) {
      for (Item p : item.items()) {
        words.add(SideRows.words(p));
        icons |= !icon(items, p, f).isEmpty();
      }
    }
    if (pictured(items, f)) {
      return Lettering.label(f);
    }
    double room = height - (icons && height > 60 && !f.isCompact() ? 38 : 8);
    Style style = width > 130 ? Lettering.label(f).withSize(16).withFloor(14) : Lettering.label(f);
    return f.common(words, f.isCompact() ? Lettering.label(f) : style, width - 12, room, Mode.EVEN);
  }

  /** A part's icon: one found by its words where all parts have one, else the one it names. */
  private static String icon(List<Item> items, Item part, Frame f) {
    boolean whole =
        items.stream().flatMap(i -> i.items().stream()).noneMatch(p -> f.iconFor(p).isEmpty());
    return whole ? f.iconFor(part) : part.icon();
  }

  /** Whether the place is small and each part has an icon, which then speaks for it. */
  private static boolean pictured(List<Item> items, Frame f) {
    return f.isCompact()
        && items.stream().flatMap(i -> i.items().stream()).noneMatch(p -> f.iconFor(p).isEmpty());
  }

  /** A part: its icon over its name, filled in the row's colour. */
  private static void part(
      Frame f,
      Item item,
      String icon,
      Rect box,
      Style style,
      ItemStyle.Plate plate,
      boolean pictured,
      String id) {
    Ink ink = plate.ink();
    Tag tag = Tag.of(Caption.name(item), Role.PART).withId("part-" + id);
    if (pictured) {
      f.shape(tag, Outline.rect(box), plate.ground(), plate.line());
      f.icon(icon, box.centre(), Math.min(34, box.width() * 0.6), ink);
      return;
    }
    Style inked = style.withInk(ink);
    boolean drawn = !icon.isEmpty() && box.height() > 60 && !f.isCompact();
    double above = drawn ? 32 : 0;
    Setting s = f.set(SideRows.words(item), inked, box.width() - 12, Mode.EVEN);
    double ink2 = s.inkHeight() + above;
    double top = box.centre().y() - ink2 / 2;
    Rect room = new Rect(box.x() + 6, top + above, box.width() - 12, s.inkHeight());
    f.label(tag, Outline.rect(box), plate.ground(), plate.line(), s, room, Align.CENTRE);
    f.icon(drawn ? icon : "", new Point(box.centre().x(), top + 12), 26, ink);
  }

  private static Optional<Mark.Glue> glue(List<Item> items, int row, boolean bent, int site) {
    int last = items.get(row).items().size() - 1;
    return bent && last >= 0
        ? Optional.of(new Mark.Glue("part-" + row + "-" + last, site))
        : Optional.empty();
  }

  /** From the end of the longer row to the end of the shorter, or straight down. */
  private static void arrow(
      List<Item> items, List<Rect> boxes, double part, Captions heads, Frame f) {
    Rect before = boxes.get(0);
    Rect after = boxes.get(1);
    Stroke stroke = Stroke.solid(f.ink("accent"), 2);
    List<Point> points = new ArrayList<>();
    if (before.right() - after.right() > 60) {
      double x = before.right() - part / 2;
      points.add(new Point(x, before.bottom() + 2));
      points.add(new Point(x, after.centre().y()));
      points.add(new Point(after.right() + 2, after.centre().y()));
    } else {
      double x =
          Math.max(
              before.x() + 40, Math.min(before.right() - 20, before.x() + heads.given(1) + 24));
      if (x < before.x() + heads.width(1) + 16) {
        return;
      }
      points.add(new Point(x, before.bottom() + 2));
      points.add(new Point(x, after.y() - 4));
    }
    f.add(
        new Mark.Connector(
            Tag.of("Arrow", Role.DECORATION),
            points.size() > 2 ? Mark.Connector.Kind.BENT : Mark.Connector.Kind.STRAIGHT,
            Path.open(points),
            stroke,
            glue(items, 0, points.size() > 2, 2),
            glue(items, 1, points.size() > 2, 3),
            Optional.empty(),
            Optional.of(Mark.Arrow.of(8))));
  }
}
