package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * What stays, where it is a sentence each: rows between rules down to the foot of the deep page,
 * each behind its numeral.
 */
final class TakeawayRows {
  private static final int MOST = 4;
  private static final double INDENT = 74;
  private static final double RULE = 1;
  private static final double AIR = 12;
  private static final double AIR_OF_MANY = 6; // where four share the page
  private static final int USUAL_LINES = 2;
  private static final int MOST_LINES = 3; // of long sentences, which would be cut otherwise
  private static final int ALONE = 44;
  private static final int LARGEST = 36;
  private static final int SMALLEST = 20;
  private static final double NUMERAL = 1.5; // of the words' size
  private static final double TALLEST = 132;

  private TakeawayRows() {}

  /** Whether they stand so now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    return place(points, zone, USUAL_LINES, f) || place(points, zone, MOST_LINES, f);
  }

  private static boolean place(List<Item> points, Rect zone, int lines, Frame f) {
    boolean alone = points.size() == 1;
    double band = Math.min(alone ? zone.height() : TALLEST, zone.height() / points.size());
    for (int size = alone ? ALONE : LARGEST; size >= SMALLEST && points.size() <= MOST; size--) {
      Optional<List<Setting>> heads =
          heads(points, size, lines, new Rect(0, 0, zone.width() - indent(points), band), f);
      if (heads.isPresent()) {
        draw(heads.get(), points, zone, band, f);
        return true;
      }
    }
    return false;
  }

  /** One alone is not counted. */
  private static double indent(List<Item> points) {
    return points.size() == 1 ? 0 : INDENT;
  }

  private static Optional<List<Setting>> heads(
      List<Item> points, double size, int lines, Rect room, Frame f) {
    Style style = f.style("head-large").withSize(size).withInk(f.ink("on-deep"));
    List<Setting> out = new ArrayList<>();
    int most = points.size() == 1 ? 2 * lines : lines;
    double air = points.size() == MOST ? AIR_OF_MANY : AIR;
    for (Item point : points) {
      Setting set = f.set(point.label(), style, room.width(), Mode.EVEN);
      if (!set.isWhole() || set.lines() > most || set.height() + 2 * air > room.height()) {
        return Optional.empty();
      }
      out.add(set);
    }
    return Optional.of(out);
  }

  private static void draw(
      List<Setting> heads, List<Item> points, Rect zone, double band, Frame f) {
    double size = heads.get(0).style().size() * NUMERAL;
    Style numeral = f.style("statement").withSize(size).withInk(f.ink("deep-accent"));
    for (int i = 0; i < heads.size(); i++) {
      Rect row = new Rect(zone.x(), zone.y() + i * band, zone.width(), band);
      Rect rule = new Rect(row.x(), row.y(), row.width(), RULE);
      f.fill("Rule " + (i + 1), Outline.rect(rule), f.ink("on-deep"));
      double indent = indent(points);
      if (indent > 0) {
        Setting digits = f.set(Integer.toString(i + 1), numeral, INDENT, Mode.FILL);
        double at = row.centre().y() + numeral.capHeight() / 2;
        String name = "Numeral " + (i + 1);
        f.put(name, Role.DECORATION, digits, row.x(), at, INDENT, Align.LEFT, Anchor.TOP);
      }
      double width = row.width() - indent;
      double first = heads.get(i).baselineIn(row, Anchor.MIDDLE);
      List<Frame.Para> head = List.of(new Frame.Para(heads.get(i), 0));
      f.block(points.get(i).label(), Role.BODY, head, row.x() + indent, first, width, Align.LEFT);
    }
  }
}
