package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Members below each other, as a narrow page has room for: on a path, in panels, or in rows with
 * their icons. All in one size.
 */
final class Stack {
  /** How members hang together. */
  enum Sort {
    /** In an order: numbers on a line. */
    PATH,
    /** Against each other: a panel each. */
    PANELS,
    /** Side by side in rank: rows with icons or numbers. */
    ROWS
  }

  private static final double BADGE = 28;
  private static final double INDENT = 42;
  private static final double INSET = 14;
  private static final double LEAST = 13;
  private static final double LARGER = 2.5; // than usual, where there is room

  private final Sort sort;
  private final List<Item> items;
  private final Rect zone;
  private final Frame f;

  private Stack(Sort sort, List<Item> items, Rect zone, Frame f) {
    this.sort = sort;
    this.items = items;
    this.zone = zone;
    this.f = f;
  }

  static void draw(Sort sort, List<Item> items, Rect zone, Frame f) {
    if (!items.isEmpty()) {
      new Stack(sort, items, zone, f).draw();
    }
  }

  private record Member(Item item, List<Frame.Para> paras, double height, boolean whole) {}

  private void draw() {
    double gap = f.gap(sort == Sort.PANELS ? 14 : 18);
    for (double less = -LARGER; ; less += 0.5) {
      List<Member> members = measured(less);
      double height =
          members.stream().mapToDouble(Member::height).sum() + (members.size() - 1) * gap;
      boolean floor = f.style("body").size() - less <= LEAST;
      if (height <= zone.height() || floor) {
        if (height > zone.height() || members.stream().anyMatch(m -> !m.whole())) {
          f.overflow();
        }
        double spare = (zone.height() - height) / Math.max(1, members.size());
        place(members, gap + Math.max(0, Math.min(20, spare)));
        return;
      }
    }
  }

  private List<Member> measured(double less) {
    Style head = smaller(f.style("head"), less);
    Style text = smaller(f.style("body"), less);
    Style date = smaller(f.style("label"), less).withInk(f.ink("accent"));
    double width = zone.width() - (sort == Sort.PANELS ? 2 * INSET : INDENT);
    List<Member> out = new ArrayList<>();
    for (Item item : items) {
      List<Frame.Para> paras = new ArrayList<>();
      add(paras, ReadingText.joined(item.date(), item.value()), date, width, 0);
      add(paras, item.label(), head, width, 0);
      add(paras, item.text(), text, width, 2);
      for (Item inner : item.items()) {
        String mark = inner.label().startsWith("→") ? "" : "•\u00a0";
        boolean both = !inner.label().isEmpty() && !inner.text().isEmpty();
        String line = inner.label() + (both ? ": " : "") + inner.text();
        add(paras, mark + line, text, width, 3);
      }
      double own = paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
      double height = sort == Sort.PANELS ? own + 2 * INSET : Math.max(BADGE, own);
      boolean whole = paras.stream().map(Frame.Para::setting).allMatch(Setting::isWhole);
      if (!paras.isEmpty()) {
        out.add(new Member(item, paras, height, whole));
      }
    }
    return out;
  }

  private void add(List<Frame.Para> paras, String text, Style style, double width, double gap) {
    if (!text.isEmpty()) {
      double above = paras.isEmpty() ? 0 : gap;
      paras.add(new Frame.Para(f.set(text, style, width, Mode.FILL), above));
    }
  }

  private Style smaller(Style style, double less) {
    return style.withSize(Math.max(LEAST, style.size() - less));
  }

  private void place(List<Member> members, double gap) {
    double y = zone.y();
    for (int i = 0; i < members.size(); i++) {
      Member m = members.get(i);
      boolean last = i + 1 == members.size();
      if (sort == Sort.PANELS) {
        panel(m, y, last || m.item().hot());
      } else {
        if (sort == Sort.PATH && !last) {
          double x = zone.x() + BADGE / 2;
          f.line("Path", x, y + BADGE, x, y + m.height() + gap, Stroke.solid(f.ink("neutral"), 2));
        }
        badge(m.item(), i + 1, y);
        text(m, zone.x() + INDENT, y, zone.width() - INDENT);
      }
      y += m.height() + gap;
    }
  }

  /** A tinted panel is the one that the talk turns to. */
  private void panel(Member m, double y, boolean marked) {
    Rect box = new Rect(zone.x(), y, zone.width(), m.height());
    f.fill("Panel", Outline.roundRect(box, 8), f.ink(marked ? "tint" : "sunk"));
    f.fill(
        "Edge",
        Outline.rect(new Rect(box.x(), box.y() + 8, 3, box.height() - 16)),
        f.ink(marked ? "accent" : "neutral"));
    text(m, box.x() + INSET, y + INSET, box.width() - 2 * INSET);
  }

  private void badge(Item item, int number, double y) {
    Rect box = new Rect(zone.x(), y, BADGE, BADGE);
    String icon = sort == Sort.ROWS ? f.iconFor(item) : "";
    boolean hot = item.hot();
    if (icon.isEmpty()) {
      f.label(
          Tag.of("Number " + number, Role.BODY),
          Outline.ellipse(box),
          Optional.of(f.ink(hot || sort == Sort.ROWS ? "accent" : "tint")),
          Optional.empty(),
          Integer.toString(number),
          f.style("label").withInk(f.ink(hot || sort == Sort.ROWS ? "on-accent" : "ink")),
          2);
    } else {
      Point centre = box.centre();
      f.fill("Plate", Outline.roundRect(box, 7), f.ink("tint"));
      f.icon(icon, centre, 18, f.ink("accent"));
    }
  }

  private void text(Member m, double x, double y, double width) {
    Style first = m.paras().get(0).setting().style();
    double own = m.paras().stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
    double lift = sort == Sort.PANELS ? 0 : Math.max(0, (BADGE - own) / 2);
    String name = m.item().label().isEmpty() ? m.item().text() : m.item().label();
    f.block(name, Role.BODY, m.paras(), x, y + lift + first.ascent(), width, Align.LEFT);
  }
}
