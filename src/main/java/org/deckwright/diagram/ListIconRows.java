package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;

/** Plain members, quick to scan: an icon, a name and a line each, in two columns. */
final class ListIconRows implements DiagramLayout {
  private static final double GUTTER = 24;
  private static final double TALLEST = 104;

  /** Up to so many members have a row over the whole width each. */
  private static final int FEW = 3;

  private static final int MANY = 4;

  /** As many names without icons stand in one column. */
  private static final int TERMS = 6;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-icon-rows", "some plain members, quick to scan", 1, 10)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    List<Item> items = diagram.items();
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.PLAIN);
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    if (bare && items.size() > MANY && Caption.names(f, items).isPresent()) {
      LabelTiles.draw(items, Note.below(f, diagram.note(), all), f);
    } else if (bare && Caption.names(f, items).isPresent() && WordCards.suit(f, items)) {
      WordRows.place(f, items, Note.below(f, diagram.note(), all));
    } else if (bare && areTerms(items, f)) {
      terms(diagram, all, f);
    } else if (bare && (items.size() <= FEW || isDense(items, f))) {
      IconRows.place(f, diagram, all);
    } else {
      Rect zone = Note.below(f, diagram.note(), all);
      rows(items, style, Grid.of(items, bare, zone, f), f);
    }
  }

  /** Whether a few names without icons have a text each. */
  private static boolean areTerms(List<Item> items, Frame f) {
    return !f.isCompact()
        && !f.theme().zones().isUpright()
        && items.size() > 1
        && items.size() <= TERMS
        && items.stream().noneMatch(i -> i.text().isEmpty())
        && Badge.icons(f, items).stream().allMatch(String::isEmpty);
  }

  /** Names in a column beside their texts, or in two columns where they are too long for it. */
  private static void terms(Diagram diagram, Rect all, Frame f) {
    List<Item> items = diagram.items();
    Rect zone = Note.below(f, diagram.note(), all);
    if (!WordRows.columns(f, items, zone)) {
      ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.PLAIN);
      rows(items, style, Grid.of(items, true, zone, f), f);
    }
  }

  private static boolean isDense(List<Item> items, Frame f) {
    return Lettering.isDense(f) && items.size() <= 5 && !f.isCompact();
  }

  /**
   * Where rows stand.
   *
   * @param gap between a row's ground and the next one's; none where rows have no ground
   * @param inset of the words in a ground
   */
  private record Grid(
      Rect zone, int rows, double width, double pitch, double top, double gap, double inset) {

    private static Grid of(List<Item> items, boolean bare, Rect zone, Frame f) {
      int columns = items.size() <= FEW ? 1 : 2;
      int rows = (items.size() + columns - 1) / columns;
      double width = (zone.width() - (columns - 1) * GUTTER) / columns;
      double pitch = RowPitch.of(zone.height(), rows, TALLEST);
      double top = zone.y() + (zone.height() - rows * pitch) * Lettering.lift(f, 0);
      double gap = bare ? 0 : f.isCompact() ? 8 : rows > 3 ? 10 : 14;
      double inset = bare ? 0 : f.isCompact() ? 8 : 18;
      return new Grid(zone, rows, width, pitch, top, gap, inset);
    }

    private Rect cell(int i) {
      int column = i / rows;
      double x = zone.x() + column * (width + GUTTER);
      return new Rect(x, top + i % rows * pitch + gap / 2, width, pitch - gap);
    }
  }

  private static void rows(List<Item> items, ItemStyle style, Grid grid, Frame f) {
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    double icon = grid.rows() > 3 || f.isCompact() ? 30 : 34;
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double indent = grid.inset() + (drawn ? icon + (f.isCompact() ? 12 : 24) : 0);
    Captions captions = words(items, style, grid, indent, f);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Rect cell = grid.cell(i);
      ItemStyle.Plate plate = style.panel(items.get(i).hot());
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            if (!bare) {
              g.shape("Card", Outline.roundRect(cell, 8), plate.ground(), plate.line());
            }
            Point at = new Point(cell.x() + grid.inset() + icon / 2, cell.centre().y());
            g.icon(icons.get(n), at, icon, bare ? g.ink("accent") : plate.mark());
            captions.placeMid(g, n, cell.x() + indent, cell.centre().y(), Align.LEFT);
          });
      if (bare && i % grid.rows() < grid.rows() - 1 && i + 1 < items.size()) {
        f.rule(cell.x(), cell.bottom(), cell.width());
      }
    }
  }

  private static Captions words(
      List<Item> items, ItemStyle style, Grid grid, double indent, Frame f) {
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    double width = grid.width() - indent - grid.inset();
    List<Caption> words =
        items.stream().map(i -> Caption.of(f, i, width).heated(bare && i.hot())).toList();
    Style text = grid.rows() > 3 ? f.style("small") : Lettering.text(f);
    double room = grid.pitch() - grid.gap() - f.gap(bare ? 14 : 10);
    Captions set = Captions.set(f, words, Lettering.head(f), text, room, Captions.Rows.FREE);
    return bare ? set : set.on(items.stream().map(i -> style.panel(i.hot())).toList());
  }
}
