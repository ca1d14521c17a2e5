package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Dates on a line, at even distances: the date above its dot, the words below. */
final class DatesDrawing {
  private static final double ROOM = 18;

  private DatesDrawing() {}

  static void draw(List<Item> items, Rect zone, Frame f) {
    double between = f.isCompact() ? 8 : ROOM;
    double pitch = (zone.width() + between) / items.size();
    double width = pitch - between;
    boolean pair = items.size() == 2 && !f.isCompact();
    Style large = pair ? f.style("quote") : f.style("sentence");
    Style dates = f.isCompact() ? Lettering.label(f) : large.withFloor(14);
    Style date = dates(f, items, dates, width);
    double above = date.leading() + f.gap(10);
    double below = f.gap(24);
    Captions captions = captions(f, items, width, zone.height() - above - below);
    double free = zone.height() - above - below - captions.height();
    double axis = zone.y() + Math.max(0, free) * Lettering.lift(f, 0.42) + above;
    double end = f.isCompact() ? zone.right() : f.theme().zones().page().width();
    f.line("Axis", zone.x(), axis, end, axis, Stroke.solid(f.ink("ink"), 1.5));
    if (pair) {
      double from = zone.x() + 7;
      f.line("Span", from, axis, from + pitch, axis, Stroke.solid(f.ink("ink"), 4));
    }
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      double x = zone.x() + i * pitch;
      f.group(
          Caption.name(item),
          "",
          g -> {
            if (!item.date().isEmpty()) {
              Style style = date.withInk(g.ink(item.hot() ? "accent" : "ink"));
              Setting set = g.set(item.date(), style, width, Mode.FILL);
              double baseline = axis - g.gap(18) - (set.lines() - 1) * style.leading();
              g.put("Date", Role.PART, set, x, baseline, width, Align.LEFT, Anchor.TOP);
            }
            dot(g, new Point(x + 7, axis), item.hot());
            captions.place(g, n, x, axis + below, Align.LEFT);
          });
    }
  }

  private static Style dates(Frame f, List<Item> items, Style style, double width) {
    Style out = style;
    for (Item item : items) {
      if (!item.date().isEmpty()) {
        Style fitted = f.display(item.date(), out, width, style.leading() * 1.01, Mode.FILL);
        out = fitted.size() < out.size() ? fitted : out;
      }
    }
    return out;
  }

  private static Captions captions(Frame f, List<Item> items, double width, double height) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      out.add(Caption.plain(f, item, width).heated(item.hot()));
    }
    Style head = Lettering.head(f, items.size() > 5 ? 18 : items.size() > 2 ? 20 : 24);
    return Captions.set(f, out, head, Lettering.text(f), height, Captions.Rows.SHARED);
  }

  private static void dot(Frame f, Point at, boolean hot) {
    f.shape(
        "Dot",
        Outline.ellipse(Rect.around(at, hot ? 7 : 5)),
        Optional.of(f.ink(hot ? "accent" : "ground")),
        Optional.of(Stroke.solid(f.ink(hot ? "accent" : "ink"), 1.75)));
  }
}
