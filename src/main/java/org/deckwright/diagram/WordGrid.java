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
 * Five and more items that are sentences, without icons: in two columns down to the foot of the
 * page, each behind a dash, or in one where a line holds each. In tiles sentences would be small
 * blocks of bold letters.
 */
final class WordGrid {
  private static final double GAP = 48;
  private static final double INDENT = 40;
  private static final double DASH = 22;
  private static final double THICK = 4;
  private static final double EDGE = 1.5;
  private static final double AIR = 7; // above and below the words of a row
  private static final double TILE = 0.3; // of the width, about what a tile is wide
  private static final double TILE_SIZE = 20;
  private static final int TILE_LINES = 2;
  private static final int ONE_COLUMN = 5; // as many may stand in one column
  private static final int LEGIBLE = 18;
  private static final int[] LARGEST = {28, 24}; // in one column, in two
  private static final int SMALLEST = 15;
  private static final double FILLED = 0.97;

  private final List<Item> items;
  private final Rect zone;
  private final Frame f;
  private final int rows;
  private final double width;
  private final double pitch;

  private WordGrid(List<Item> items, int columns, Rect zone, Frame f) {
    this.items = items;
    this.zone = zone;
    this.f = f;
    rows = (items.size() + columns - 1) / columns;
    width = (zone.width() - (columns - 1) * GAP) / columns;
    pitch = zone.height() * FILLED / rows;
  }

  /** Whether these names are sentences, which tiles would set in small and bold letters. */
  static boolean suit(Frame f, List<Item> items, Rect zone) {
    double tile = zone.width() * TILE;
    Style style = f.style("head").withSize(TILE_SIZE);
    return !f.isCompact()
        && !f.theme().zones().isUpright()
        && items.size() >= ONE_COLUMN
        && Badge.icons(f, items).stream().allMatch(String::isEmpty)
        && items.stream()
            .anyMatch(
                i -> {
                  String name = Caption.of(f, i, tile).head();
                  return f.set(name, style, tile, Mode.EVEN).lines() > TILE_LINES;
                });
  }

  static void place(Frame f, List<Item> items, Rect zone) {
    WordGrid one = new WordGrid(items, 1, zone, f);
    if (items.size() <= ONE_COLUMN && one.fits(LEGIBLE)) {
      one.draw(LARGEST[0]);
    } else {
      new WordGrid(items, 2, zone, f).draw(LARGEST[1]);
    }
  }

  private Style style(double size) {
    return f.style("lead").withSize(size);
  }

  private boolean fits(double size) {
    double inner = width - INDENT;
    return items.stream()
        .map(i -> f.set(Caption.of(f, i, inner).head(), style(size), inner, Mode.FILL))
        .allMatch(s -> s.isWhole() && s.height() <= pitch - 2 * AIR);
  }

  private void draw(int largest) {
    int size = largest;
    while (size > SMALLEST && !fits(size)) {
      size--;
    }
    double inner = width - INDENT;
    List<Caption> words = items.stream().map(i -> Caption.of(f, i, inner).heated(i.hot())).toList();
    Style style = style(size);
    Captions set = Captions.set(f, words, style, style, pitch - AIR, Captions.Rows.FREE);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      int column = i / rows;
      double x = zone.x() + column * (width + GAP);
      double y = zone.y() + i % rows * pitch;
      Setting first = f.set(words.get(i).head(), style, inner, Mode.FILL);
      double line = (first.lines() - 1) * style.leading() / 2;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            double middle = y + pitch / 2;
            Rect dash = new Rect(x, middle - line - THICK / 2, DASH, THICK);
            g.fill("Dash", Outline.rect(dash), g.ink("accent"));
            set.placeMid(g, n, x + INDENT, middle, Align.LEFT);
          });
      edges(i, x, y);
    }
  }

  /** The rules above a row and below the last of its column. */
  private void edges(int i, double x, double y) {
    if (i % rows == 0) {
      f.fill("Head rule", Outline.rect(new Rect(x, y, width, EDGE)), f.ink("ink"));
    } else {
      f.rule(x, y, width);
    }
    if (i % rows == rows - 1) {
      Rect foot = new Rect(x, y + pitch - EDGE, width, EDGE);
      f.fill("Foot rule", Outline.rect(foot), f.ink("ink"));
    } else if (i == items.size() - 1) {
      f.rule(x, y + pitch, width);
    }
  }
}
