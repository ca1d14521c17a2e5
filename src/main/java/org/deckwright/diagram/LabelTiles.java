package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Members that are nothing but a name: tiles in rows, with the icon above the name. */
final class LabelTiles {
  private static final double TALLEST = 150;

  private LabelTiles() {}

  static void draw(List<Item> items, Rect zone, Frame f) {
    if (WordGrid.suit(f, items, zone)) {
      WordGrid.place(f, items, zone);
      return;
    }
    int columns = items.size() <= 4 ? 2 : items.size() <= 6 ? 3 : items.size() <= 8 ? 4 : 5;
    int rows = (items.size() + columns - 1) / columns;
    double gap = f.isCompact() ? 8 : 18;
    double width = (zone.width() - (columns - 1) * gap) / columns;
    double height = Math.min(TALLEST, (zone.height() - (rows - 1) * gap) / rows);
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty()) && height > 76;
    double icon = drawn ? Math.min(44, height * 0.34) : 0;
    double above = drawn ? icon + 12 : 0;
    List<String> labels = items.stream().map(i -> Caption.of(f, i, width).head()).toList();
    Style head = Lettering.head(f, 20);
    Style style = f.common(labels, head, width - 20, height - above - 12, Mode.EVEN);
    double total = rows * (height + gap) - gap;
    double top = zone.y() + Math.max(0, zone.height() - total) * Lettering.lift(f, 0.25);
    for (int i = 0; i < items.size(); i++) {
      int row = i / columns;
      int inRow = Math.min(columns, items.size() - row * columns);
      double own = (zone.width() - (inRow - 1) * gap) / inRow;
      double x = zone.x() + i % columns * (own + gap);
      double y = top + row * (height + gap);
      Rect tile = new Rect(x, y, own, height);
      boolean hot = items.get(i).hot();
      Ink ink = f.ink(hot ? "on-accent" : "ink");
      Setting s = f.set(labels.get(i), style.withInk(ink), own - 20, Mode.EVEN);
      double first = tile.centre().y() - (s.inkHeight() + above) / 2;
      Rect room = new Rect(x + 10, first + above, own - 20, s.inkHeight());
      String name = icons.get(i);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            g.label(
                Tag.of("Tile", Role.PART),
                Outline.roundRect(tile, 8),
                Optional.of(hot ? g.ink("accent") : Lettering.quiet(g)),
                Optional.empty(),
                s,
                room,
                Align.CENTRE);
            if (drawn) {
              Point at = new Point(tile.centre().x(), first + icon / 2);
              g.icon(name, at, icon, g.ink(hot ? "on-accent" : "accent"));
            }
          });
    }
  }
}
