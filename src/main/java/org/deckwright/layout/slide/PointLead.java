package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;

/**
 * The first point as a large sentence over the page's width, the others in columns below it, each
 * under a rule.
 */
final class PointLead {
  private static final double GAP = 24;
  private static final double RULE = 2;
  private static final double BELOW_RULE = 16;
  private static final double ABOVE_RULE = 24;
  private static final int MOST_LINES = 3;
  private static final int MOST_BELOW = 5;

  /** Of the zone's width, how far the large sentence reaches. */
  private static final double REACH = 0.9;

  private static final int LARGEST = 46;
  private static final int SMALLEST = 30;
  private static final int[] BELOW = {30, 24, 21};
  private static final int LEAST_BELOW = 17;

  /** Of the zone's height, how low the columns begin at most. */
  private static final double LOWEST = 0.62;

  private final List<Item> points;
  private final Rect zone;
  private final Frame f;
  private final double column;

  private PointLead(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.zone = zone;
    this.f = f;
    int columns = points.size() - 1;
    column = (zone.width() - (columns - 1) * GAP) / columns;
  }

  /** Whether the points stand so now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointLead form = new PointLead(points, zone, f);
    double reach = zone.width() * REACH;
    for (double size = LARGEST; size >= SMALLEST; size -= 2) {
      PointText first = PointText.of(points.get(0), size, reach, PointText.Inks.plain(f), f);
      double room = zone.height() - first.height() - ABOVE_RULE - RULE - BELOW_RULE;
      Optional<List<PointText>> others =
          first.isWhole(MOST_LINES) ? form.others(size, room) : Optional.empty();
      if (others.isPresent()) {
        form.draw(first, others.get());
        return true;
      }
    }
    return false;
  }

  private Optional<List<PointText>> others(double first, double room) {
    double most = Math.min(first * 0.7, BELOW[points.size() - 2]);
    for (double size = most; size >= LEAST_BELOW; size--) {
      List<PointText> texts = new ArrayList<>();
      for (Item point : points.subList(1, points.size())) {
        texts.add(PointText.of(point, size, column, PointText.Inks.plain(f), f));
      }
      if (texts.stream().allMatch(t -> t.isWhole(MOST_BELOW) && t.height() <= room)) {
        return Optional.of(texts);
      }
    }
    return Optional.empty();
  }

  /** The columns begin where the large sentence leaves room for them, and never far below it. */
  private void draw(PointText first, List<PointText> others) {
    double tallest = others.stream().mapToDouble(PointText::height).max().orElse(0);
    double columns = RULE + BELOW_RULE + tallest;
    double free = zone.height() - first.height() - ABOVE_RULE - columns;
    double lowest = zone.y() + LOWEST * zone.height();
    double y =
        Math.max(
            zone.y() + first.height() + ABOVE_RULE,
            Math.min(lowest, zone.bottom() - columns - free * 0.3));
    double top = zone.y() + Math.max(0, (y - ABOVE_RULE - zone.y() - first.height()) * 0.45);
    first.place(zone.x(), top, zone.width() * REACH, f);
    for (int i = 0; i < others.size(); i++) {
      double x = zone.x() + i * (column + GAP);
      f.fill("Rule " + (i + 1), Outline.rect(new Rect(x, y, column, RULE)), f.ink("accent"));
      others.get(i).place(x, y + RULE + BELOW_RULE, column, f);
    }
  }
}
