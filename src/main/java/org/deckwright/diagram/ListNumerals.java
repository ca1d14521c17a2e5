package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
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

/** A few rules to remember: a large numeral, a name and a text each. */
final class ListNumerals implements DiagramLayout {
  private static final double GUTTER = 24;

  private static final double LARGE = 30; // a name without a text

  @Override
  public StructureCard card() {
    return StructureCard.of("list-numerals", "a few rules to remember, counted", 2, 5)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double gutter = f.isCompact() ? 14 : GUTTER;
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    boolean bare = look.is(ItemStyle.Look.PLAIN);
    List<ItemStyle.Plate> plates = items.stream().map(i -> look.panel(i.hot())).toList();
    double inset = bare ? 0 : f.isCompact() ? 8 : 16;
    double pitch = (zone.width() + gutter) / items.size();
    double width = pitch - gutter - 2 * inset;
    double size =
        Math.min(
            f.isCompact() ? 72 : items.size() < 3 ? 176 : items.size() < 4 ? 144 : 120,
            Math.min(width * 0.7, zone.height() * (items.size() < 3 ? 0.5 : 0.42)));
    Style numeral = f.style("big-number").withSize(size).withFloor(size);
    double head = f.gap(f.isCompact() ? 14 : 24) + numeral.capHeight() + f.gap(20);
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, width).heated(item.hot()));
    }
    Style text = items.size() > 4 ? f.style("small") : Lettering.text(f);
    Style name = Lettering.head(f, size(f, words, width));
    double room = zone.height() - head - inset;
    Captions set = Captions.set(f, words, name, text, room, Captions.Rows.SHARED);
    Captions captions = bare ? set : set.on(plates);
    double free = room - captions.height();
    double top = zone.y() + Math.min(Math.max(0, free) * Lettering.lift(f, 0.4), 70);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double x = zone.x() + i * pitch + inset;
      ItemStyle.Plate plate = plates.get(i);
      Style inked = numeral.withInk(plate.isFull() ? plate.ink() : f.ink("accent"));
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            double tall = head + captions.height() + inset;
            ground(g, plate, new Rect(x - inset, top, width + 2 * inset, tall));
            Setting number = g.set(Integer.toString(n + 1), inked, width, Mode.FILL);
            double baseline = top + g.gap(g.isCompact() ? 14 : 24) + inked.capHeight();
            double left = x - (size > 80 ? size * 0.03 : 0);
            g.put("Numeral", Role.PART, number, left, baseline, width, Align.LEFT, Anchor.TOP);
            captions.place(g, n, x, top + head, Align.LEFT);
          });
    }
  }

  /** Of a name: few words alone stand as large as two lines hold them. */
  private static double size(Frame f, List<Caption> words, double width) {
    double size = words.size() > 3 ? 18 : words.size() > 2 ? 20 : 24;
    boolean bare = !f.isCompact() && words.stream().allMatch(c -> c.text().isEmpty());
    double larger = bare && words.size() < 4 ? LARGE : size;
    while (larger > size && !stand(f, words, Lettering.head(f, larger), width)) {
      larger--;
    }
    return larger;
  }

  private static boolean stand(Frame f, List<Caption> words, Style style, double width) {
    return words.stream()
        .map(c -> f.set(c.head(), style, width, Mode.EVEN))
        .allMatch(s -> s.isWhole() && s.lines() <= 2);
  }

  /** A rule over what has no ground, else its card. */
  private static void ground(Frame f, ItemStyle.Plate plate, Rect card) {
    if (plate.isBare()) {
      f.line("Rule", card.x(), card.y(), card.right(), card.y(), Stroke.solid(f.ink("ink"), 1.5));
    } else {
      f.shape("Card", Outline.roundRect(card, 8), plate.ground(), plate.line());
    }
  }
}
