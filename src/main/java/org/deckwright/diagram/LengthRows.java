package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** A row before and a row after, made of parts whose widths are their amounts on one scale. */
final class LengthRows {
  private static final double INSET = 6;

  /** Rows are as high, so that names of two lines fit. */
  private static final double LEAST_HEIGHT = 44;

  /** Room that the arrow takes at the end of the longer row. */
  private static final double ARROW = 32;

  private LengthRows() {}

  /** Whether every part has an amount, and one of them a length. */
  static boolean areGiven(List<Item> rows) {
    List<Item> parts = rows.stream().flatMap(r -> r.items().stream()).toList();
    return !parts.isEmpty()
        && parts.stream().allMatch(p -> p.amount().isPresent())
        && Amounts.most(parts) > 0;
  }

  static void draw(List<Item> rows, Rect zone, Frame f) {
    boolean compact = f.isCompact();
    double most = Math.max(Amounts.sum(rows.get(0).items()), Amounts.sum(rows.get(1).items()));
    Style total = f.style("sentence").withSize(compact ? 20 : 26).withFloor(16);
    double shown = f.setter().room(Amounts.shown(rows.get(1)), total);
    double scale = zone.width() / most;
    double second = Amounts.sum(rows.get(1).items()) * scale;
    boolean beside = second + shown + (compact ? 50 : 90) <= zone.width();
    Captions heads = heads(rows, zone, f);
    double head = heads.height() + f.gap(compact ? 2 : 6);
    double between = f.gap(compact ? 12 : 40);
    List<PartNames> feet = new ArrayList<>();
    for (Item row : rows) {
      feet.add(feet(row.items(), zone, scale, f));
    }
    double below = feet.get(0).height() + feet.get(1).height();
    double free = zone.height() - 2 * head - between - below;
    double height = Math.min(compact ? 52 : 78, free / 2);
    if (height < (compact ? 30 : LEAST_HEIGHT)) {
      f.overflow();
      return;
    }
    double all = 2 * (head + height) + between + below;
    double step = head + height + between + feet.get(0).height();
    double top = zone.y() + Math.max(0, zone.height() - all) * Lettering.lift(f, 0.3);
    for (int i = 0; i < 2; i++) {
      int n = i;
      double y = top + head + i * step;
      Rect row = new Rect(zone.x(), y, Amounts.sum(rows.get(i).items()) * scale, height);
      f.group(
          Caption.name(rows.get(i)),
          "",
          g -> {
            heads.place(g, n, zone.x(), y - head, Align.LEFT);
            parts(g, rows.get(n).items(), row, scale, n);
            boolean right = n == 1 && beside;
            feet.get(n).draw(g, y + height);
            sum(g, rows.get(n), n == 0 ? total.withInk(g.ink("muted")) : total, row, zone, right);
          });
    }
    double foot = top + step + head;
    if (beside && !rows.get(1).items().isEmpty()) {
      double from = zone.x() + Amounts.sum(rows.get(0).items()) * scale;
      arrow(f, rows, from, top + head + height, zone.x() + second + 28 + shown, foot + height / 2);
    }
  }

  /** Names of the parts that are too slim for them. */
  private static PartNames feet(List<Item> parts, Rect zone, double scale, Frame f) {
    List<Item> slim = new ArrayList<>();
    List<Rect> boxes = new ArrayList<>();
    double x = zone.x();
    for (Item part : parts) {
      double width = Amounts.of(part) * scale;
      if (!fits(set(part, width, f), width, LEAST_HEIGHT)) {
        slim.add(part);
        boxes.add(new Rect(x, zone.y(), width, 0));
      }
      x += width;
    }
    return PartNames.of(slim, boxes, zone.right() - ARROW, f);
  }

  /** A part's name in its room. */
  private static Setting set(Item part, double width, Frame f) {
    double room = Math.max(1, width - 2 * INSET);
    return f.set(SideRows.words(part), Lettering.label(f), room, Mode.EVEN);
  }

  private static boolean fits(Setting s, double width, double height) {
    double room = width - 2 * INSET;
    return room > 1 && s.isWhole() && s.room() <= room && s.height() <= height - 4;
  }

  private static Captions heads(List<Item> rows, Rect zone, Frame f) {
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      words.add(Caption.plain(f, rows.get(i), zone.width() * 0.6).heated(i == 1));
    }
    Style head = f.isCompact() ? Lettering.label(f) : f.style("head-large").withFloor(16);
    return Captions.set(f, words, head, f.style("body"), zone.height() * 0.24, Captions.Rows.FREE);
  }

  /** A row's total: over its end, or behind it where the arrow comes in. */
  private static void sum(Frame f, Item row, Style style, Rect bar, Rect zone, boolean beside) {
    String text = Amounts.shown(row);
    double room = f.setter().room(text, style) + 2;
    Style inked = style.ink().slot().equals("muted") ? style : style.withInk(f.ink("accent"));
    Setting s = f.set(text, inked, room, Mode.FILL);
    if (room > zone.width() * 0.38) {
      f.overflow();
    } else if (beside) {
      Midline.put(f, "Total", s, bar.right() + 14, bar.centre().y(), room, Align.LEFT);
    } else {
      double x =
          Math.min(zone.right(), Math.max(bar.right(), zone.x() + zone.width() * 0.62 + room));
      Midline.put(f, "Total", s, x - room, bar.y() - style.leading() / 2, room, Align.RIGHT);
    }
  }

  /** The parts end to end; a part of kind {@code light} is pale, a name stands where it fits. */
  private static void parts(Frame f, List<Item> parts, Rect row, double scale, int number) {
    double x = row.x();
    for (int k = 0; k < parts.size(); k++) {
      Item part = parts.get(k);
      double width = Amounts.of(part) * scale;
      boolean light = part.kind().equals("light");
      Ink fill = light ? Lettering.quiet(f) : f.ink(number == 1 ? "accent" : "bar");
      Ink ink = f.ink(!light && number == 1 ? "on-accent" : "ink");
      Outline outline = Outline.rect(new Rect(x, row.y(), width, row.height()));
      Tag tag = Tag.of(Caption.name(part), Role.PART).withId("part-" + number + "-" + k);
      Optional<Stroke> seam =
          f.isCompact() ? Optional.empty() : Optional.of(Stroke.solid(f.ink("ground"), 2));
      Setting s = set(part, width, f).withInks(List.of(ink));
      boolean fits = fits(s, width, f.isCompact() ? row.height() : LEAST_HEIGHT);
      if (fits && !s.shaped().text().isEmpty()) {
        Rect inside = new Rect(x + INSET, row.y(), width - 2 * INSET, row.height());
        f.label(tag, outline, Optional.of(fill), seam, s, inside, Align.LEFT);
      } else {
        f.shape(tag, outline, Optional.of(fill), seam);
      }
      x += width;
    }
  }

  /** From the end of the longer row down and back to the total of the shorter. */
  private static void arrow(
      Frame f, List<Item> rows, double from, double top, double to, double y) {
    int last = rows.get(0).items().size() - 1;
    double x = from - Math.min(24, (from - to) / 3);
    List<Point> points = List.of(new Point(x, top + 3), new Point(x, y), new Point(to, y));
    f.add(
        Mark.Connector.of(
                Tag.of("Arrow", Role.DECORATION),
                Mark.Connector.Kind.BENT,
                Links.rounded(points),
                Stroke.solid(f.ink("accent"), 2))
            .from(new Mark.Glue("part-0-" + last, Links.BOTTOM))
            .to(new Mark.Glue("part-1-" + (rows.get(1).items().size() - 1), Links.RIGHT))
            .with(Mark.Arrow.of(8)));
  }
}
