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

  @Override
  public StructureCard card() {
    return StructureCard.of("list-cards", "equal ideas that deserve a picture each", 2, 5)
        .in(ItemStyle.panels(ItemStyle.Look.OUTLINED));
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    if (Lettering.isDense(f) && !f.isCompact()) {
      IconRows.place(f, diagram, all);
      return;
    }
    if (f.isCompact()
        && diagram.items().size() > 3
        && CompactCards.place(f, diagram.items(), all)) {
      return;
    }
    Rect zone = Note.below(f, diagram.note(), all);
    List<Item> items = diagram.items();
    double gutter = f.isCompact() ? 12 : items.size() > 4 ? 18 : GUTTER;
    double inset = f.isCompact() ? 8 : INSET;
    double width = (zone.width() - (items.size() - 1) * gutter) / items.size();
    double most = Math.min(zone.height(), HEIGHT + Math.max(0, zone.height() - HEIGHT) / 2);
    if (f.isCompact() || items.stream().allMatch(i -> Caption.of(f, i, 1e6).text().isEmpty())) {
      most = Math.min(most, 236);
    }
    double least = Math.min(84, most * 0.35);
    double above = inset - 2;
    double room = most - least - above - inset;
    Style head = Lettering.head(f);
    Captions captions =
        Captions.set(
            f,
            items.stream().map(i -> Caption.of(f, i, width - 2 * inset)).toList(),
            head,
            Lettering.text(f),
            room,
            Captions.Rows.SHARED);
    double lift = Lettering.lift(f, most < HEIGHT ? 0.3 : 0);
    double top = zone.y() + (zone.height() - most) * lift;
    double share = most < HEIGHT ? 0.7 : 0.478;
    double plate =
        Math.max(least, Math.min(most * share, most - above - inset - captions.height()));
    List<String> icons = Badge.icons(f, items);
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.OUTLINED);
    boolean plated = style.is(ItemStyle.Look.OUTLINED);
    List<ItemStyle.Plate> plates = items.stream().map(i -> style.panel(i.hot())).toList();
    Captions words = plated ? captions : captions.on(plates);
    double indent = style.is(ItemStyle.Look.PLAIN) ? 0 : inset;
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
              panel(g, plates.get(n), n, card, plate, indent, icons.get(n));
            }
            words.place(g, n, card.x() + indent, card.y() + plate + above, Align.LEFT);
          });
    }
  }

  /** A card in one piece: its icon or number stands on the same ground as its words. */
  private static void panel(
      Frame f, ItemStyle.Plate plate, int i, Rect card, double height, double inset, String icon) {
    if (plate.isBare()) {
      f.line("Rule", card.x(), card.y(), card.right(), card.y(), Stroke.solid(f.ink("ink"), 1.5));
    } else {
      f.shape("Card", Outline.roundRect(card, 8), plate.ground(), plate.line());
    }
    double size = Math.min(56, height * 0.5);
    if (icon.isEmpty()) {
      Style style = f.style("section-title").withSize(size).withInk(plate.mark());
      Rect room = new Rect(card.x() + inset, card.y(), card.width() - 2 * inset, height);
      f.textIn(
          "Number",
          Role.PART,
          Integer.toString(i + 1),
          style,
          room,
          Align.LEFT,
          Anchor.MIDDLE,
          Mode.FILL);
    } else {
      Point at = new Point(card.x() + inset + size / 2, card.y() + height / 2);
      f.icon(icon, at, size, plate.mark());
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
      f.icon(icon, plate.centre(), Math.min(64, height * 0.5), ink);
    }
  }
}
