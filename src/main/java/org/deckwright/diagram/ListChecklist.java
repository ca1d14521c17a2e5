package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
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
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** What is done and what is open; an item of kind "done" has its tick. */
final class ListChecklist implements DiagramLayout {
  private static final double BOX = 22;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-checklist", "what is done and what is open", 2, 8);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = Math.min(f.isCompact() ? 40 : 58, zone.height() / items.size());
    double top = zone.y() + (zone.height() - items.size() * pitch) * Lettering.lift(f, 0);
    double inset = 14;
    double x = zone.x() + inset + BOX + 16;
    Style small = f.style("small");
    double who =
        f.isCompact()
            ? 0
            : items.stream().mapToDouble(i -> f.setter().room(i.group(), small)).max().orElse(0);
    double right = zone.right() - inset - (who > 0 ? Math.min(who, 200) + 18 : 0);
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, right - x).heated(item.hot()));
    }
    boolean texts = words.stream().anyMatch(c -> !c.text().isEmpty());
    Style line = texts ? Lettering.head(f) : f.style("lead").withSize(18).withFloor(14);
    Style head = f.isCompact() ? Lettering.small(f).withInk(f.ink("ink")) : line;
    Captions captions = Captions.set(f, words, head, small, pitch - f.gap(8), Captions.Rows.FREE);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      double y = top + i * pitch;
      f.group(
          Caption.name(item),
          "",
          g -> {
            if (item.hot()) {
              g.fill(
                  "Row", Outline.rect(new Rect(zone.x(), y, zone.width(), pitch)), g.ink("tint"));
            }
            box(g, item, new Rect(zone.x() + inset, y + (pitch - BOX) / 2, BOX, BOX));
            captions.placeMid(g, n, x, y + pitch / 2, Align.LEFT);
            if (who > 0 && !item.group().isEmpty()) {
              Setting s = g.set(item.group(), small, 200, Mode.EVEN);
              Rect room = new Rect(zone.right() - inset - 200, y, 200, pitch);
              double baseline = s.baselineIn(room, Anchor.MIDDLE);
              g.put("Who", Role.PART, s, room.x(), baseline, 200, Align.RIGHT, Anchor.TOP);
            }
          });
      if (i + 1 < items.size()) {
        f.rule(zone.x(), y + pitch, zone.width());
      }
    }
  }

  private static void box(Frame f, Item item, Rect box) {
    boolean done = item.kind().equals("done");
    Ink ink = f.ink(item.hot() ? "accent" : "ink");
    f.shape(
        done ? "Done" : "Open",
        Outline.roundRect(box, 4),
        Optional.of(done ? ink : f.ink("surface")),
        Optional.of(Stroke.solid(ink, 1.75)));
    if (done) {
      double u = box.width() / 22;
      Path tick =
          Path.open(
              List.of(
                  new Point(box.x() + 5 * u, box.y() + 11.5 * u),
                  new Point(box.x() + 9.5 * u, box.y() + 16 * u),
                  new Point(box.x() + 17 * u, box.y() + 6.5 * u)));
      Stroke stroke = Stroke.solid(f.ink("ground"), 2.5);
      f.shape("Tick", Outline.free(tick), Optional.empty(), Optional.of(stroke));
    }
  }
}
