package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** Four to six cards in two columns, each an icon and a name beside it. */
final class CompactCards {
  private static final double GUTTER = 16;
  private static final double ICON = 36;
  private static final double INSET = 20;

  private CompactCards() {}

  /** Places them over the whole zone; false, and nothing placed, where a card has no icon. */
  static boolean place(Frame f, List<Item> items, Rect zone) {
    List<String> icons = Badge.icons(f, items);
    if (icons.stream().anyMatch(String::isEmpty)) {
      return false;
    }
    int rows = (items.size() + 1) / 2;
    double width = (zone.width() - GUTTER) / 2;
    double height = (zone.height() - (rows - 1) * GUTTER) / rows;
    double indent = INSET + ICON + 14;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, width - indent - 10).heated(item.hot()));
    }
    Captions captions =
        Captions.set(
            f, words, Lettering.head(f), Lettering.text(f), height - 16, Captions.Rows.FREE);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double x = zone.x() + i % 2 * (width + GUTTER);
      int row = i / 2;
      Rect card = new Rect(x, zone.y() + row * (height + GUTTER), width, height);
      Stroke hairline = Stroke.solid(f.ink("rule"), 0.75);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Outline outline = Outline.roundRect(card, 8);
            boolean banded = g.theme().variant("bands").equals("surface");
            var ground = Optional.of(g.ink(banded ? "tint" : "surface"));
            g.shape("Card", outline, ground, Optional.of(hairline));
            Point at = new Point(card.x() + INSET + ICON / 2, card.centre().y());
            g.icon(icons.get(n), at, ICON, g.ink("accent"));
            captions.placeMid(g, n, card.x() + indent, card.centre().y(), Align.LEFT);
          });
    }
    return true;
  }
}
