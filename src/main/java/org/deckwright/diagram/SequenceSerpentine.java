package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** Many stations of one path that runs to the right, turns, and comes back. */
final class SequenceSerpentine implements DiagramLayout {
  private static final double GAP = 10;
  private static final double KAPPA = 0.5522847498307936;
  private static final double HIGHEST = 190;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-serpentine", "many stations of one path", 2, 12)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  /**
   * Where the path runs.
   *
   * @param first centre of the first node
   * @param turn radius of the turns: half the distance of two rows
   * @param node radius of the nodes
   */
  private record Course(
      Rect zone, int rows, int columns, Point first, double pitch, double turn, double node) {

    private Point at(int i) {
      int row = i / columns;
      int column = row % 2 == 0 ? i % columns : columns - 1 - i % columns;
      return new Point(first.x() + column * pitch, y(row));
    }

    private double y(int row) {
      return first.y() + row * 2 * turn;
    }

    /** Where the straight part of a row ends on the right or on the left. */
    private double end(boolean right) {
      double off = node + GAP;
      return right ? first.x() + (columns - 1) * pitch + off : first.x() - off;
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int rows = rows(items, zone, f);
    int columns = (items.size() + rows - 1) / rows;
    double node = f.isCompact() ? 20 : rows > 2 ? 26 : rows > 1 ? 36 : 46;
    double gap = f.gap(f.isCompact() ? 5 : rows > 1 ? 12 : 20);
    double room = zone.height() / rows - 2 * node - gap - (rows - 1) * 6.0 / rows;
    double turn = Math.min(HIGHEST / 2, zone.height() / rows / 2);
    double left = rows > 2 ? turn + node + GAP : node;
    double right = turn + node + GAP;
    double pitch =
        rows > 1 ? (zone.width() - left - right) / (columns - 1) : zone.width() / columns;
    if (room < 12 || pitch < 2 * node + 8) {
      f.overflow();
      return;
    }
    double apart = pitch - (f.isCompact() ? 4 : 14);
    double side = rows > 1 ? Math.min(apart, bulge(turn, node, gap)) : apart;
    Style head = Lettering.head(f, rows > 2 ? 16 : rows > 1 ? 18 : 20);
    Style text = rows > 1 ? f.style("small") : Lettering.text(f);
    List<Caption> words = words(items, side, f);
    Captions captions = Captions.set(f, words, head, text, room, Captions.Rows.FREE);
    double clear = 2 * turn - 2 * node - gap - captions.height();
    if (rows > 1 && clear < f.gap(f.isCompact() ? 4 : 14)) {
      f.overflow();
    }
    double used = (rows - 1) * 2 * turn + 2 * node + gap + captions.height();
    double top = zone.y() + Math.max(0, zone.height() - used) / 2;
    Point first = new Point(zone.x() + left, top + node);
    Course course = new Course(zone, rows, columns, first, pitch, turn, node);
    f.shape(
        "Path",
        Outline.free(path(course, f)),
        Optional.empty(),
        Optional.of(Stroke.solid(f.ink("ink"), f.isCompact() ? 2 : 3)));
    stations(d, course, captions, gap, f);
  }

  /** One row for a few; three for many whose names are long; else two. */
  private static int rows(List<Item> items, Rect zone, Frame f) {
    if (items.size() <= (f.isCompact() ? 2 : 5)) {
      return 1;
    }
    if (items.size() <= 10) {
      return 2;
    }
    int columns = (items.size() + 1) / 2;
    double side = zone.width() * 0.8 / columns - 14;
    Style head = Lettering.head(f);
    List<Caption> words = words(items, side, f);
    double two = 2 * head.leading();
    boolean fits = Captions.trial(f, words, head, head, two, Captions.Rows.FREE).fits();
    return fits && !f.isCompact() ? 2 : 3;
  }

  /** Names with their numbers, which stand in the nodes where there are no icons. */
  private static List<Caption> words(List<Item> items, double width, Frame f) {
    List<String> icons = Badge.icons(f, items);
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Caption c = Caption.of(f, items.get(i), width).heated(items.get(i).hot());
      out.add(icons.get(i).isEmpty() ? c : c.withKey(Integer.toString(i + 1)));
    }
    return out;
  }

  private static void stations(Diagram d, Course course, Captions captions, double gap, Frame f) {
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    List<String> icons = Badge.icons(f, d.items());
    for (int i = 0; i < d.items().size(); i++) {
      int n = i;
      Item item = d.items().get(i);
      f.group(
          Caption.name(item),
          "",
          g -> {
            Point at = course.at(n);
            ItemStyle.Plate plate = look.badge(item.hot());
            Badge.draw(g, "", at, course.node(), icons.get(n), n + 1, plate);
            double x = at.x() - course.node();
            captions.place(g, n, x, at.y() + course.node() + gap, Align.LEFT);
          });
    }
  }

  /** Width from a node's left edge to where the turn beside it begins, at its label's height. */
  private static double bulge(double turn, double node, double gap) {
    double down = Math.min(turn, node + gap);
    double out = StrictMath.sqrt(turn * turn - (turn - down) * (turn - down));
    return 2 * node + GAP + out - 12;
  }

  /** One line through all rows, from edge to edge of the page. */
  private static Path path(Course c, Frame f) {
    double start = f.isCompact() ? c.zone().x() : 0;
    double edge = f.isCompact() ? c.zone().right() : f.theme().zones().page().width();
    Path.Builder b = new Path.Builder().move(start, c.first().y());
    for (int r = 0; r + 1 < c.rows(); r++) {
      boolean right = r % 2 == 0;
      double x = c.end(right);
      double out = right ? c.turn() : -c.turn();
      double y = c.y(r);
      double middle = y + c.turn();
      double foot = c.y(r + 1);
      double k = out * KAPPA;
      double down = c.turn() * KAPPA;
      b.line(x, y)
          .cubic(new Point(x + k, y), new Point(x + out, middle - down), new Point(x + out, middle))
          .cubic(new Point(x + out, middle + down), new Point(x + k, foot), new Point(x, foot));
    }
    return b.line(c.rows() % 2 == 0 ? start : edge, c.y(c.rows() - 1)).build();
  }
}
