package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Two rows of equal parts, one below the other, and an arrow from the first to the second. A row
 * whose parts would be too narrow for their names runs on in a second line.
 */
final class PartRows {
  private static final double GAP = 6;
  private static final double LEAST = 40;

  /** Fewer parts than these stay in one line. */
  private static final int MANY = 6;

  private final List<Item> rows;
  private final Rect zone;
  private final Frame frame;
  private final Captions heads;
  private final ItemStyle look;
  private final boolean drawn;

  /**
   * How the parts stand.
   *
   * @param columns parts in a full line
   * @param width of a part
   * @param height of a part
   * @param head height of a row's head and of the room below it
   * @param between from the first row to the head of the second
   */
  private record Grid(int columns, double width, double height, double head, double between) {
    int lines(Item row) {
      return Math.max(1, (row.items().size() + columns - 1) / columns);
    }

    double tall(Item row) {
      return lines(row) * (height + GAP) - GAP;
    }
  }

  private PartRows(Diagram d, Rect zone, Frame f) {
    this.rows = d.items();
    this.zone = zone;
    this.frame = f;
    this.heads = heads(d.items(), zone, f);
    this.look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    this.drawn = parts().stream().noneMatch(p -> f.iconFor(p).isEmpty());
  }

  static void draw(Diagram d, Rect zone, Frame f) {
    PartRows rows = new PartRows(d, zone, f);
    int most = d.items().stream().mapToInt(i -> i.items().size()).max().orElse(1);
    int least = f.isCompact() ? 3 : d.items().stream().allMatch(r -> r.items().size() == 1) ? 1 : 2;
    Grid one = rows.grid(Math.max(most, least));
    Grid two = rows.grid((most + 1) / 2);
    boolean fold = most > MANY && !f.isCompact() && !rows.fits(one) && rows.fits(two);
    rows.draw(fold ? two : one);
  }

  private List<Item> parts() {
    return rows.stream().flatMap(r -> r.items().stream()).toList();
  }

  private Grid grid(int columns) {
    boolean compact = frame.isCompact();
    double head = heads.height() + frame.gap(compact ? 4 : 8);
    double between = frame.gap(compact ? 14 : 40);
    double width = (zone.width() + GAP) / columns - GAP;
    Grid bare = new Grid(columns, width, 0, head, between);
    int lines = rows.stream().mapToInt(bare::lines).sum();
    double free = zone.height() - 2 * head - between - (lines - 2) * GAP;
    return new Grid(columns, width, Math.min(compact ? 64 : 88, free / lines), head, between);
  }

  private boolean fits(Grid grid) {
    Style least = style(grid).withSize(style(grid).floor());
    return grid.height() >= LEAST
        && parts().stream()
            .map(p -> frame.set(SideRows.words(p), least, grid.width() - 12, Mode.EVEN))
            .allMatch(s -> s.isWhole() && s.height() <= room(grid));
  }

  private void draw(Grid wanted) {
    if (wanted.height() < LEAST) {
      frame.overflow();
    }
    double height = Math.max(LEAST, wanted.height());
    Grid grid = new Grid(wanted.columns(), wanted.width(), height, wanted.head(), wanted.between());
    double total =
        2 * grid.head() + grid.tall(rows.get(0)) + grid.between() + grid.tall(rows.get(1));
    double y = zone.y() + Math.max(0, (zone.height() - total) * 0.4) + grid.head();
    List<String> words = parts().stream().map(SideRows::words).toList();
    Style style =
        isPictured()
            ? style(grid)
            : frame.common(words, style(grid), grid.width() - 12, room(grid), Mode.EVEN);
    List<Rect> ends = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ends.add(row(i, y, grid, style));
      y += grid.tall(rows.get(i)) + grid.between() + grid.head();
    }
    arrow(ends, grid);
  }

  /** Draws a row below its head; returns the box of its last part. */
  private Rect row(int number, double y, Grid grid, Style style) {
    List<Item> parts = rows.get(number).items();
    List<Rect> boxes = new ArrayList<>();
    boxes.add(new Rect(zone.x(), y, grid.width(), grid.height()));
    for (int k = 1; k < parts.size(); k++) {
      double x = zone.x() + k % grid.columns() * (grid.width() + GAP);
      int line = k / grid.columns();
      double top = y + line * (grid.height() + GAP);
      boxes.add(new Rect(x, top, grid.width(), grid.height()));
    }
    frame.group(
        Caption.name(rows.get(number)),
        "",
        g -> {
          heads.place(g, number, zone.x(), y - grid.head(), Align.LEFT);
          for (int k = 0; k < parts.size(); k++) {
            part(g, parts.get(k), boxes.get(k), style, number, k);
          }
        });
    return boxes.get(boxes.size() - 1);
  }

  private static Captions heads(List<Item> rows, Rect zone, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Item item = rows.get(i);
      String text = item.value().isEmpty() ? item.text() : item.value() + " " + item.text();
      Caption c = Caption.plain(f, item, zone.width() * 0.7).heated(i == 1);
      out.add(f.isCompact() ? c : c.withText(text.strip()));
    }
    Style head = f.isCompact() ? Lettering.label(f) : f.style("head-large").withFloor(16);
    return Captions.set(f, out, head, f.style("body"), zone.height() * 0.24, Captions.Rows.FREE);
  }

  private Style style(Grid grid) {
    Style label = Lettering.label(frame);
    boolean wide = grid.width() > 130 && !isPictured() && !frame.isCompact();
    return wide ? label.withSize(16).withFloor(14) : label;
  }

  /** Height for the words of a part. */
  private double room(Grid grid) {
    boolean icons = parts().stream().anyMatch(p -> !icon(p).isEmpty());
    return grid.height() - (icons && hasIcons(grid.height()) ? 38 : 8);
  }

  private boolean hasIcons(double height) {
    return height > 60 && !frame.isCompact();
  }

  /** A part's icon: one found by its words where all parts have one, else the one it names. */
  private String icon(Item part) {
    return drawn ? frame.iconFor(part) : part.icon();
  }

  /** Whether the place is small and each part has an icon, which then speaks for it. */
  private boolean isPictured() {
    return frame.isCompact() && drawn;
  }

  /** A part: its icon over its name, filled in the row's colour. */
  private void part(Frame f, Item item, Rect box, Style style, int row, int number) {
    ItemStyle.Plate plate = look.bar(row == 1);
    Tag tag = Tag.of(Caption.name(item), Role.PART).withId("part-" + row + "-" + number);
    if (isPictured()) {
      f.shape(tag, Outline.rect(box), plate.ground(), plate.line());
      f.icon(icon(item), box.centre(), Math.min(34, box.width() * 0.6), plate.ink());
      return;
    }
    Ink ink = plate.ink();
    String icon = hasIcons(box.height()) ? icon(item) : "";
    double above = icon.isEmpty() ? 0 : 32;
    Setting s = f.set(SideRows.words(item), style.withInk(ink), box.width() - 12, Mode.EVEN);
    double top = box.centre().y() - (s.inkHeight() + above) / 2;
    Rect room = new Rect(box.x() + 6, top + above, box.width() - 12, s.inkHeight());
    f.label(tag, Outline.rect(box), plate.ground(), plate.line(), s, room, Align.CENTRE);
    f.icon(icon, new Point(box.centre().x(), top + 12), 26, ink);
  }

  /** From the end of the longer row to the end of the shorter, or straight down. */
  private void arrow(List<Rect> ends, Grid grid) {
    Rect before = ends.get(0);
    Rect after = ends.get(1);
    boolean bent = before.right() - after.right() > 60 && grid.lines(rows.get(1)) == 1;
    double x = bent ? before.centre().x() : down(before, after);
    if (!bent && x < zone.x() + heads.width(1) + 16) {
      return;
    }
    Point from = new Point(x, before.bottom() + 2);
    double y = after.centre().y();
    double head = ends.get(1).y() - (grid.lines(rows.get(1)) - 1) * (grid.height() + GAP);
    List<Point> points =
        bent
            ? List.of(from, new Point(x, y), new Point(after.right() + 2, y))
            : List.of(from, new Point(x, head - 4));
    frame.add(
        new Mark.Connector(
            Tag.of("Arrow", Role.DECORATION),
            bent ? Mark.Connector.Kind.BENT : Mark.Connector.Kind.STRAIGHT,
            Path.open(points),
            Stroke.solid(frame.ink("accent"), 2),
            glue(0, bent, Links.BOTTOM),
            glue(1, bent, Links.RIGHT),
            Optional.empty(),
            Optional.of(Mark.Arrow.of(8))));
  }

  /** Where a straight arrow stands: in the middle of both rows, right of the second one's head. */
  private double down(Rect before, Rect after) {
    double beside = zone.x() + heads.width(1) + 36;
    double middle = (zone.x() + Math.min(before.right(), after.right())) / 2;
    double wished = Math.max(beside, middle);
    return Math.max(zone.x() + LEAST, Math.min(before.right() - 20, wished));
  }

  private Optional<Mark.Glue> glue(int row, boolean bent, int site) {
    int last = rows.get(row).items().size() - 1;
    return bent && last >= 0
        ? Optional.of(new Mark.Glue("part-" + row + "-" + last, site))
        : Optional.empty();
  }
}
