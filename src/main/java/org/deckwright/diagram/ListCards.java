package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Equal ideas that deserve a picture each: cards with a plate, or rows in a dense deck. */
final class ListCards implements DiagramLayout {
  private static final double GUTTER = 24;
  private static final double INSET = 16;
  private static final double HEIGHT = 276;

  /** Cards of more than this have larger words. */
  private static final double WIDE = 340;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-cards", "equal ideas that deserve a picture each", 2, 5)
        .in(ItemStyle.panels(ItemStyle.Look.OUTLINED));
  }

  /** Size of the cards, and how much of their height is picture. */
  private record Measure(double width, double height, double plate, double inset, double gutter) {}

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    List<Item> items = diagram.items();
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.OUTLINED);
    if (!style.isChosen() && WordCards.suit(f, items)) {
      WordCards.place(f, items, Note.below(f, diagram.note(), all));
    } else if (Lettering.isDense(f) && !f.isCompact() && !style.isChosen()) {
      IconRows.place(f, diagram, all);
    } else if (!f.isCompact() || items.size() <= 3 || !CompactCards.place(f, items, all)) {
      cards(items, style, Note.below(f, diagram.note(), all), f);
    }
  }

  private static void cards(List<Item> items, ItemStyle style, Rect zone, Frame f) {
    boolean plated = style.is(ItemStyle.Look.OUTLINED);
    double gutter = f.isCompact() ? 12 : items.size() > 4 ? 18 : GUTTER;
    double inset = f.isCompact() ? 8 : INSET;
    double width = (zone.width() - (items.size() - 1) * gutter) / items.size();
    double indent = style.is(ItemStyle.Look.PLAIN) ? 0 : inset;
    double most = height(items, zone, f);
    double least = Math.min(84, most * 0.35);
    Captions captions =
        words(items, width - 2 * indent, most - least - inset - above(inset), width > WIDE, f);
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    double share = most < HEIGHT ? 0.7 : plated ? 0.56 : bare ? 0.33 : 1;
    double left = most - above(inset) - inset - captions.height();
    double plate = Math.max(least, Math.min(most * share, left));
    Measure m = new Measure(width, most, plate, indent, gutter);
    List<ItemStyle.Plate> plates = items.stream().map(i -> style.panel(i.hot())).toList();
    Captions inked = plated ? captions : captions.on(plates);
    double used = bare ? plate + above(inset) + captions.height() : most;
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, used < HEIGHT ? 0.3 : 0);
    List<String> icons = Badge.icons(f, items);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Rect card = new Rect(zone.x() + i * (width + gutter), top, width, most);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            if (plated) {
              card(g, items.get(n), n, card, plate, icons.get(n));
            } else {
              panel(g, plates.get(n), n, card, m, icons.get(n));
            }
            double y = card.y() + plate + above(inset);
            inked.place(g, n, card.x() + indent, y, Align.LEFT);
          });
    }
  }

  /** Between a card's picture and its words. */
  private static double above(double inset) {
    return inset - 2;
  }

  /** How high cards are: lower where they hold names only. */
  private static double height(List<Item> items, Rect zone, Frame f) {
    double most = Math.min(zone.height(), HEIGHT + Math.max(0, zone.height() - HEIGHT) / 2);
    boolean bare = f.isCompact() || Caption.names(f, items).isPresent();
    return bare ? Math.min(most, 236) : most;
  }

  private static Captions words(
      List<Item> items, double width, double room, boolean wide, Frame f) {
    boolean large = wide && !f.isCompact();
    List<Caption> words = items.stream().map(i -> Caption.of(f, i, width)).toList();
    Style head = Lettering.head(f, large ? 22 : 18);
    Style text = Lettering.text(f);
    Style roomy = large ? text.withSize(text.size() + 2) : text;
    return Captions.set(f, words, head, roomy, room, Captions.Rows.SHARED);
  }

  /** A card in one piece: its icon or number stands on the same ground as its words. */
  private static void panel(
      Frame f, ItemStyle.Plate plate, int i, Rect card, Measure m, String icon) {
    if (plate.isBare()) {
      f.line("Rule", card.x(), card.y(), card.right(), card.y(), Stroke.solid(f.ink("ink"), 1.5));
    } else {
      f.shape("Card", Outline.roundRect(card, 8), plate.ground(), plate.line());
    }
    double size = Math.min(64, m.plate() * 0.5);
    double top = card.y() + Math.max(INSET, m.inset());
    Rect room = new Rect(card.x() + m.inset(), top, card.width() - 2 * m.inset(), size);
    if (icon.isEmpty()) {
      Style style = f.style("section-title").withSize(size).withInk(plate.mark());
      String number = Integer.toString(i + 1);
      f.textIn("Number", Role.PART, number, style, room, Align.LEFT, Anchor.MIDDLE, Mode.FILL);
    } else {
      f.icon(icon, new Point(room.x() + size / 2, room.centre().y()), size, plate.mark());
    }
  }

  private static void card(Frame f, Item item, int i, Rect card, double height, String icon) {
    Stroke hairline = Stroke.solid(f.ink("rule"), 0.75);
    f.shape(
        "Card", Outline.roundRect(card, 8), Optional.of(f.ink("surface")), Optional.of(hairline));
    Rect plate =
        new Rect(card.x(), card.y(), card.width(), height)
            .inset(new Insets(0.375, 0.375, 0, 0.375));
    Outline outline = Outline.roundTop(plate, 8);
    var fill = Optional.of(f.ink(item.hot() ? "accent" : "tint"));
    var ink = f.ink(item.hot() ? "on-accent" : "accent");
    Tag tag = Tag.of("Plate", Role.PART);
    if (icon.isEmpty()) {
      Style style = f.style("section-title").withSize(Math.min(56, height * 0.5)).withInk(ink);
      f.label(tag, outline, fill, Optional.empty(), Integer.toString(i + 1), style, 4);
    } else {
      f.shape(tag, outline, fill, Optional.empty());
      f.icon(icon, plate.centre(), Math.min(card.width() > WIDE ? 84 : 64, height * 0.5), ink);
    }
  }
}
