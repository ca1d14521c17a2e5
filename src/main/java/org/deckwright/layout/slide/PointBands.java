package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;

/**
 * Two to four points under each other, set large in bands of one height between rules, each behind
 * a dash in the accent. Points of very different length look better so than in columns.
 */
final class PointBands {
  private static final double INDENT = 74;
  private static final double DASH = 38;
  private static final double THICK = 4;
  private static final double EDGE = 1.5;
  private static final double AIR = 17; // above and below a text, within its band
  private static final int MOST_LINES = 3;

  /** Of the zone's height, how much the bands take. */
  private static final double FILLED = 0.97;

  private static final int[] LARGEST = {38, 32, 27};
  private static final int[] SMALLEST = {22, 20, 18};

  private final List<Item> points;
  private final Rect zone;
  private final Frame f;
  private final double band;
  private final double width;

  private PointBands(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.zone = zone;
    this.f = f;
    band = FILLED * zone.height() / points.size();
    width = zone.width() - INDENT;
  }

  /** Whether the points stand as bands now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointBands form = new PointBands(points, zone, f);
    int smallest = SMALLEST[points.size() - 2];
    for (int size = LARGEST[points.size() - 2]; size >= smallest; size--) {
      Optional<List<PointText>> texts = form.texts(size);
      if (texts.isPresent()) {
        form.draw(texts.get());
        return true;
      }
    }
    return false;
  }

  /** The texts at a size, if each fits its band. */
  private Optional<List<PointText>> texts(double size) {
    List<PointText> out = new ArrayList<>();
    for (Item point : points) {
      PointText text = PointText.of(point, size, width, PointText.Inks.plain(f), f);
      if (!text.isWhole(MOST_LINES) || text.height() + 2 * AIR > band) {
        return Optional.empty();
      }
      out.add(text);
    }
    return Optional.of(out);
  }

  private void draw(List<PointText> texts) {
    edge("Head rule", zone.y());
    for (int i = 0; i < texts.size(); i++) {
      double top = zone.y() + i * band;
      if (i > 0) {
        f.rule(zone.x(), top, zone.width());
      }
      PointText text = texts.get(i);
      double at = top + (band - text.height()) / 2;
      double middle = at + text.ascent() - text.size() * 0.33;
      Rect dash = new Rect(zone.x(), middle - THICK / 2, DASH, THICK);
      f.fill("Dash " + (i + 1), Outline.rect(dash), f.ink("accent"));
      text.place(zone.x() + INDENT, at, width, f);
    }
    edge("Foot rule", zone.y() + texts.size() * band - EDGE);
  }

  private void edge(String name, double y) {
    f.fill(name, Outline.rect(new Rect(zone.x(), y, zone.width(), EDGE)), f.ink("ink"));
  }
}
