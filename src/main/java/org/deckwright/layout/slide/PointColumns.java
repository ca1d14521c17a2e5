package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;

/**
 * Two to four short points side by side, set large on a panel each, down to the foot of the page:
 * few words in thin rows would leave it empty.
 */
final class PointColumns {
  private static final double GAP = 24;
  private static final double RULE = 4;
  private static final double PADDING = 26;
  private static final int MOST_LINES = 6;

  /** Of the zone's height, how much the panels take. */
  private static final double FILLED = 0.97;

  private static final int[] LARGEST = {36, 30, 28};
  private static final int[] SMALLEST = {22, 19, 19};

  private final List<Item> points;
  private final Rect zone;
  private final Frame f;
  private final int columns;
  private final double column;
  private final double height;

  private PointColumns(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.zone = zone;
    this.f = f;
    columns = points.size() == 4 ? 2 : points.size();
    column = (zone.width() - (columns - 1) * GAP) / columns;
    int rows = (points.size() + columns - 1) / columns;
    height = (FILLED * zone.height() - (rows - 1) * GAP) / rows;
  }

  /** Whether the points stand as columns now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointColumns form = new PointColumns(points, zone, f);
    int least = SMALLEST[points.size() - 2];
    for (double size = LARGEST[points.size() - 2]; size >= least; size--) {
      Optional<List<PointText>> texts = form.texts(size);
      if (texts.isPresent()) {
        form.draw(texts.get());
        return true;
      }
    }
    return false;
  }

  /** The points at a size, if they fit. */
  private Optional<List<PointText>> texts(double size) {
    List<PointText> texts = new ArrayList<>();
    for (Item point : points) {
      PointText text = PointText.of(point, size, column - 2 * PADDING, PointText.Inks.plain(f), f);
      if (!text.isWhole(MOST_LINES) || text.height() + RULE + 2 * PADDING > height) {
        return Optional.empty();
      }
      texts.add(text);
    }
    return Optional.of(texts);
  }

  /** All texts begin at one height, where the longest stands in the middle of its panel. */
  private void draw(List<PointText> texts) {
    double tallest = texts.stream().mapToDouble(PointText::height).max().orElse(0);
    double down = RULE + (height - RULE - tallest) * 0.45;
    for (int i = 0; i < texts.size(); i++) {
      double x = zone.x() + i % columns * (column + GAP);
      int row = i / columns;
      double y = zone.y() + row * (height + GAP);
      Rect panel = new Rect(x, y, column, height);
      f.fill("Panel " + (i + 1), Outline.rect(panel), f.ink(f.theme().variant("bands")));
      f.fill("Rule " + (i + 1), Outline.rect(new Rect(x, y, column, RULE)), f.ink("accent"));
      texts.get(i).place(x + PADDING, y + down, column - 2 * PADDING, f);
    }
  }
}
