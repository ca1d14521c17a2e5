package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Two rivals on shared measures, as a table with the measures between them. */
final class CompareVersus implements DiagramLayout {
  private static final double ICON = 32;
  private static final double PAD = 16;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-versus", "two rivals on shared measures", 2, 2)
        .in(ItemStyle.heads(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    if (f.isCompact()) {
      PanelPair.draw(d.items(), all, f);
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    int rows = d.axes().size();
    List<Item> rivals = d.items();
    if (rows == 0 && rivals.stream().allMatch(r -> r.items().isEmpty())) {
      PanelPair.draw(rivals, zone, f);
      return;
    }
    if (rows == 0 || rivals.stream().anyMatch(r -> r.items().size() > rows)) {
      f.overflow();
      return;
    }
    double lead = rivals.stream().anyMatch(r -> !r.text().isEmpty()) ? 84 : 58;
    double head = Math.min(lead, zone.height() * 0.27);
    double pitch = RowPitch.of(zone.height() - head, rows, 60);
    double middle = middle(d, zone.width(), f);
    double side = (zone.width() - middle) / 2;
    List<Double> columns = List.of(side, middle, side);
    List<Mark.Row> out = new ArrayList<>();
    out.add(head(d, columns, new Rect(zone.x(), zone.y(), zone.width(), head), f));
    out.addAll(rows(d, columns, zone, head, pitch, f));
    Rect box = new Rect(zone.x(), zone.y(), zone.width(), head + rows * pitch);
    f.add(new Mark.Table(Tag.of("Comparison", Role.PART), box, columns, out, 1));
    icons(d, columns, zone, head, f);
  }

  /** Width of the column of measures: as designed, wider for long names. */
  private static double middle(Diagram d, double width, Frame f) {
    Style small = f.style("small");
    double widest =
        d.axes().stream().mapToDouble(a -> f.setter().room(a.label(), small)).max().orElse(0);
    return Math.max(0.28 * width, Math.min(0.36 * width, widest + 2 * PAD + 4));
  }

  private static Style name(List<Item> rivals, double width, double height, Frame f) {
    List<String> names = rivals.stream().map(Item::label).toList();
    Style style = f.style("head-large").withFloor(14);
    return f.common(names, style, width, height - 4, Mode.EVEN);
  }

  private static double indent(List<Item> rivals, Frame f) {
    return Badge.icons(f, rivals).stream().anyMatch(i -> !i.isEmpty()) ? ICON + 12 : 0;
  }

  private static Mark.Row head(Diagram d, List<Double> columns, Rect row, Frame f) {
    List<Item> rivals = d.items();
    double room = columns.get(0) - 2 * PAD - indent(rivals, f);
    Style style = name(rivals, room, row.height(), f);
    List<String> texts = rivals.stream().map(Item::text).filter(t -> !t.isEmpty()).toList();
    double left = row.height() - tallest(rivals, style, room, f) - 4;
    Style text = f.common(texts, f.style("small"), room, left, Mode.EVEN);
    List<Mark.Cell> cells = new ArrayList<>();
    double x = row.x();
    for (int c = 0; c < 3; c++) {
      Rect box = new Rect(x, row.y(), columns.get(c), row.height());
      x += columns.get(c);
      Item rival = rivals.get(c == 0 ? 0 : 1);
      if (c == 1) {
        cells.add(new Mark.Cell(box, Optional.empty(), Optional.empty()));
        continue;
      }
      ItemStyle.Plate plate = plate(d, rival, f);
      Setting name = f.set(rival.label(), style.withInk(plate.ink()), room, Mode.EVEN);
      Setting said = f.set(rival.text(), text.withInk(plate.second()), room, Mode.EVEN);
      Align align = c == 0 ? Align.RIGHT : Align.LEFT;
      Mark.Cell cell = Cells.of(List.of(name, said), box, PAD, align);
      cells.add(new Mark.Cell(box, cell.text(), plate.ground()));
    }
    Stroke rule = Stroke.solid(f.ink("ink"), 1.5);
    return new Mark.Row(row.height(), cells, Optional.empty(), Optional.of(rule));
  }

  /** What a rival's name and icon stand on. */
  private static ItemStyle.Plate plate(Diagram d, Item rival, Frame f) {
    return ItemStyle.of(f, d, ItemStyle.Look.PLAIN).inTable().panel(rival.hot());
  }

  private static double tallest(List<Item> rivals, Style style, double room, Frame f) {
    return rivals.stream()
        .mapToDouble(r -> f.set(r.label(), style, room, Mode.EVEN).height())
        .max()
        .orElse(0);
  }

  private static Ink ink(List<Item> rivals, int i, Frame f) {
    return f.ink(rivals.get(i).hot() ? "accent" : "ink");
  }

  private static List<Mark.Row> rows(
      Diagram d, List<Double> columns, Rect zone, double head, double pitch, Frame f) {
    List<String> measures = d.axes().stream().map(a -> a.label()).toList();
    List<String> values = new ArrayList<>();
    for (Item rival : d.items()) {
      rival.items().forEach(v -> values.add(value(v)));
    }
    double room = pitch - f.gap(8);
    Style small = f.common(measures, f.style("small"), columns.get(1) - 2 * PAD, room, Mode.EVEN);
    Style lead = f.style("lead").withFloor(14);
    Style bold = f.common(values, lead.bold(), columns.get(0) - 2 * PAD, room, Mode.EVEN);
    Style plain = lead.withSize(bold.size()).withInk(f.ink("muted"));
    List<Mark.Row> out = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      double y = zone.y() + head + i * pitch;
      Rect left = new Rect(zone.x(), y, columns.get(0), pitch);
      Rect mid = new Rect(left.right(), y, columns.get(1), pitch);
      Rect right = new Rect(mid.right(), y, columns.get(2), pitch);
      Setting measure = f.set(measures.get(i), small, mid.width() - 2 * PAD, Mode.EVEN);
      boolean end = i == measures.size() - 1;
      Stroke rule = end ? Stroke.solid(f.ink("ink"), 1.5) : Stroke.solid(f.ink("rule"), 0.75);
      out.add(
          new Mark.Row(
              pitch,
              List.of(
                  cell(d.items(), 0, i, bold, plain, left, Align.RIGHT, f),
                  Cells.of(measure, mid, PAD, Align.CENTRE, Optional.empty()),
                  cell(d.items(), 1, i, bold, plain, right, Align.LEFT, f)),
              Optional.empty(),
              Optional.of(rule)));
    }
    return out;
  }

  private static Mark.Cell cell(
      List<Item> rivals,
      int side,
      int row,
      Style bold,
      Style plain,
      Rect box,
      Align align,
      Frame f) {
    List<Item> values = rivals.get(side).items();
    String text = row < values.size() ? value(values.get(row)) : "";
    boolean won = row < values.size() && values.get(row).hot();
    Style style = won ? bold.withInk(ink(rivals, side, f)) : plain;
    Setting s = f.set(text, style, box.width() - 2 * PAD, Mode.EVEN);
    return Cells.of(s, box, PAD, align, Optional.empty());
  }

  private static String value(Item v) {
    String shown = v.value().isEmpty() ? v.label() : (v.value() + " " + v.label()).strip();
    return (shown + " " + v.text()).strip();
  }

  private static void icons(Diagram d, List<Double> columns, Rect zone, double head, Frame f) {
    List<Item> rivals = d.items();
    List<String> icons = Badge.icons(f, rivals);
    double room = columns.get(0) - 2 * PAD - indent(rivals, f);
    Style style = name(rivals, room, head, f);
    double y = zone.y() + head / 2;
    for (int i = 0; i < 2; i++) {
      double width = f.set(rivals.get(i).label(), style, room, Mode.EVEN).room();
      double edge = PAD + width + 12 + ICON / 2;
      double x =
          i == 0
              ? zone.x() + columns.get(0) - edge
              : zone.x() + columns.get(0) + columns.get(1) + edge;
      f.icon(icons.get(i), new Point(x, y), ICON, plate(d, rivals.get(i), f).ink());
    }
  }
}
