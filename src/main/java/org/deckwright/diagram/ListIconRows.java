package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;

/** Plain members, quick to scan: an icon, a name and a line each, in two columns. */
final class ListIconRows implements DiagramLayout {
  private static final double GUTTER = 24;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-icon-rows", "some plain members, quick to scan", 1, 10)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    List<Item> items = diagram.items();
    if (items.size() > 3 && items.stream().allMatch(i -> Caption.of(f, i, 1e6).text().isEmpty())) {
      LabelTiles.draw(items, Note.below(f, diagram.note(), all), f);
      return;
    }
    if (items.size() <= 3 || Lettering.isDense(f) && items.size() <= 5 && !f.isCompact()) {
      IconRows.place(f, diagram, all);
      return;
    }
    Rect zone = Note.below(f, diagram.note(), all);
    int rows = (items.size() + 1) / 2;
    double width = (zone.width() - GUTTER) / 2;
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.PLAIN);
    List<ItemStyle.Plate> plates = items.stream().map(i -> style.panel(i.hot())).toList();
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    double gap = bare ? 0 : f.isCompact() ? 8 : 14;
    double inset = bare ? 0 : f.isCompact() ? 8 : 18;
    double pitch = Math.min(zone.height() / rows, 104);
    double top = zone.y() + (zone.height() - rows * pitch) * Lettering.lift(f, 0);
    double icon = rows > 3 || f.isCompact() ? 30 : 34;
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double indent = drawn ? icon + (f.isCompact() ? 12 : 24) : 0;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, width - indent - 2 * inset).heated(bare && item.hot()));
    }
    Style text = rows > 3 ? f.style("small") : Lettering.text(f);
    Captions set =
        Captions.set(
            f, words, Lettering.head(f), text, pitch - gap - f.gap(14), Captions.Rows.FREE);
    Captions captions = bare ? set : set.on(plates);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      int column = i / rows;
      double x = zone.x() + column * (width + GUTTER);
      double middle = top + (i % rows + 0.5) * pitch;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            if (!bare) {
              Rect cell = new Rect(x, middle - (pitch - gap) / 2, width, pitch - gap);
              g.shape(
                  "Card", Outline.roundRect(cell, 8), plates.get(n).ground(), plates.get(n).line());
            }
            Ink mark = bare ? g.ink("accent") : plates.get(n).mark();
            g.icon(icons.get(n), new Point(x + inset + icon / 2, middle), icon, mark);
            captions.placeMid(g, n, x + inset + indent, middle, Align.LEFT);
          });
      if (bare && i % rows < rows - 1 && i + 1 < items.size()) {
        f.rule(x, middle + pitch / 2, width);
      }
    }
  }
}
