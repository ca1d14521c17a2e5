package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Growing levels, each of which rests on the one before. */
final class SequenceStairs implements DiagramLayout {
  private static final double GAP = 5;
  private static final double ROOM = 10;

  /** Steps of so much have room for an icon beside their number. */
  private static final double WIDE = 84;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-stairs", "growing levels, each on the one before", 2, 7)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = (zone.width() + GAP) / items.size();
    double width = pitch - GAP;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, width - ROOM).heated(item.hot()));
    }
    Style text = items.size() > 4 ? f.style("small") : Lettering.text(f);
    double most = zone.height() * 0.42;
    Captions captions = Captions.set(f, words, Lettering.head(f), text, most, Captions.Rows.FREE);
    double above = captions.height(items.size() - 1) + f.gap(8);
    double tallest = zone.height() - above;
    double first = Math.min(60, tallest * 0.25);
    if (first < 20) {
      f.overflow();
      return;
    }
    double rise = (tallest - first) / Math.max(1, items.size() - 1);
    boolean pictured = items.stream().noneMatch(i -> i.icon().isEmpty());
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = 0; i < items.size(); i++) {
      double height = first + i * rise;
      int n = i;
      Rect step = new Rect(zone.x() + i * pitch, zone.bottom() - height, width, height);
      if (step.y() - f.gap(8) - captions.height(i) < zone.y() - 0.5) {
        f.overflow();
      }
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            step(
                g,
                look.panel(items.get(n).hot()),
                n,
                step,
                first,
                pictured ? items.get(n).icon() : "");
            captions.placeUp(g, n, step.x(), step.y() - g.gap(8), Align.LEFT);
          });
    }
  }

  private static void step(
      Frame f, ItemStyle.Plate plate, int i, Rect step, double first, String icon) {
    Ink ink = plate.isFull() ? plate.ink() : f.ink("accent");
    Style style = f.style("head").withSize(Math.min(26, first * 0.6)).withInk(ink);
    Setting number = f.set(Integer.toString(i + 1), style, 60, Mode.FILL);
    Rect room =
        new Rect(
            step.x() + 14, step.y() + 2, Math.max(1, step.width() - 28), Math.min(first, 46) - 4);
    f.label(
        Tag.of("Step " + (i + 1), Role.PART),
        Outline.rect(step),
        plate.ground(),
        plate.line(),
        number,
        room,
        Align.LEFT);
    if (step.width() > WIDE && !f.isCompact()) {
      f.icon(icon, new Point(step.right() - 28, room.centre().y()), 28, ink);
    }
  }
}
