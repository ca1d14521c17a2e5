package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Steps whose names are sentences, under each other: stations on a line down the page, and each
 * name large beside its own. In columns such names would be torn into many short lines.
 */
final class StepRows {
  private static final int FEW = 3;
  private static final int MOST = 6;
  private static final int LINES = 3; // of a name in a column
  private static final double USUAL = 18; // a name's size in a column
  private static final double LARGER = 20; // of three
  private static final double GAP = 28;
  private static final double AIR = 8;
  private static final double RADIUS = 34;
  private static final int LARGEST = 30;
  private static final int SMALLEST = 18;
  private static final double FILLED = 0.98;

  private StepRows() {}

  /** Whether these steps have nothing but names, and one that a column would tear. */
  static boolean suit(Frame f, Diagram d, double column) {
    List<Item> items = d.items();
    boolean bare =
        items.stream()
            .allMatch(i -> i.text().isEmpty() && i.value().isEmpty() && i.date().isEmpty());
    if (f.isCompact() || !bare || items.size() > MOST || items.size() < FEW) {
      return false;
    }
    Style style = Lettering.head(f, items.size() > FEW ? USUAL : LARGER);
    return items.stream().anyMatch(i -> f.set(i.label(), style, column, Mode.EVEN).lines() > LINES);
  }

  static void place(Frame f, Diagram d, Rect zone) {
    List<Item> items = d.items();
    double pitch = zone.height() * FILLED / items.size();
    double radius = Math.min(RADIUS, pitch * 0.36);
    double x = zone.x() + 2 * radius + GAP;
    double width = zone.right() - x;
    List<Caption> words =
        items.stream().map(i -> Caption.plain(f, i, width).heated(i.hot())).toList();
    double size = LARGEST;
    while (size > SMALLEST && !fits(f, words, Lettering.head(f, size), width, pitch - 2 * AIR)) {
      size--;
    }
    Style head = Lettering.head(f, size);
    Captions captions = Captions.set(f, words, head, head, pitch - AIR, Captions.Rows.FREE);
    List<String> icons = Badge.icons(f, items);
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Point centre = new Point(zone.x() + radius, zone.y() + (i + 0.5) * pitch);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            ItemStyle.Plate plate = style.badge(items.get(n).hot());
            Badge.draw(g, "step-" + n, centre, radius, icons.get(n), n + 1, plate);
            captions.placeMid(g, n, x, centre.y(), Align.LEFT);
          });
      if (i > 0) {
        arrow(f, i, centre.x(), centre.y() - pitch + radius, centre.y() - radius);
      }
    }
  }

  private static boolean fits(
      Frame f, List<Caption> words, Style head, double width, double height) {
    return words.stream()
        .allMatch(
            c -> {
              Setting set = f.set(c.head(), head, width, Mode.EVEN);
              return set.isWhole() && set.height() <= height;
            });
  }

  private static void arrow(Frame f, int i, double x, double from, double to) {
    Path path = Path.open(List.of(new Point(x, from), new Point(x, to)));
    f.add(
        Mark.Connector.straight(
                Tag.of("Arrow " + i, Role.DECORATION), path, Stroke.solid(f.ink("muted"), 1.75))
            .from(new Mark.Glue("step-" + (i - 1), Links.BOTTOM))
            .to(new Mark.Glue("step-" + i, Links.TOP))
            .with(Mark.Arrow.of(7)));
  }
}
