package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

/** Unequal features of one thing: cells of several sizes in one block, the weightiest largest. */
final class ListBento implements DiagramLayout {
  private static final double GAP = 14;
  private static final double RADIUS = 8;
  private static final double MAIN = 0.64;
  private static final double LOW = 132;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-bento", "unequal features of one thing", 3, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    return Amounts.below(d.items());
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Rect> cells = cells(d.items().size(), zone, f.isCompact() ? 8 : GAP);
    List<Item> items = dealt(d.items(), cells);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    List<ItemStyle.Plate> plates = items.stream().map(i -> look.panel(i.hot())).toList();
    List<String> icons = Badge.icons(f, items);
    double inset = f.isCompact() ? 9 : 18;
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double icon = f.isCompact() ? 24 : 34;
    double most = zone.height();
    List<Caption> words = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      Rect cell = cells.get(i);
      boolean beside = isLow(cell, f);
      double taken = 2 * inset + (drawn && beside ? icon + 14 : 0);
      words.add(Caption.of(f, items.get(i), Math.max(10, cell.width() - taken)));
      double above = beside || !drawn ? 0 : icon + f.gap(10);
      most = Math.min(most, cell.height() - 2 * f.gap(f.isCompact() ? 7 : 14) - above);
    }
    double large = f.isCompact() ? 34 : 64;
    Rect main = cells.get(0);
    Caption first = Caption.of(f, items.get(0), main.width() - 2 * inset);
    double room = main.height() - 2 * inset - (drawn ? large + f.gap(14) : 0);
    Captions head =
        Captions.set(
                f, List.of(first), Lettering.head(f, 24), f.style("lead"), room, Captions.Rows.FREE)
            .on(plates.subList(0, 1));
    Style text = items.size() > 5 ? f.style("small") : Lettering.text(f);
    Captions rest =
        Captions.set(f, words, Lettering.head(f), text, most, Captions.Rows.FREE)
            .on(plates.subList(1, plates.size()));
    for (int i : order(cells)) {
      Rect cell = cells.get(i);
      double size = i == 0 ? large : icon;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            ItemStyle.Plate plate = plates.get(i);
            g.shape("Cell", Outline.roundRect(cell, RADIUS), plate.ground(), plate.line());
            double x = cell.x() + inset;
            if (i > 0 && isLow(cell, g)) {
              g.icon(icons.get(i), new Point(x + size / 2, cell.centre().y()), size, plate.mark());
              double at = x + (drawn ? size + 14 : 0);
              rest.placeMid(g, i - 1, at, cell.centre().y(), Align.LEFT);
              return;
            }
            Point at = new Point(x + size / 2 - size / 12, cell.y() + inset + size / 2 - 2);
            g.icon(icons.get(i), at, size, plate.mark());
            Captions captions = i == 0 ? head : rest;
            double foot = cell.bottom() - inset + (g.isCompact() ? 4 : 6);
            captions.placeUp(g, Math.max(0, i - 1), x, foot, Align.LEFT);
          });
    }
  }

  private static boolean isLow(Rect cell, Frame f) {
    return cell.height() < (f.isCompact() ? 84 : LOW) && cell.width() > 1.6 * cell.height();
  }

  /** Cells of a block, the largest first, then from small to wide. */
  private static List<Rect> cells(int count, Rect zone, double gap) {
    double half = (zone.width() - gap) / 2;
    double right = zone.x() + half + gap;
    int below = count < 5 ? 0 : count == 7 ? 2 : 1;
    double high = below == 0 ? zone.height() : (zone.height() - gap) * MAIN;
    List<Rect> out = new ArrayList<>();
    out.add(new Rect(zone.x(), zone.y(), half, high));
    int beside = count - 1 - below;
    int rows = count > 7 ? 3 : 2;
    double row = (zone.height() - (rows - 1) * gap) / rows;
    int dealt = 0;
    for (int r = 0; r < rows; r++) {
      int inRow = (beside - dealt + rows - r - 1) / (rows - r);
      out.addAll(row(right, zone.y() + r * (row + gap), half, row, inRow, gap));
      dealt += inRow;
    }
    double y = zone.y() + high + gap;
    if (below > 0) {
      out.addAll(row(zone.x(), y, half, zone.bottom() - y, below, gap));
    }
    return out;
  }

  private static List<Rect> row(
      double x, double y, double width, double height, int count, double gap) {
    double each = (width - (count - 1) * gap) / count;
    return IntStream.range(0, count)
        .mapToObj(i -> new Rect(x + i * (each + gap), y, each, height))
        .toList();
  }

  /** The weightiest member first, the hot one without weights; others by weight into wide cells. */
  private static List<Item> dealt(List<Item> items, List<Rect> cells) {
    List<Item> byWeight = new ArrayList<>(items);
    byWeight.sort(Comparator.comparingDouble(ListBento::weight).reversed());
    List<Integer> bySize = new ArrayList<>(IntStream.range(1, cells.size()).boxed().toList());
    bySize.sort(Comparator.comparingDouble(i -> -Math.round(cells.get(i).width())));
    Item[] out = new Item[items.size()];
    out[0] = byWeight.get(0);
    for (int i = 1; i < items.size(); i++) {
      out[bySize.get(i - 1)] = byWeight.get(i);
    }
    return List.of(out);
  }

  private static double weight(Item item) {
    return item.amount().orElse(item.hot() ? 1.5 : 1.0);
  }

  /** Reading order: the largest, the cell below it, then row by row. */
  private static List<Integer> order(List<Rect> cells) {
    double middle = cells.get(0).right();
    return IntStream.range(0, cells.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> cells.get(i).x() < middle ? 0 : 1)
                .thenComparingDouble(i -> cells.get(i).y())
                .thenComparingDouble(i -> cells.get(i).x()))
        .toList();
  }
}
