package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.text.LineBreaker.Mode;

/**
 * A few items without icons under each other, their words large over the page's width, between
 * rules and behind a dash each: for names that are sentences, and for a page after one of cards.
 */
final class WordRows {
  private static final double INDENT = 62;
  private static final double DASH = 34;
  private static final double THICK = 4;
  private static final double EDGE = 1.5;
  private static final double AIR = 16;
  private static final double TEXT = 0.75; // of a head's size
  private static final double LEAST_TEXT = 16;
  private static final double MOST_TEXT = 20;
  private static final double LONG = 560; // of a head at its usual size
  private static final int[] LARGEST = {40, 36, 32}; // of two, three and more rows
  private static final int SMALLEST = 16;
  private static final int FEW = 3;
  private static final int LEGIBLE = 24; // of names that stand in a column of their own
  private static final int LEGIBLE_OF_MANY = 18;
  private static final double AIR_OF_MANY = 9;

  /** Of the width, how much a column of names takes, and the room between it and the texts. */
  private static final double NAMES = 0.4;

  private static final double BETWEEN = 36;
  private static final double BESIDE = 0.85; // of a name's size, the text beside it

  /** Of the place's height, how much the rows take. */
  private static final double FILLED = 0.97;

  private WordRows() {}

  static void place(Frame f, List<Item> items, Rect zone) {
    if (!columns(f, items, zone)) {
      stacked(f, items, zone);
    }
  }

  /** Names in a column and their texts beside them, where both stand large so; else nothing. */
  static boolean columns(Frame f, List<Item> items, Rect zone) {
    boolean few = items.size() <= FEW;
    int legible = few ? LEGIBLE : LEGIBLE_OF_MANY;
    double pitch = zone.height() * FILLED / items.size();
    double room = pitch - 2 * air(items);
    double most = (zone.width() - INDENT) * NAMES;
    List<Caption> names = items.stream().map(i -> Caption.of(f, i, most)).toList();
    if (names.stream().anyMatch(c -> c.text().isEmpty())) {
      return false;
    }
    double size = largest(items);
    while (size >= legible && !stand(f, names, size, most, zone, room)) {
      size--;
    }
    if (size < legible) {
      return false;
    }
    Style head = f.style("head").withSize(size);
    double x = zone.x() + INDENT + widest(f, names, head, most) + BETWEEN;
    Style body = beside(f, size);
    List<Caption> heads = names.stream().map(c -> c.withText("").heated(c.hot())).toList();
    List<Caption> texts =
        names.stream()
            .map(c -> new Caption(c.name(), "", "", "", c.text(), false, zone.right() - x))
            .toList();
    Captions left = Captions.set(f, heads, head, head, room, Captions.Rows.FREE);
    Captions right = Captions.set(f, texts, body, body, room, Captions.Rows.FREE);
    rules(
        f,
        items,
        zone,
        (g, i, middle) -> {
          left.placeMid(g, i, zone.x() + INDENT, middle, Align.LEFT);
          right.placeMid(g, i, x, middle, Align.LEFT);
        });
    return true;
  }

  private static boolean stand(
      Frame f, List<Caption> words, double size, double most, Rect zone, double room) {
    Style head = f.style("head").withSize(size);
    double left = widest(f, words, head, most);
    double right = zone.width() - INDENT - left - BETWEEN;
    return words.stream()
        .allMatch(
            c ->
                f.setter().room(c.head(), head) <= most
                    && f.set(c.text(), beside(f, size), right, Mode.FILL).height() <= room);
  }

  private static double widest(Frame f, List<Caption> words, Style head, double most) {
    return Math.min(
        most, words.stream().mapToDouble(c -> f.setter().room(c.head(), head)).max().orElse(0) + 1);
  }

  private static Style beside(Frame f, double head) {
    return f.style("lead").withSize(Math.max(LEAST_TEXT, head * BESIDE)).withInk(f.ink("muted"));
  }

  /** Above and below the words of a row. */
  private static double air(List<Item> items) {
    return items.size() <= FEW ? AIR : AIR_OF_MANY;
  }

  private static int largest(List<Item> items) {
    return LARGEST[Math.min(items.size(), LARGEST.length + 1) - 2];
  }

  /** Draws what stands in a row, whose middle is at a height. */
  private interface Row {
    void draw(Frame f, int i, double middle);
  }

  private static void stacked(Frame f, List<Item> items, Rect zone) {
    double pitch = zone.height() * FILLED / items.size();
    double width = zone.width() - INDENT;
    List<Caption> words = items.stream().map(i -> Caption.of(f, i, width).heated(i.hot())).toList();
    double room = pitch - 2 * air(items);
    double size = largest(items);
    Style named =
        words.stream().anyMatch(c -> isSentence(f, c)) ? f.style("lead") : f.style("head");
    while (size > SMALLEST && !fits(f, words, named.withSize(size), width, room)) {
      size--;
    }
    Style head = named.withSize(size);
    Captions captions =
        Captions.set(f, words, head, text(f, size), pitch - air(items), Captions.Rows.FREE);
    rules(
        f,
        items,
        zone,
        (g, i, middle) -> captions.placeMid(g, i, zone.x() + INDENT, middle, Align.LEFT));
  }

  /** The rows between their rules, a dash before each. */
  private static void rules(Frame f, List<Item> items, Rect zone, Row row) {
    double pitch = zone.height() * FILLED / items.size();
    edge(f, "Head rule", zone.x(), zone.y(), zone.width());
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double middle = zone.y() + (i + 0.5) * pitch;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Rect dash = new Rect(zone.x(), middle - THICK / 2, DASH, THICK);
            g.fill("Dash", Outline.rect(dash), g.ink("accent"));
            row.draw(g, n, middle);
          });
      if (i + 1 < items.size()) {
        f.rule(zone.x(), zone.y() + (i + 1) * pitch, zone.width());
      }
    }
    edge(f, "Foot rule", zone.x(), zone.y() + items.size() * pitch - EDGE, zone.width());
  }

  /** Whether it is longer than a name: bold, it would be a block of black. */
  private static boolean isSentence(Frame f, Caption c) {
    return f.setter().room(c.head(), f.style("head")) > LONG;
  }

  private static void edge(Frame f, String name, double x, double y, double width) {
    f.fill(name, Outline.rect(new Rect(x, y, width, EDGE)), f.ink("ink"));
  }

  private static Style text(Frame f, double head) {
    return Lettering.text(f, Math.max(LEAST_TEXT, Math.min(MOST_TEXT, head * TEXT)));
  }

  private static boolean fits(
      Frame f, List<Caption> words, Style named, double width, double room) {
    return words.stream()
        .allMatch(
            c -> {
              double head = f.set(c.head(), named, width, Mode.FILL).height();
              double text =
                  c.text().isEmpty()
                      ? 0
                      : f.set(c.text(), text(f, named.size()), width, Mode.FILL).height() + 2;
              return head + text <= room;
            });
  }
}
