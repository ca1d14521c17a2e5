package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;

/** Rows over the whole width: an icon on tint, a name, and what is said about it. */
final class IconRows {
  private static final double SQUARE = 40;
  private static final double TALLEST = 64;
  private static final double ROOMY = 96;

  /** Rows so far apart have larger words and icons. */
  private static final double AIRY = 130;

  private IconRows() {}

  /** Draws the items as rows, and the axes' labels as heads of the columns. */
  static void place(Frame f, Diagram diagram, Rect all) {
    Rect zone = heads(f, diagram.axes(), Note.below(f, diagram.note(), all));
    List<Item> items = diagram.items();
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double pitch = RowPitch.of(zone.height(), items.size(), tallest(items, zone, f));
    double top = zone.y() + (zone.height() - items.size() * pitch) * Lettering.lift(f, 0);
    double side = Math.min(pitch > AIRY ? 68 : pitch > 80 ? 52 : SQUARE, pitch - 8);
    double indent = drawn ? side + (pitch > AIRY ? 20 : 12) : 0;
    boolean bare = Caption.names(f, items).isPresent();
    double text = f.isCompact() || bare ? zone.width() : column(zone, pitch);
    Captions names = names(f, items, text - indent - (f.isCompact() ? 0 : 24), pitch);
    Captions lines = lines(f, items, zone.width() - text, pitch);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double y = top + i * pitch;
      Rect square = new Rect(zone.x(), y + (pitch - side) / 2, side, side);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            if (!icons.get(n).isEmpty()) {
              icon(g, square, icons.get(n), items.get(n).hot());
            }
            names.placeMid(g, n, zone.x() + indent, y + pitch / 2, Align.LEFT);
            lines.placeMid(g, n, zone.x() + text, y + pitch / 2, Align.LEFT);
          });
      if (!f.isCompact()) {
        f.rule(zone.x(), y + pitch, zone.width());
      }
    }
  }

  private static double tallest(List<Item> items, Rect zone, Frame f) {
    boolean few = items.size() * TALLEST < zone.height() * 0.8 && !f.isCompact();
    return few || !Lettering.isDense(f) && !f.isCompact() ? ROOMY : TALLEST;
  }

  private static void icon(Frame f, Rect square, String icon, boolean hot) {
    f.shape(
        "Plate",
        Outline.roundRect(square, 4),
        Optional.of(f.ink(hot ? "accent" : "tint")),
        Optional.empty());
    Point centre = square.centre();
    f.icon(icon, centre, square.width() * 0.65, f.ink(hot ? "on-accent" : "accent"));
  }

  private static double column(Rect zone, double pitch) {
    return zone.width() * (pitch > AIRY ? 0.36 : 0.292);
  }

  private static Captions names(Frame f, List<Item> items, double width, double pitch) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      Caption c = Caption.of(f, item, width);
      out.add(c.withText("").heated(item.hot()));
    }
    Style head =
        Lettering.head(f, pitch > AIRY ? 24 : pitch > 80 ? 20 : Lettering.isDense(f) ? 16 : 18);
    return Captions.set(f, out, head, head, pitch - (f.isCompact() ? 2 : 8), Captions.Rows.FREE);
  }

  private static Captions lines(Frame f, List<Item> items, double width, double pitch) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      String text = Caption.of(f, item, width).text();
      out.add(new Caption(Caption.name(item), "", "", "", text, false, width));
    }
    Style body =
        pitch > 80
            ? f.style("lead").withSize(pitch > AIRY ? 22 : 18).withFloor(14)
            : Lettering.text(f);
    Style style = body.withInk(f.ink("ink"));
    return Captions.set(f, out, style, style, pitch - 8, Captions.Rows.FREE);
  }

  /** A row of column heads over a rule, where the data names the columns. */
  private static Rect heads(Frame f, List<Axis> axes, Rect zone) {
    if (axes.size() < 2 || f.isCompact()) {
      return zone;
    }
    Style style = f.style("label").withInk(f.ink("muted"));
    double baseline = zone.y() + style.ascent();
    double first = SQUARE + 12;
    double x = zone.x() + column(zone, 0);
    f.textAt(
        "Head",
        Role.PART,
        axes.get(0).label(),
        style,
        zone.x() + first,
        baseline,
        x - first - zone.x() - 12,
        1);
    f.textAt("Head", Role.PART, axes.get(1).label(), style, x, baseline, zone.right() - x, 1);
    double y = zone.y() + 28;
    f.line("Rule", zone.x(), y, zone.right(), y, Stroke.solid(f.ink("accent"), 1.5));
    return Rect.between(zone.x(), y, zone.right(), zone.bottom());
  }
}
