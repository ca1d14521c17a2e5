package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Three columns: what is asked, and what either side answers; the chosen side on tint. */
final class SideRows {
  private static final double ICON = 34;
  private static final double TALLEST = 59;
  private static final double WIDEST_QUESTION = 0.243;

  private SideRows() {}

  static void draw(Diagram d, Rect zone, Frame f) {
    List<Item> sides = d.items();
    List<String> slots = CompareSides.slots(d);
    int rows = sides.get(0).items().size();
    double first = first(d, zone, f);
    double each = (zone.width() - first) / 2;
    double[] x = {zone.x(), zone.x() + first, zone.x() + first + each + 10};
    double[] right = {x[1] - 18, x[2] - 38, zone.right() - 16};
    double split = x[2] - 20;
    double width = Math.min(right[1] - x[1], right[2] - x[2]) - indent(Badge.icons(f, sides));
    Captions names = heads(f, sides, width, zone.height() * 0.3);
    double head = Math.max(Math.min(60, zone.height() * 0.2), names.height() + 12);
    double pitch = pitch(d, Math.min(right[1] - x[1], right[2] - x[2]), zone.height() - head, f);
    double bottom = zone.y() + head + rows * pitch;
    for (int side = 0; side < 2; side++) {
      if (slots.get(side).equals("accent")) {
        double from = side == 0 ? x[1] - 20 : split;
        double to = side == 0 ? split : zone.right();
        f.fill(
            "Chosen side", Outline.rect(Rect.between(from, zone.y(), to, bottom)), f.ink("tint"));
      }
    }
    heads(f, sides, slots, names, x, zone.y() + head * 0.52);
    double y = zone.y() + head;
    double cut = slots.get(0).equals("accent") ? x[1] - 20 : split;
    double until = slots.get(0).equals("accent") ? split : zone.right();
    boolean chosen = slots.contains("accent");
    f.line("Head rule", zone.x(), y, zone.right(), y, Stroke.solid(f.ink("ink"), 1.5));
    if (chosen) {
      f.line("Head rule", cut, y, until, y, Stroke.solid(f.ink("accent"), 1.5));
    }
    rows(f, d, slots, x, right, y, pitch, zone);
  }

  /** Width of the column of questions: as the widest, within bounds. */
  private static double first(Diagram d, Rect zone, Frame f) {
    Style small = f.style("small");
    double widest =
        d.axes().stream().mapToDouble(a -> f.setter().room(a.label(), small)).max().orElse(0);
    double most = zone.width() * WIDEST_QUESTION;
    return Math.max(zone.width() * 0.15, Math.min(most, widest + 28));
  }

  /** Distance of the rows: as designed, more where answers have several lines. */
  private static double pitch(Diagram d, double width, double room, Frame f) {
    int rows = d.items().get(0).items().size();
    Style style = large(f).bold();
    double tallest =
        d.items().stream()
            .flatMap(i -> i.items().stream())
            .mapToDouble(i -> f.set(words(i), style, width, Mode.EVEN).height())
            .max()
            .orElse(0);
    double usual = RowPitch.of(room, rows, TALLEST);
    return Math.max(usual, Math.min(room / rows, tallest + 2 * f.gap(10)));
  }

  private static Style large(Frame f) {
    return f.style("lead").withSize(18).withFloor(14);
  }

  /** The sides' names, with what is said about each below. */
  private static Captions heads(Frame f, List<Item> sides, double width, double height) {
    List<Caption> words = sides.stream().map(s -> Caption.plain(f, s, width)).toList();
    Style style = f.style("head-large").withFloor(14);
    return Captions.set(f, words, style, f.style("small"), height, Captions.Rows.SHARED);
  }

  private static void heads(
      Frame f, List<Item> sides, List<String> slots, Captions set, double[] x, double middle) {
    List<String> icons = Badge.icons(f, sides);
    for (int i = 0; i < 2; i++) {
      int n = i;
      var ink = f.ink(slots.get(i));
      f.group(
          Caption.name(sides.get(i)),
          "",
          g -> {
            double at = x[n + 1];
            g.icon(icons.get(n), new Point(at + ICON / 2, middle), ICON, ink);
            List<Caption> words = List.of(Caption.plain(g, sides.get(n), set.given(n)));
            Captions inked =
                Captions.set(
                    g,
                    words,
                    set.head().withInk(ink),
                    set.text().withInk(g.ink("ink")),
                    1e6,
                    Captions.Rows.SHARED);
            inked.placeMid(g, 0, at + indent(icons), middle, Align.LEFT);
          });
    }
  }

  private static double indent(List<String> icons) {
    return icons.stream().anyMatch(i -> !i.isEmpty()) ? ICON + 12 : 0;
  }

  private static void rows(
      Frame f,
      Diagram d,
      List<String> slots,
      double[] x,
      double[] right,
      double top,
      double pitch,
      Rect zone) {
    int rows = d.items().get(0).items().size();
    double room = pitch - f.gap(8);
    List<String> asked = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      asked.add(d.axes().get(i).label());
      said.add(words(d.items().get(0).items().get(i)));
      said.add(words(d.items().get(1).items().get(i)));
    }
    double width = Math.min(right[1] - x[1], right[2] - x[2]);
    Style small = f.common(asked, f.style("small"), right[0] - x[0], room, Mode.EVEN);
    Style large = large(f);
    Style bold = f.common(said, large.bold(), width, room, Mode.EVEN);
    Style plain = large.withSize(bold.size());
    for (int i = 0; i < rows; i++) {
      int n = i;
      double middle = top + (i + 0.5) * pitch;
      f.group(
          asked.get(i).isEmpty() ? "Row " + (i + 1) : asked.get(i),
          "",
          g -> {
            Setting row = g.set(asked.get(n), small, right[0] - x[0], Mode.EVEN);
            put(g, "Row", row, x[0], middle, right[0] - x[0]);
            for (int side = 0; side < 2; side++) {
              Style style = slots.get(side).equals("accent") ? bold : plain;
              Setting s = g.set(said.get(2 * n + side), style, width, Mode.EVEN);
              put(g, "Answer " + (side + 1), s, x[side + 1], middle, width);
            }
          });
      if (i + 1 < rows) {
        f.rule(zone.x(), middle + pitch / 2, zone.width());
      }
    }
  }

  static String words(Item item) {
    String head = item.label().isEmpty() ? item.value() : item.label();
    return item.text().isEmpty() ? head : head.isEmpty() ? item.text() : head + ": " + item.text();
  }

  private static void put(Frame f, String name, Setting s, double x, double middle, double width) {
    if (s.shaped().text().isEmpty()) {
      return;
    }
    Rect box = new Rect(x, middle - 1, width, 2);
    double baseline = s.baselineIn(box, Anchor.MIDDLE);
    f.put(name, Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
  }
}
