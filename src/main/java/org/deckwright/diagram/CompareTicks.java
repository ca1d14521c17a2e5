package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Who can do what: a table with a tick for yes, an empty ring for half, a dash for no. */
final class CompareTicks implements DiagramLayout {
  private static final double ICON = 32;
  private static final double TALLEST = 56;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-ticks", "who can do what", 2, 5)
        .in(ItemStyle.heads(ItemStyle.Look.PLAIN));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    if (d.axes().isEmpty() || d.axes().size() > 8) {
      out.add(DiagramMessages.amountBetween("axes", d.axes().size(), 1, 8));
    }
    for (int i = 0; i < d.items().size(); i++) {
      int found = d.items().get(i).items().size();
      if (found != d.axes().size()) {
        out.add(DiagramMessages.countOf("items[" + (i + 1) + "].items", found, d.axes().size()));
      }
    }
    return out;
  }

  /** Where rows and columns stand. */
  private record Grid(Rect zone, List<Double> columns, double head, double pitch) {
    Rect cell(int row, int column) {
      double x = zone.x();
      for (int c = 0; c < column; c++) {
        x += columns.get(c);
      }
      double y = row < 0 ? zone.y() : zone.y() + head + row * pitch;
      return new Rect(x, y, columns.get(column), row < 0 ? head : pitch);
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<String> icons = f.isCompact() ? List.of() : Badge.icons(f, d.items());
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    int n = d.items().size();
    double first = first(d.axes(), zone.width(), f);
    double width = (zone.width() - first) / n;
    Style head = heads(d.items(), width - 16, zone, f);
    double tallest = 0;
    for (Item item : d.items()) {
      tallest = Math.max(tallest, f.set(item.label(), head, width - 16, Mode.EVEN).height());
    }
    double above = drawn ? ICON + f.gap(10) : 0;
    double lead = above + tallest + f.gap(f.isCompact() ? 4 : 12);
    double pitch = RowPitch.of(zone.height() - lead, d.axes().size(), TALLEST);
    List<Double> columns = new ArrayList<>(List.of(first));
    for (int i = 0; i < n; i++) {
      columns.add(width);
    }
    if (pitch < 20) {
      f.overflow();
      return;
    }
    double height = lead + pitch * d.axes().size();
    double top = zone.y() + Math.max(0, zone.height() - height) * Lettering.lift(f, 0);
    Grid grid = new Grid(new Rect(zone.x(), top, zone.width(), height), columns, lead, pitch);
    table(d, grid, head, above, f);
    for (int i = 0; drawn && i < n; i++) {
      Rect cell = grid.cell(-1, i + 1);
      Point at = new Point(cell.centre().x(), cell.y() + f.gap(6) + ICON / 2);
      f.icon(icons.get(i), at, ICON, plate(d, d.items().get(i), f).ink());
    }
    signs(d, grid, f);
  }

  /** Width of the rows' names: as the widest, within bounds that leave the columns their share. */
  private static double first(List<Axis> rows, double width, Frame f) {
    Style style = body(f);
    double widest =
        rows.stream().mapToDouble(a -> f.setter().room(a.label(), style)).max().orElse(0);
    double most = f.isCompact() ? 0.46 : 0.4;
    return Math.max(width * 0.3, Math.min(width * most, widest + 18));
  }

  private static Style body(Frame f) {
    return (f.isCompact() ? Lettering.small(f) : f.style("body")).withInk(f.ink("ink"));
  }

  private static Style heads(List<Item> items, double width, Rect zone, Frame f) {
    List<String> names = items.stream().map(Item::label).toList();
    Style style = items.size() > 3 ? Lettering.label(f) : Lettering.head(f, 16);
    return f.common(names, style, width, zone.height() * 0.25, Mode.EVEN);
  }

  private static Ink ink(Item column, Frame f) {
    return f.ink(column.hot() ? "accent" : "ink");
  }

  /** The native table: names, and a word where a cell has one of its own. */
  private static void table(Diagram d, Grid grid, Style head, double above, Frame f) {
    List<String> names = d.axes().stream().map(Axis::label).toList();
    double room = grid.columns().get(0) - 12;
    Style row = f.common(names, body(f), room, grid.pitch() - 4, Mode.EVEN);
    List<Mark.Row> rows = new ArrayList<>();
    rows.add(headRow(d, grid, head, above, f));
    List<String> words =
        d.items().stream().flatMap(i -> i.items().stream()).map(CompareTicks::word).toList();
    double width = grid.columns().get(1) - 12;
    Style own = f.common(words, body(f), width, grid.pitch() - 4, Mode.EVEN);
    for (int r = 0; r < names.size(); r++) {
      List<Mark.Cell> cells = new ArrayList<>();
      Setting name = f.set(names.get(r), row, room, Mode.EVEN);
      Rect box = grid.cell(r, 0);
      Rect text = new Rect(box.x(), box.y(), box.width() - 12, box.height());
      Mark.Cell flush = Cells.of(name, text, 0, Align.LEFT, Optional.empty());
      cells.add(new Mark.Cell(box, flush.text(), Optional.empty()));
      for (int c = 0; c < d.items().size(); c++) {
        Item column = d.items().get(c);
        Setting s = f.set(word(column.items().get(r)), own, width, Mode.EVEN);
        cells.add(Cells.of(s, grid.cell(r, c + 1), 6, Align.CENTRE, ground(column, f)));
      }
      boolean end = r == names.size() - 1;
      Stroke rule = end ? Stroke.solid(f.ink("ink"), 1.5) : Stroke.solid(f.ink("rule"), 0.75);
      rows.add(new Mark.Row(grid.pitch(), cells, Optional.empty(), Optional.of(rule)));
    }
    f.add(
        new Mark.Table(Tag.of("Who can do what", Role.PART), grid.zone(), grid.columns(), rows, 1));
  }

  private static Mark.Row headRow(Diagram d, Grid grid, Style head, double above, Frame f) {
    List<Mark.Cell> cells = new ArrayList<>();
    cells.add(new Mark.Cell(grid.cell(-1, 0), Optional.empty(), Optional.empty()));
    for (int c = 0; c < d.items().size(); c++) {
      Item column = d.items().get(c);
      Rect box = grid.cell(-1, c + 1);
      Rect low = Rect.between(box.x(), box.y() + above, box.right(), box.bottom());
      ItemStyle.Plate plate = plate(d, column, f);
      Setting s = f.set(column.label(), head.withInk(plate.ink()), box.width() - 16, Mode.EVEN);
      Mark.Cell words = Cells.of(s, low, 8, Align.CENTRE, Optional.empty());
      cells.add(new Mark.Cell(box, words.text(), plate.ground().or(() -> ground(column, f))));
    }
    Stroke rule = Stroke.solid(f.ink("ink"), 1.5);
    return new Mark.Row(grid.head(), cells, Optional.empty(), Optional.of(rule));
  }

  /** What a column's name and icon stand on. */
  private static ItemStyle.Plate plate(Diagram d, Item column, Frame f) {
    return ItemStyle.of(f, d, ItemStyle.Look.PLAIN).inTable().panel(column.hot());
  }

  private static Optional<Ink> ground(Item column, Frame f) {
    return column.hot() ? Optional.of(f.ink("tint")) : Optional.empty();
  }

  /** What a cell says in words; such a cell has no sign. */
  private static String word(Item cell) {
    return cell.value().isEmpty() ? cell.label() : cell.value();
  }

  private static void signs(Diagram d, Grid grid, Frame f) {
    for (int c = 0; c < d.items().size(); c++) {
      Item column = d.items().get(c);
      int at = c + 1;
      f.group(
          Caption.name(column),
          "",
          g -> {
            for (int r = 0; r < column.items().size(); r++) {
              Item cell = column.items().get(r);
              if (word(cell).isEmpty()) {
                sign(g, cell.kind(), grid.cell(r, at).centre(), ink(column, g));
              }
            }
          });
    }
  }

  private static void sign(Frame f, String kind, Point at, Ink ink) {
    Stroke line = new Stroke(ink, 2.5, List.of(), true);
    switch (kind) {
      case "yes" -> {
        List<Point> tick = List.of(at.plus(-8, 0), at.plus(-2.5, 5.5), at.plus(8, -6));
        f.shape("Yes", Outline.free(Path.open(tick)), Optional.empty(), Optional.of(line));
      }
      case "half" -> {
        Outline ring = Outline.ellipse(Rect.around(at, 6));
        f.shape("Half", ring, Optional.empty(), Optional.of(Stroke.solid(ink, 2)));
      }
      default -> {
        Stroke dash = Stroke.solid(f.ink("neutral"), 2);
        f.line("No", at.x() - 5, at.y(), at.x() + 5, at.y(), dash);
      }
    }
  }
}
