package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;

/**
 * The first point large on a block in the accent, the others beside it under each other, parted by
 * hairlines: a page that is read from one clear place.
 */
final class PointBlock {
  private static final double GAP = 48;
  private static final double INSET = 30;
  private static final double AIR = 14;
  private static final double THICK = 1.5;
  private static final int MOST_LINES = 5;
  private static final int MOST_BESIDE = 5;

  /** Of the zone's width, how wide the block is. */
  private static final double BLOCK = 0.46;

  /** Of the zone's height, how much of it is taken. */
  private static final double FILLED = 0.97;

  private static final int LARGEST = 36;
  private static final int SMALLEST = 24;
  private static final int[] BESIDE = {28, 24, 20};
  private static final int LEAST_BESIDE = 17;
  private static final double LESS = 4; // than the first

  private final List<Item> points;
  private final Rect block;
  private final Rect beside;
  private final Frame f;

  private PointBlock(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.f = f;
    double height = zone.height() * FILLED;
    block = new Rect(zone.x(), zone.y(), zone.width() * BLOCK, height);
    double left = block.right() + GAP;
    beside = new Rect(left, zone.y(), zone.right() - left, height);
  }

  /** Whether the points stand so now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointBlock form = new PointBlock(points, zone, f);
    Optional<PointText> first = form.first();
    Optional<List<PointText>> others = first.flatMap(t -> form.others(t.size()));
    if (first.isEmpty() || others.isEmpty()) {
      return false;
    }
    form.draw(first.get(), others.get());
    return true;
  }

  /** The first point as large as its block holds it. */
  private Optional<PointText> first() {
    double width = block.width() - 2 * INSET;
    for (double size = LARGEST; size >= SMALLEST; size--) {
      PointText text = PointText.of(points.get(0), size, width, PointText.Inks.block(f), f);
      if (text.isWhole(MOST_LINES) && text.height() <= block.height() - 2 * INSET) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** The others, all in one size no larger than the first's, if each fits its share. */
  private Optional<List<PointText>> others(double first) {
    double band = beside.height() / (points.size() - 1);
    double less = points.size() == 2 ? 0 : LESS; // one alone is no second text
    double most = Math.min(first - less, BESIDE[points.size() - 2]);
    for (double size = most; size >= LEAST_BESIDE; size--) {
      List<PointText> texts = new ArrayList<>();
      for (Item point : points.subList(1, points.size())) {
        texts.add(PointText.of(point, size, beside.width(), PointText.Inks.plain(f), f));
      }
      if (texts.stream().allMatch(t -> t.isWhole(MOST_BESIDE) && t.height() + 2 * AIR <= band)) {
        return Optional.of(texts);
      }
    }
    return Optional.empty();
  }

  private void draw(PointText first, List<PointText> others) {
    f.fill("Block", Outline.rect(block), f.ink("accent"));
    double top = block.y() + (block.height() - first.height()) / 2;
    first.place(block.x() + INSET, top, block.width() - 2 * INSET, f);
    double band = beside.height() / others.size();
    rule(0, beside.y());
    for (int i = 0; i < others.size(); i++) {
      double y = beside.y() + i * band;
      if (i > 0) {
        f.rule(beside.x(), y, beside.width());
      }
      PointText text = others.get(i);
      text.place(beside.x(), y + (band - text.height()) / 2, beside.width(), f);
    }
    rule(1, beside.bottom() - THICK);
  }

  private void rule(int number, double y) {
    Rect rule = new Rect(beside.x(), y, beside.width(), THICK);
    f.fill("Rule " + (number + 1), Outline.rect(rule), f.ink("ink"));
  }
}
