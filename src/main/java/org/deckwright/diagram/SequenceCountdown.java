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
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Stations before a day: what is left of the time, in figures that grow toward the day. */
final class SequenceCountdown implements DiagramLayout {
  private static final double FIRST = 54;
  private static final double LAST = 220;
  private static final double LAST_OF_MANY = 170;
  private static final double HANGING = 80;
  private static final double ROOM = 18;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-countdown", "stations before a day", 2, 7);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    double room = f.isCompact() ? 8 : ROOM;
    double even = (zone.width() + room) / d.items().size() - room;
    double least = f.isCompact() ? Math.min(84, even * 0.96) : Math.min(150, even * 0.8);
    double largest = d.items().size() > 5 ? LAST_OF_MANY : LAST;
    double share = f.isCompact() ? 0.42 : 0.48;
    Style probe = f.style("big-number").withSize(100);
    largest = Math.min(largest, zone.height() * share / probe.capHeight() * 100);
    for (double scale = 1; scale > 0.2; scale -= 0.04) {
      List<Setting> figures = figures(d, largest * scale, f);
      double used = 0;
      for (Setting s : figures) {
        used += Math.max(s.room(), least) + room;
      }
      if (used - room <= zone.width()) {
        draw(d, figures, least, zone.width() - used + room, zone, f);
        return;
      }
    }
    f.overflow();
  }

  /** What is shown large: the figure, empty where an item has none. */
  private static List<Setting> figures(Diagram d, double largest, Frame f) {
    int n = d.items().size();
    double first = Math.min(FIRST, largest * 0.5);
    List<Setting> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double size = first * StrictMath.pow(largest / first, i / Math.max(1.0, n - 1));
      String slot = i == hot(d.items()) ? "accent" : "ink";
      Style style = f.style("big-number").withSize(size).withLeading(size).withInk(f.ink(slot));
      out.add(f.set(d.items().get(i).value(), style, 1e6, Mode.FILL));
    }
    return out;
  }

  /** The hot item, else the day itself. */
  private static int hot(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).hot()) {
        return i;
      }
    }
    return items.size() - 1;
  }

  private static void draw(
      Diagram d, List<Setting> figures, double least, double free, Rect zone, Frame f) {
    int n = figures.size();
    List<Caption> words = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    double tallest = 0;
    for (int i = 0; i < n; i++) {
      double width = Math.max(figures.get(i).room(), least) + free / n;
      widths.add(width);
      words.add(Caption.plain(f, d.items().get(i), width).heated(i == hot(d.items())));
      boolean shown = !d.items().get(i).value().isEmpty();
      tallest = Math.max(tallest, shown ? figures.get(i).style().capHeight() : 0);
    }
    double above = tallest == 0 ? 8 : tallest + f.gap(18);
    double below = f.gap(24);
    Style unit = f.isCompact() ? Lettering.small(f) : f.style("body");
    double over = d.centre().isEmpty() ? 0 : unit.leading();
    double lifted = over > 0 && tallest < 100 ? over : 0;
    Captions captions =
        Captions.set(
            f,
            words,
            Lettering.head(f),
            n > 4 ? f.style("small") : Lettering.text(f),
            zone.height() - above - below - lifted,
            Captions.Rows.SHARED);
    double used = above + below + lifted + captions.height();
    double top = zone.y() + Math.max(0, zone.height() - used) * Lettering.lift(f, 0.4);
    double axis = top + lifted + above;
    if (over > 0) {
      double room = zone.width() - widths.get(n - 1) - ROOM;
      f.textAt("Unit", Role.PART, d.centre(), unit, zone.x(), top + unit.ascent(), room, 1);
    }
    f.line("Axis", zone.x(), axis, zone.right(), axis, Stroke.solid(f.ink("ink"), 1.5));
    double x = zone.x();
    for (int i = 0; i < n; i++) {
      int k = i;
      double left = x;
      f.group(
          Caption.name(d.items().get(i)),
          "",
          g -> {
            figure(g, figures.get(k), left, axis - g.gap(18));
            dot(g, new Point(left + 8, axis), k == hot(d.items()));
            captions.place(g, k, left, axis + below - 4, Align.LEFT);
          });
      x += widths.get(i) + (f.isCompact() ? 8 : ROOM);
    }
  }

  /** Large figures hang out a little, so that their ink stands on the edge. */
  private static void figure(Frame f, Setting s, double x, double baseline) {
    if (s.shaped().text().isEmpty()) {
      return;
    }
    double size = s.style().size();
    double hung = size > HANGING ? Math.min(6, size * 0.04) : 0;
    f.put("Figure", Role.PART, s, x - hung, baseline, s.room(), Align.LEFT, Anchor.TOP);
  }

  private static void dot(Frame f, Point at, boolean hot) {
    f.shape(
        "Dot",
        Outline.ellipse(Rect.around(at, hot ? 8 : 5)),
        Optional.of(f.ink(hot ? "accent" : "ground")),
        Optional.of(Stroke.solid(f.ink(hot ? "accent" : "ink"), 1.75)));
  }
}
