package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Cards of items that no icon stands for: their words, set large under a bar, fill them. Numbers in
 * the place of icons would say that the items are counted.
 */
final class WordCards {
  private static final int MOST = 5;
  private static final int ROW = 3; // as many stand side by side
  private static final double GUTTER = 24;
  private static final double INSET = 22;
  private static final double BAR = 4;
  private static final double TEXT = 0.72; // of a head's size
  private static final double LEAST_TEXT = 16;
  private static final double MOST_TEXT = 20;
  private static final int MOST_LINES = 6;
  private static final int[] LARGEST = {36, 30, 28, 24};
  private static final int UNEVEN = 4; // times as long as the shortest text
  private static final double LONG = 330; // of a head at its usual size: a sentence
  private static final int SMALLEST = 17;
  private static final int LEGIBLE = 20; // from the last row of a hall

  /** Of the place's height, how much the cards take, and of the room left in one what is above. */
  private static final double FILLED = 0.94;

  private static final double ABOVE = 0.45;

  /** Of the room in the cards of one row, what words fill at least: fewer stand larger as rows. */
  private static final double SPARSE = 0.44;

  private WordCards() {}

  /** Whether these items stand so: a few, without icons, on a page of their own. */
  static boolean suit(Frame f, List<Item> items) {
    return !f.isCompact()
        && items.size() >= 2
        && items.size() <= MOST
        && Badge.icons(f, items).stream().allMatch(String::isEmpty);
  }

  /** Cards, or rows where cards would have small words. */
  static void place(Frame f, List<Item> items, Rect zone) {
    int rows = items.size() > ROW ? 2 : 1;
    if (rows == 1 && isUneven(items) && WordRows.columns(f, items, zone)) {
      return;
    }
    int most = (items.size() + rows - 1) / rows;
    double narrow = width(zone, most);
    double height = (zone.height() * FILLED - (rows - 1) * GUTTER) / rows;
    double inner = narrow - 2 * INSET;
    List<Caption> words = items.stream().map(i -> Caption.of(f, i, inner).heated(i.hot())).toList();
    double room = height - BAR - 2 * INSET;
    double size = size(f, words, inner, room);
    if (size < LEGIBLE) {
      WordRows.place(f, items, zone);
      return;
    }
    Style head = named(f, words, size);
    double text = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, head.size() * TEXT));
    Style body = Lettering.text(f, text);
    Captions captions = Captions.set(f, words, head, body, room, Captions.Rows.SHARED);
    if (rows == 1 && captions.height() < SPARSE * room) {
      WordRows.place(f, items, zone);
      return;
    }
    double down = BAR + INSET + Math.max(0, room - captions.height()) * ABOVE;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      int row = i / most;
      double width = width(zone, Math.min(most, items.size() - row * most));
      double x = zone.x() + i % most * (width + GUTTER);
      Rect card = new Rect(x, zone.y() + row * (height + GUTTER), width, height);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            g.fill("Card", Outline.rect(card), g.ink(g.theme().variant("bands")));
            Rect bar = new Rect(card.x(), card.y(), card.width(), BAR);
            g.fill("Bar", Outline.rect(bar), g.ink("accent"));
            captions.place(g, n, card.x() + INSET, card.y() + down, Align.LEFT);
          });
    }
  }

  /** Whether one has a word or two to say where another has a line: its card would be empty. */
  private static boolean isUneven(List<Item> items) {
    int longest = items.stream().mapToInt(i -> i.text().length()).max().orElse(0);
    int shortest = items.stream().mapToInt(i -> i.text().length()).min().orElse(0);
    return longest > UNEVEN * shortest;
  }

  /** A head's style: sentences alone in four cards are not bold, they would be blocks of black. */
  private static Style named(Frame f, List<Caption> words, double size) {
    boolean told = words.stream().anyMatch(c -> !c.text().isEmpty());
    boolean sentences =
        words.size() > ROW
            && !told
            && words.stream().anyMatch(c -> f.setter().room(c.head(), f.style("head")) > LONG);
    return sentences ? f.style("lead").withSize(size) : Lettering.head(f, size);
  }

  /** How wide each of so many cards in a row is. */
  private static double width(Rect zone, int cards) {
    return (zone.width() - (cards - 1) * GUTTER) / cards;
  }

  /** The largest size at which all names stand in a few whole lines. */
  private static double size(Frame f, List<Caption> words, double width, double room) {
    double size = LARGEST[words.size() - 2];
    while (size > SMALLEST && !fits(f, words, named(f, words, size), width, room)) {
      size--;
    }
    return size;
  }

  private static boolean fits(Frame f, List<Caption> words, Style head, double width, double room) {
    double text = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, head.size() * TEXT));
    return words.stream()
        .allMatch(
            c -> {
              Setting name = f.set(c.head(), head, width, Mode.EVEN);
              double below =
                  c.text().isEmpty()
                      ? 0
                      : f.set(c.text(), Lettering.text(f, text), width, Mode.FILL).height();
              return name.isWhole()
                  && name.lines() <= MOST_LINES
                  && name.height() + below + INSET <= room;
            });
  }
}
