package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * The sections as a table of contents: large numbers and names under hairlines, in one column or
 * two, down to the foot of the page. Names that a band of shapes would break into narrow columns
 * are read at a glance here.
 */
final class Agenda {
  private static final int COLUMN = 5; // as many stand in one column
  private static final double GAP = 48;
  private static final double TALLEST = 116; // a row
  private static final double NUMBER = 64; // its width
  private static final double AIR = 8;
  private static final int LARGEST = 26;
  private static final int SMALLEST = 16;
  private static final double NUMERAL = 1.5; // of a name's size
  private static final double TEXT = 0.72;
  private static final double LEAST_TEXT = 14;
  private static final double FILLED = 0.98;

  private final List<Item> items;
  private final Rect zone;
  private final Frame f;
  private final int rows;
  private final double width;
  private final double pitch;

  private Agenda(List<Item> items, Rect zone, Frame f) {
    this.items = items;
    this.zone = zone;
    this.f = f;
    int columns = items.size() > COLUMN ? 2 : 1;
    rows = (items.size() + columns - 1) / columns;
    width = (zone.width() - (columns - 1) * GAP) / columns;
    pitch = Math.min(TALLEST, zone.height() * FILLED / rows);
  }

  /** Draws the sections; what does not fit is told to the frame. */
  static void place(List<Item> items, Rect zone, Frame f) {
    new Agenda(items, zone, f).draw();
  }

  private void draw() {
    int size = LARGEST;
    while (size > SMALLEST && !fits(size)) {
      size--;
    }
    if (!fits(size)) {
      f.overflow();
    }
    double top = zone.y() + (zone.height() - rows * pitch) * 0.3;
    for (int i = 0; i < items.size(); i++) {
      int column = i / rows;
      double x = zone.x() + column * (width + GAP);
      row(i, new Rect(x, top + i % rows * pitch, width, pitch), size);
    }
  }

  private boolean fits(int size) {
    return items.stream()
        .map(i -> words(i, size))
        .allMatch(
            w ->
                height(w) <= pitch - 2 * AIR
                    && w.stream().map(Frame.Para::setting).allMatch(Setting::isWhole));
  }

  private List<Frame.Para> words(Item item, int size) {
    double inner = width - NUMBER;
    Style head = f.style("head").withSize(size);
    List<Frame.Para> out = new ArrayList<>();
    out.add(new Frame.Para(f.set(item.label(), head, inner, Mode.EVEN), 0));
    if (!item.text().isEmpty()) {
      Style text = f.style("body").withSize(Math.max(LEAST_TEXT, size * TEXT));
      out.add(new Frame.Para(f.set(item.text(), text, inner, Mode.FILL), 2));
    }
    return out;
  }

  private static double height(List<Frame.Para> words) {
    return words.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  private void row(int i, Rect at, int size) {
    Item item = items.get(i);
    List<Frame.Para> words = words(item, size);
    Style numeral = f.style("big-number").withSize(size * NUMERAL).withFloor(SMALLEST);
    double first = at.centre().y() - height(words) / 2 + words.get(0).setting().style().ascent();
    double number = at.centre().y() + numeral.capHeight() / 2;
    f.group(
        item.label(),
        "",
        g -> {
          g.rule(at.x(), at.y(), at.width());
          Setting count = g.set(Integer.toString(i + 1), numeral, NUMBER, Mode.FILL);
          g.put("Number", Role.PART, count, at.x(), number, NUMBER, Align.LEFT, Anchor.TOP);
          double x = at.x() + NUMBER;
          g.block(item.label(), Role.BODY, words, x, first, at.width() - NUMBER, Align.LEFT);
        });
    if (i % rows == rows - 1 || i == items.size() - 1) {
      f.rule(at.x(), at.bottom(), at.width());
    }
  }
}
