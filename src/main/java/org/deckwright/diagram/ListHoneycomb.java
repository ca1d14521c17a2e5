package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Equal facets of one subject: hexagons that fit into each other, an icon and a name in each. */
final class ListHoneycomb implements DiagramLayout {
  private static final double GAP = 6;
  private static final double LARGEST = 112;
  private static final double SMALLEST = 30;

  /** Half of the square root of three: a hexagon's half width for a side of one. */
  private static final double HALF = 0.8660254037844386;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-honeycomb", "equal facets of one subject", 2, 12)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Optional<List<String>> names = Caption.names(f, d.items());
    names.ifPresentOrElse(n -> place(d, n, zone, f), f::overflow);
  }

  private static void place(Diagram d, List<String> names, Rect zone, Frame f) {
    double gap = f.isCompact() ? 4 : GAP;
    Comb comb =
        rows(d.items().size()).stream()
            .map(r -> Comb.of(r, zone, gap))
            .max(Comparator.comparingDouble(Comb::side))
            .orElseThrow();
    if (comb.side() < SMALLEST) {
      f.overflow();
      return;
    }
    draw(d, names, comb.centres(zone, gap), comb.side(), f);
  }

  /** Cells in rows: their centres in units, and the side of the largest that a place holds. */
  private record Comb(List<Integer> rows, List<Point> units, double side) {
    private static Comb of(List<Integer> rows, Rect zone, double gap) {
      List<Point> units = ListHoneycomb.units(rows);
      double wide = width(units);
      double across = (zone.width() - (wide - 1) * gap) / wide / (2 * HALF);
      double down = (zone.height() - (rows.size() - 1) * gap * HALF) / (1.5 * rows.size() + 0.5);
      return new Comb(rows, units, Math.min(LARGEST, Math.min(across, down)));
    }

    private static double width(List<Point> units) {
      return units.stream().mapToDouble(Point::x).max().orElse(0) + 1;
    }

    private List<Point> centres(Rect zone, double gap) {
      double wide = width(units);
      double used = wide * 2 * HALF * side + (wide - 1) * gap;
      double high = (1.5 * rows.size() + 0.5) * side + (rows.size() - 1) * gap * HALF;
      double left = zone.x() + (zone.width() - used) / 2 + HALF * side;
      double top = zone.y() + (zone.height() - high) / 2 + side;
      return units.stream()
          .map(u -> new Point(u.x() * (2 * HALF * side + gap), u.y() * (1.5 * side + gap * HALF)))
          .map(p -> p.plus(left, top))
          .toList();
    }
  }

  private static void draw(
      Diagram d, List<String> names, List<Point> centres, double side, Frame f) {
    List<String> icons = Badge.icons(f, d.items());
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    boolean pictured = icons.stream().anyMatch(i -> !i.isEmpty()) && side > 44;
    boolean drawn = pictured && (!f.isCompact() || hasRoomBelowIcons(names, side, f));
    double icon = drawn ? Math.min(60, side * 0.48) : 0;
    double above = drawn ? icon + side * 0.08 : 0;
    double width = 2 * HALF * side - (f.isCompact() ? 10 : 22);
    double height = side * (drawn ? 1.16 : 1.05) - above;
    Style style =
        f.common(
            names,
            Lettering.head(f, side > 84 ? 20 : side > 70 ? 18 : 16),
            width,
            height,
            Mode.EVEN);
    for (int i = 0; i < names.size(); i++) {
      int n = i;
      Point at = centres.get(i);
      ItemStyle.Plate plate = look.panel(d.items().get(i).hot());
      Setting s = f.set(names.get(i), style.withInk(plate.ink()), width, Mode.EVEN);
      boolean own = !icons.get(i).isEmpty() && drawn;
      double top = at.y() - (s.inkHeight() + (own ? above : 0)) / 2;
      double text = top + (own ? above : 0);
      f.group(
          Caption.name(d.items().get(i)),
          "",
          g -> {
            g.label(
                Tag.of("Cell", Role.PART),
                hexagon(at, side),
                plate.ground(),
                plate.line(),
                s,
                new Rect(at.x() - width / 2, text, width, s.inkHeight()),
                Align.CENTRE);
            if (own) {
              g.icon(icons.get(n), new Point(at.x(), top + icon / 2), icon, plate.mark());
            }
          });
    }
  }

  /** Whether all names fit below icons in a small place; else they stand alone. */
  private static boolean hasRoomBelowIcons(List<String> names, double side, Frame f) {
    Style least = Lettering.head(f, 16);
    Style style = least.withSize(least.floor());
    double height = side * 0.66;
    return names.stream()
        .map(n -> f.set(n, style, 2 * HALF * side - 10, Mode.EVEN))
        .allMatch(s -> s.isWhole() && s.height() <= height);
  }

  /** How many cells may stand in each row: rows differ by one at most. */
  private static List<List<Integer>> rows(int count) {
    int half = (count + 1) / 2;
    List<Integer> two = List.of(half, count - half);
    return switch (count) {
      case 2, 3, 4 -> List.of(List.of(count));
      case 10 -> List.of(two, List.of(3, 4, 3));
      case 11 -> List.of(two, List.of(4, 3, 4));
      case 12 -> List.of(two, List.of(4, 4, 4));
      default -> List.of(two);
    };
  }

  /** Centres in widths from the leftmost and rows from the first, each row between the others. */
  private static List<Point> units(List<Integer> rows) {
    int widest = rows.stream().mapToInt(r -> r).max().orElse(1);
    List<Point> out = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      boolean same = r > 0 && rows.get(r).equals(rows.get(r - 1));
      double from = same ? r % 2 * 0.5 : (widest - rows.get(r)) / 2.0;
      for (int i = 0; i < rows.get(r); i++) {
        out.add(new Point(from + i, r));
      }
    }
    return out;
  }

  /** A hexagon that stands on a corner. */
  private static Outline hexagon(Point at, double side) {
    double half = HALF * side;
    return Outline.free(
        Path.closed(
            List.of(
                at.plus(0, -side),
                at.plus(half, -side / 2),
                at.plus(half, side / 2),
                at.plus(0, side),
                at.plus(-half, side / 2),
                at.plus(-half, -side / 2))));
  }
}
