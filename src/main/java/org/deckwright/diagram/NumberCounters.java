package org.deckwright.diagram;

import java.util.List;
import java.util.Map;
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

/** A few facts that have no common scale: an icon, a large figure and what it counts. */
final class NumberCounters implements DiagramLayout {
  private static final double GUTTER = 24;
  private static final double LEAST = 26; // type of a figure

  /**
   * The type of figures on a page of their own, by their number; of others, and how many are few.
   */
  private static final Map<Integer, Double> LARGEST = Map.of(1, 144.0, 2, 132.0, 3, 104.0);

  private static final double LARGE = 84;
  private static final int FEW = 3;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-counters", "a few figures that have no common scale", 1, 5)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    boolean compact = f.isCompact();
    double gutter = compact ? 14 : GUTTER;
    boolean few = items.size() <= FEW && !compact;
    int places = Math.max(items.size(), 2);
    double width = (zone.width() - (places - 1) * gutter) / places;
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double icon = drawn ? compact ? 32 : 48 : 0;
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    double inset = look.is(ItemStyle.Look.PLAIN) ? 0 : compact ? 10 : 20;
    double room = width - 2 * inset;
    Style figure = figure(items, room, f);
    double gap = f.gap(compact ? 12 : 24);
    double above = gap + (drawn ? icon + f.gap(compact ? 14 : 28) : f.gap(8));
    double head = above + figure.capHeight() + f.gap(compact ? 8 : 14);
    List<Caption> words = items.stream().map(i -> Caption.plain(f, i, room)).toList();
    double most = zone.height() - head - inset;
    Style text = text(few, f);
    Captions captions = Captions.set(f, words, name(few, f), text, most, Captions.Rows.SHARED);
    double height = head + captions.height() + inset;
    double top =
        zone.y() + Math.min(Math.max(0, zone.height() - height) * Lettering.lift(f, 0.4), 60);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      Rect box = new Rect(zone.x() + i * (width + gutter), top, width, height);
      ItemStyle.Plate plate = look.panel(item.hot());
      f.group(
          Caption.name(item),
          "",
          g -> {
            ground(g, plate, box);
            double x = box.x() + inset;
            Point at = new Point(x + icon / 2, top + gap + icon / 2);
            g.icon(icons.get(n), at, icon, plate.isBare() ? plate.ink() : plate.mark());
            put(g, shown(item), figure.withInk(plate.ink()), x, top + above, room);
            Captions inked =
                captions.inked(n, plate.isFull() ? plate.ink() : g.ink("ink"), plate.second());
            inked.place(g, n, x, top + head, Align.LEFT);
          });
    }
  }

  /** A figure, the top of its digits at a height. */
  private static void put(Frame f, String figure, Style style, double x, double top, double width) {
    Setting s = f.set(figure, style, width, Mode.FILL);
    double baseline = top + style.capHeight();
    f.put("Figure", Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
  }

  /** A rule over what stands on the page, else a card below it. */
  private static void ground(Frame f, ItemStyle.Plate plate, Rect box) {
    if (plate.isBare()) {
      f.line("Rule", box.x(), box.y(), box.right(), box.y(), Stroke.solid(plate.ink(), 1.5));
    } else {
      f.shape("Card", Outline.roundRect(box, 8), plate.ground(), plate.line());
    }
  }

  private static Style name(boolean few, Frame f) {
    return f.isCompact()
        ? Lettering.small(f).withInk(f.ink("ink"))
        : f.style("subtitle").withSize(few ? 24 : 18).withFloor(14);
  }

  private static Style text(boolean few, Frame f) {
    return few ? f.style("lead").withSize(18).withInk(f.ink("muted")) : f.style("body");
  }

  /** The largest size at which every figure stands on one line. */
  private static Style figure(List<Item> items, double width, Frame f) {
    double size = LARGEST.getOrDefault(items.size(), LARGE);
    Style style = f.style("big-number").withSize(f.isCompact() ? 44 : size).withFloor(LEAST);
    for (Item item : items) {
      style =
          f.display(shown(item), style, width, style.leading() * 1.01, Mode.FILL).withFloor(LEAST);
      while (lines(item, style, width, f) > 1 && style.size() > LEAST) {
        style = style.withSize(Math.max(LEAST, style.size() - 2));
      }
      if (lines(item, style, width, f) > 1) {
        f.overflow(); // a phrase, and no figure
      }
    }
    return style;
  }

  private static int lines(Item item, Style style, double width, Frame f) {
    return f.set(shown(item), style, width, Mode.FILL).lines();
  }

  private static String shown(Item item) {
    return item.value().isEmpty()
        ? item.amount().map(NumberCounters::plain).orElse("–")
        : item.value();
  }

  private static String plain(double v) {
    return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
  }
}
