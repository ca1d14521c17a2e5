package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** A hub whose members have no pictures: each stands on a plate that holds its words. */
final class HubPlates {
  private static final double REACH = 78;
  private static final double BOW = 22;
  private static final double PAD = 16;
  private static final double GAP = 14;
  private static final double TALLEST = 92;
  private static final double CORNER = 10;
  private static final double SHORT = 4;

  private HubPlates() {}

  static void draw(Diagram d, Rect zone, double hub, Frame f) {
    List<Item> items = d.items();
    int left = (items.size() + 1) / 2;
    double most = zone.width() / 2 - hub - REACH - BOW;
    double high = Math.min(TALLEST, (zone.height() + GAP) / left - GAP);
    List<Caption> words = new ArrayList<>();
    items.forEach(i -> words.add(Caption.of(f, i, most - 2 * PAD)));
    Captions set =
        Captions.set(f, words, Lettering.head(f), f.style("small"), high - 10, Captions.Rows.FREE);
    double width = Math.min(most, set.width() + 2 * PAD + 2);
    double tall = Math.min(high, Math.max(46, set.height() + 20));
    double pitch = Math.min(tall + 3 * GAP, (zone.height() - tall) / Math.max(1, left - 1));
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = 0; i < items.size(); i++) {
      boolean isLeft = i < left;
      int rows = isLeft ? left : items.size() - left;
      double row = (isLeft ? i : i - left) - (rows - 1) / 2.0;
      double bend = row / Math.max(1, (left - 1) / 2.0);
      double away = hub + REACH + BOW * (1 - bend * bend);
      double x = zone.centre().x() + (isLeft ? -away - width : away);
      Rect box = new Rect(x, zone.centre().y() + row * pitch - tall / 2, width, tall);
      spoke(f, zone.centre(), hub, new Point(isLeft ? box.right() : x, box.centre().y()));
      plate(f, items.get(i), i, box, set, style.panel(items.get(i).hot()));
    }
    RelationHub.hub(d, zone.centre(), hub, f);
  }

  private static void plate(
      Frame f, Item item, int i, Rect box, Captions set, ItemStyle.Plate plate) {
    Optional<Stroke> line =
        plate.isFull() ? plate.line() : Optional.of(Stroke.solid(f.ink("neutral"), 1));
    Mark.Shape form =
        Mark.Shape.of(
            Tag.of(Caption.name(item), Role.PART).withId("spoke-" + (i + 1)),
            Outline.roundRect(box, CORNER),
            plate.ground(),
            line);
    Rect room = new Rect(box.x() + PAD, box.y(), box.width() - 2 * PAD, box.height());
    set.inked(i, plate.ink(), plate.second()).placeMidIn(f, i, form, room, Align.CENTRE);
  }

  private static void spoke(Frame f, Point hub, double radius, Point end) {
    double dx = end.x() - hub.x();
    double dy = end.y() - hub.y();
    double length = StrictMath.sqrt(dx * dx + dy * dy);
    double from = (radius + SHORT) / length;
    double to = 1 - SHORT / length;
    Stroke stroke = Stroke.solid(f.ink("neutral"), 3);
    f.line(
        "Spoke",
        hub.x() + dx * from,
        hub.y() + dy * from,
        hub.x() + dx * to,
        hub.y() + dy * to,
        stroke);
  }
}
