package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/**
 * Sizes that differ by much, as circles that stand on one line: by their area, or, where the first
 * item's kind is {@code length}, by their diameter.
 */
final class NumberAreas implements DiagramLayout {
  private static final double GAP = 30;

  /** Most from one to the next. */
  private static final double FAR = 220;

  private static final int FARTHEST = 40;

  @Override
  public StructureCard card() {
    return StructureCard.of(
            "number-areas", "sizes that differ by much, as circles on one line", 2, 6)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>(Amounts.faults(d.items(), "items"));
    double least =
        d.items().stream().mapToDouble(i -> diameter(d, i)).filter(v -> v > 0).min().orElse(1);
    double most = d.items().stream().mapToDouble(i -> diameter(d, i)).max().orElse(1);
    if (out.isEmpty() && most / least > FARTHEST) {
      int ratio = isByLength(d) ? FARTHEST : FARTHEST * FARTHEST;
      out.add(DiagramMessages.amountsApart("items.amount", ratio, "number-big"));
    }
    return out;
  }

  private static boolean isByLength(Diagram d) {
    return d.items().stream().anyMatch(i -> i.kind().equals("length"));
  }

  /** In units of its own: the amount, or the side of a square of that area. */
  private static double diameter(Diagram d, Item item) {
    double amount = Math.max(0, Amounts.of(item));
    return isByLength(d) ? amount : Math.sqrt(amount);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    int n = d.items().size();
    double gap = f.isCompact() ? 12 : GAP;
    Captions captions = captions(d, zone, gap, f);
    double foot = f.gap(f.isCompact() ? 6 : 10) + captions.height();
    double tallest = zone.height() - foot - 1;
    double unit = d.items().stream().mapToDouble(i -> diameter(d, i)).max().orElse(1);
    double room = zone.width() - (n - 1) * gap;
    double scale = Math.max(0, tallest) / unit;
    while (scale > 0 && taken(d, captions, scale) > room) {
      scale -= tallest / unit / 200;
    }
    if (unit * scale < 60) {
      f.overflow();
      return;
    }
    double free = room - taken(d, captions, scale);
    double between = Math.min(FAR, gap + (n > 1 ? free / (n - 1) : 0));
    double spare = free - (between - gap) * (n - 1);
    double height = unit * scale + foot + 1;
    double base = zone.y() + (zone.height() - height) * Lettering.lift(f, 0.5) + unit * scale;
    double x = zone.x() + spare / 2;
    for (int i = 0; i < n; i++) {
      double size = diameter(d, d.items().get(i)) * scale;
      double width = Math.max(size, captions.width(i));
      member(d, i, new Rect(x, base, width, foot), size, captions, f);
      x += width + between;
    }
    f.line("Ground", zone.x(), base, zone.right(), base, Stroke.solid(f.ink("ink"), 1.5));
  }

  private static Captions captions(Diagram d, Rect zone, double gap, Frame f) {
    double width = (zone.width() + gap) / d.items().size() - gap;
    List<Caption> words = new ArrayList<>();
    for (Item item : d.items()) {
      String text = f.isCompact() ? "" : item.text();
      String value = Amounts.shown(item);
      String below = text.isEmpty() ? value : value + "\n" + text;
      words.add(new Caption(Caption.name(item), "", "", item.label(), below, item.hot(), width));
    }
    return Captions.set(
        f,
        words,
        Lettering.head(f),
        f.style("small"),
        zone.height() * (f.isCompact() ? 0.5 : 0.4),
        Captions.Rows.SHARED);
  }

  /** Width that circles and captions take together. */
  private static double taken(Diagram d, Captions captions, double scale) {
    double sum = 0;
    for (int i = 0; i < d.items().size(); i++) {
      sum += Math.max(diameter(d, d.items().get(i)) * scale, captions.width(i));
    }
    return sum;
  }

  /**
   * A circle and its caption, centred on each other; at the ends flush with the line.
   *
   * @param place below the line, from it to the captions' foot
   */
  private static void member(
      Diagram d, int i, Rect place, double size, Captions captions, Frame f) {
    Item item = d.items().get(i);
    boolean first = i == 0;
    boolean last = i == d.items().size() - 1 && !first;
    double wide = captions.width(i);
    boolean flush = size < wide;
    double free = place.width() - size;
    double x = place.x() + (first && flush ? 0 : last && flush ? free : free / 2);
    f.group(
        Caption.name(item),
        "",
        g -> {
          if (size > 0) {
            Rect box = new Rect(x, place.y() - size, size, size);
            ItemStyle.Plate plate =
                ItemStyle.of(g, d, ItemStyle.Look.TINTED).withForm().bar(item.hot());
            g.shape("Circle", Outline.ellipse(box), plate.ground(), plate.line());
          }
          double top = place.bottom() - captions.height();
          double given = captions.given(i);
          double middle = place.centre().x();
          if (first && flush) {
            captions.place(g, i, place.x(), top, Align.LEFT);
          } else if (last && flush) {
            captions.place(g, i, place.right() - given, top, Align.RIGHT);
          } else {
            captions.place(g, i, middle - given / 2, top, Align.CENTRE);
          }
        });
  }
}
