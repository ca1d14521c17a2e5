package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.DiagramMessages;
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

/** Who depends on whom, many to many: a row and a column each, a dot where one needs another. */
final class RelationMatrix implements DiagramLayout {
  private static final double NUMBER = 34;
  private static final double KEY = 210;
  private static final double GUTTER = 36;
  private static final List<String> STRENGTHS = List.of("strong", "some", "weak");

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-matrix", "who depends on whom, many to many", 3, 12);
  }

  @Override
  public List<String> faults(Diagram d) {
    return d.edges().isEmpty() ? List.of(DiagramMessages.countOf("edges", 0, 1)) : List.of();
  }

  /** A dot: its row, its column, and its strength from 0, the strongest, to 2. */
  private record Dot(int row, int column, int strength, boolean hot) {}

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    boolean keyed = !f.isCompact() && (!d.legend().isEmpty() || !d.centre().isEmpty());
    Rect left =
        keyed ? new Rect(zone.x(), zone.y(), zone.width() - KEY - GUTTER, zone.height()) : zone;
    Grid grid = Grid.of(d, dots(d, f), left);
    if (!grid.draw(f)) {
      f.overflow();
      return;
    }
    if (keyed) {
      key(f, d, grid, new Rect(zone.right() - KEY, zone.y(), KEY, grid.height()));
    }
  }

  private static List<Dot> dots(Diagram d, Frame f) {
    Names names = Names.of(d.items());
    double most = d.edges().stream().mapToDouble(e -> e.amount().orElse(0.0)).max().orElse(0);
    List<Dot> out = new ArrayList<>();
    for (Edge e : d.edges()) {
      int row = names.of(e.from());
      int column = names.of(e.to());
      if (row < 0 || column < 0) {
        String name = row < 0 ? e.from() : e.to();
        f.tell(Diagnostic.warning("unknown-node", f.where(), DiagramMessages.unknownNode(name)));
      } else if (out.stream().noneMatch(o -> o.row() == row && o.column() == column)) {
        boolean hot = e.hot() || d.items().get(column).hot();
        out.add(new Dot(row, column, strength(d, e, most), hot));
      }
    }
    return out;
  }

  /** By the word, its place in the legend, or the third of the largest amount. */
  private static int strength(Diagram d, Edge e, double most) {
    List<String> kinds = d.legend().stream().map(Item::label).toList();
    if (!e.kind().isEmpty() && kinds.contains(e.kind())) {
      return Math.min(2, kinds.indexOf(e.kind()));
    }
    if (STRENGTHS.contains(e.kind())) {
      return STRENGTHS.indexOf(e.kind());
    }
    double share = most <= 0 ? 1 : e.amount().orElse(0.0) / most;
    return most <= 0 ? 1 : share > 2 / 3.0 ? 0 : share > 1 / 3.0 ? 1 : 2;
  }

  /** The squares, their heads and names. */
  private record Grid(
      Diagram diagram, List<Dot> dots, Rect zone, double head, double row, double cell) {

    static Grid of(Diagram d, List<Dot> dots, Rect zone) {
      int n = d.items().size();
      double head = Math.min(34, zone.height() / (n + 1));
      double row = Math.min(46, (zone.height() - head) / n);
      double names = Math.max(120, Math.min(260, zone.width() * 0.34));
      double cell = Math.min(row * 1.35, (zone.width() - NUMBER - names) / n);
      return new Grid(d, dots, zone, head, row, cell);
    }

    private int size() {
      return diagram.items().size();
    }

    double height() {
      return head + size() * row;
    }

    private double names() {
      return zone.width() - number() - size() * cell;
    }

    private double number() {
      return zone.width() < 500 ? 24 : NUMBER;
    }

    private double top() {
      return zone.y();
    }

    private List<Double> columns() {
      List<Double> out = new ArrayList<>(List.of(number(), names()));
      IntStream.range(0, size()).forEach(i -> out.add(cell));
      return out;
    }

    boolean draw(Frame f) {
      List<Caption> words = new ArrayList<>();
      for (Item item : diagram.items()) {
        words.add(Caption.of(f, item, Math.max(1, names() - 16)));
      }
      Style name = f.isCompact() ? Lettering.small(f) : f.style("body").withFloor(14);
      Style plain = name.withInk(f.ink("ink"));
      double room = row - 2;
      Optional<Captions> set =
          Captions.tried(f, words, plain, Lettering.small(f), c -> c.height() <= room);
      if (set.isEmpty() || cell < 18 || row < 22) {
        return false;
      }
      table(f, set.get());
      dots.forEach(d -> dot(f, d));
      return true;
    }

    private void table(Frame f, Captions set) {
      Style label = f.isCompact() ? Lettering.label(f) : f.style("label");
      List<Mark.Row> rows = new ArrayList<>();
      List<Mark.Cell> heads = new ArrayList<>();
      double x = zone.x();
      List<Double> columns = columns();
      for (int c = 0; c < columns.size(); c++) {
        String text = c < 2 ? "" : Integer.toString(c - 1);
        boolean hot = c >= 2 && diagram.items().get(c - 2).hot();
        Setting s = f.set(text, label.withInk(f.ink(hot ? "accent" : "muted")), 60, Mode.FILL);
        Rect box = new Rect(x, top(), columns.get(c), head);
        heads.add(Cells.of(s, box, 0, Align.CENTRE, tint(f, hot)));
        x += columns.get(c);
      }
      Stroke strong = Stroke.solid(f.ink("ink"), 1.5);
      Stroke thin = Stroke.solid(f.ink("rule"), 0.75);
      rows.add(new Mark.Row(head, heads, Optional.empty(), Optional.of(strong)));
      for (int r = 0; r < size(); r++) {
        boolean last = r + 1 == size();
        List<Mark.Cell> cells = row(f, r, set, label);
        rows.add(new Mark.Row(row, cells, Optional.empty(), Optional.of(last ? strong : thin)));
      }
      Rect box = new Rect(zone.x(), top(), zone.width(), height());
      f.add(new Mark.Table(Tag.of("Who depends on whom", Role.PART), box, columns, rows, 1));
    }

    private List<Mark.Cell> row(Frame f, int r, Captions set, Style label) {
      Item item = diagram.items().get(r);
      double y = top() + head + r * row;
      Ink ink = f.ink(item.hot() ? "accent" : "muted");
      Setting number = f.set(Integer.toString(r + 1), label.withInk(ink), number(), Mode.FILL);
      List<Mark.Cell> out = new ArrayList<>();
      Rect first = new Rect(zone.x(), y, number(), row);
      out.add(Cells.of(number, first, 2, Align.LEFT, Optional.empty()));
      Rect second = new Rect(zone.x() + number(), y, names(), row);
      out.add(Cells.of(set.settings(r), second, 4, Align.LEFT));
      for (int c = 0; c < size(); c++) {
        Rect box = new Rect(left(c), y, cell, row);
        boolean hot = diagram.items().get(c).hot();
        out.add(new Mark.Cell(box, Optional.empty(), tint(f, hot)));
      }
      return out;
    }

    private static Optional<Ink> tint(Frame f, boolean hot) {
      return hot ? Optional.of(f.ink("tint")) : Optional.empty();
    }

    private double left(int column) {
      return zone.x() + number() + names() + column * cell;
    }

    private void dot(Frame f, Dot d) {
      Point at = new Point(left(d.column()) + cell / 2, top() + head + (d.row() + 0.5) * row);
      String name =
          Caption.name(diagram.items().get(d.row()))
              + " on "
              + Caption.name(diagram.items().get(d.column()));
      RelationMatrix.dot(f, name, at, d.strength(), d.hot(), most());
    }

    private double most() {
      return Math.min(11, Math.min(cell, row) / 2 - 3);
    }
  }

  private static void dot(Frame f, String name, Point at, int strength, boolean hot, double most) {
    Ink ink = f.ink(hot && strength < 2 ? "accent" : strength == 2 ? "neutral" : "bar");
    Rect box = Rect.around(at, strength == 0 ? most : strength == 1 ? most * 0.6 : most * 0.36);
    Outline form = strength == 2 ? Outline.rect(box) : Outline.ellipse(box);
    f.shape(Tag.of(name, Role.PART), form, Optional.of(ink), Optional.empty());
  }

  /** How to read it: what a dot means, and what its sizes are. */
  private static void key(Frame f, Diagram d, Grid grid, Rect place) {
    Style head = Lettering.head(f);
    Style body = f.style("body").withInk(f.ink("ink"));
    List<Caption> words = new ArrayList<>();
    if (!d.centre().isEmpty()) {
      words.add(new Caption("How to read it", "", "", d.centre(), "", false, place.width()));
    }
    for (Item item : d.legend()) {
      String text = item.text().isEmpty() ? item.label() : item.text();
      words.add(new Caption(item.label(), "", "", "", text, false, place.width() - 32));
    }
    double gap = f.gap(14);
    Captions set =
        Captions.until(
            f,
            words,
            head,
            body,
            c ->
                IntStream.range(0, words.size()).mapToDouble(i -> c.height(i) + gap).sum()
                    <= place.height() - grid.head());
    double y = place.y() + grid.head() + 6;
    for (int i = 0; i < words.size(); i++) {
      boolean reading = i == 0 && !d.centre().isEmpty();
      int strength = Math.min(2, d.centre().isEmpty() ? i : i - 1);
      set.place(f, i, place.x() + (reading ? 0 : 32), y, Align.LEFT);
      if (!reading) {
        Point at = new Point(place.x() + 11, y + set.text().leading() / 2 + 1);
        dot(f, "Size", at, strength, false, grid.most());
      }
      y += set.height(i) + gap + (reading ? 6 : 0);
    }
  }
}
