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
  private static final double TALL = 240;

  /** Letters that about fill a line of a small cell. */
  private static final int LINE = 16;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-bento", "unequal features of one thing", 2, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    return Amounts.below(d.items());
  }

  /** Sizes in a block: of icons, and of the room round words. */
  private record Measure(double inset, double large, double icon, boolean drawn) {
    private double above(boolean main, Frame f) {
      return drawn ? (main ? large + f.gap(14) : icon + f.gap(10)) : 0;
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Rect> cells = cells(d.items().size(), zone, f.isCompact() ? 8 : GAP);
    List<Item> items = dealt(d.items(), cells);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    List<ItemStyle.Plate> plates = items.stream().map(i -> look.panel(i.hot())).toList();
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double large = f.isCompact() ? 34 : cells.get(0).height() > TALL ? 88 : 64;
    Measure m = new Measure(f.isCompact() ? 9 : 18, large, f.isCompact() ? 24 : 34, drawn);
    Captions head = main(items.get(0), cells.get(0), m, f).on(plates.subList(0, 1));
    Captions rest = rest(items, cells, m, f).on(plates.subList(1, plates.size()));
    for (int i : order(cells)) {
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Captions words = i == 0 ? head : rest;
            cell(g, cells.get(i), i, plates.get(i), icons.get(i), words, m);
          });
    }
  }

  /** The words of the largest cell. */
  private static Captions main(Item item, Rect cell, Measure m, Frame f) {
    Caption words = Caption.of(f, item, cell.width() - 2 * m.inset());
    double room = cell.height() - 2 * m.inset() - m.above(true, f);
    Style head = Lettering.head(f, 24);
    return Captions.set(f, List.of(words), head, f.style("lead"), room, Captions.Rows.FREE);
  }

  /** The words of the other cells, in one size. */
  private static Captions rest(List<Item> items, List<Rect> cells, Measure m, Frame f) {
    double most = cells.get(0).height();
    List<Caption> words = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      Rect cell = cells.get(i);
      boolean beside = isLow(cell, f);
      double taken = 2 * m.inset() + (m.drawn() && beside ? m.icon() + 14 : 0);
      words.add(Caption.of(f, items.get(i), Math.max(10, cell.width() - taken)));
      double above = beside ? 0 : m.above(false, f);
      most = Math.min(most, cell.height() - 2 * f.gap(f.isCompact() ? 7 : 14) - above);
    }
    boolean few = items.size() < 4 && !f.isCompact();
    Style text = items.size() > 5 ? f.style("small") : Lettering.text(f);
    Style head = Lettering.head(f, few ? 20 : 18);
    return Captions.set(f, words, head, text, most, Captions.Rows.FREE);
  }

  /** A cell: its icon above its words, beside them where it is low. */
  private static void cell(
      Frame f, Rect cell, int i, ItemStyle.Plate plate, String icon, Captions words, Measure m) {
    f.shape("Cell", Outline.roundRect(cell, RADIUS), plate.ground(), plate.line());
    double size = i == 0 ? m.large() : m.icon();
    double x = cell.x() + m.inset();
    if (i > 0 && isLow(cell, f)) {
      f.icon(icon, new Point(x + size / 2, cell.centre().y()), size, plate.mark());
      double at = x + (m.drawn() ? size + 14 : 0);
      words.placeMid(f, i - 1, at, cell.centre().y(), Align.LEFT);
      return;
    }
    Point at = new Point(x + size / 2 - size / 12, cell.y() + m.inset() + size / 2 - 2);
    f.icon(icon, at, size, plate.mark());
    double foot = cell.bottom() - m.inset() + (f.isCompact() ? 4 : 6);
    words.placeUp(f, Math.max(0, i - 1), x, foot, Align.LEFT);
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
    int rows = count > 7 ? 3 : Math.min(2, beside);
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

  /**
   * The weightiest member first, the hot one without weights; others by weight into wide cells,
   * without weights those that say most.
   */
  private static List<Item> dealt(List<Item> items, List<Rect> cells) {
    List<Item> byWeight = new ArrayList<>(items);
    byWeight.sort(Comparator.comparingDouble(ListBento::weight).reversed());
    if (items.stream().allMatch(i -> i.amount().isEmpty())) {
      byWeight
          .subList(1, byWeight.size())
          .sort(
              Comparator.comparingInt(i -> -i.label().length() / LINE - i.text().length() / LINE));
    }
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
