package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Insets;
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
import org.deckwright.scene.Stroke;
import org.deckwright.text.LineBreaker.Mode;

/** What is done and what is open; an item of kind "done" has its tick. */
final class ListChecklist implements DiagramLayout {
  private static final double BOX = 22;
  private static final double INSET = 14;
  private static final double TALLEST = 58;
  private static final double BETWEEN = 8; // panels, where rows have some
  private static final double WIDEST_WHO = 200;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-checklist", "what is done and what is open", 2, 8)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = RowPitch.of(zone.height(), items.size(), f.isCompact() ? 40 : TALLEST);
    double top = zone.y() + (zone.height() - items.size() * pitch) * Lettering.lift(f, 0);
    double who = who(items, f);
    double x = zone.x() + INSET + BOX + 16;
    double right = zone.right() - INSET - (who > 0 ? who + 18 : 0);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    boolean bare = look.is(ItemStyle.Look.PLAIN);
    List<ItemStyle.Plate> plates = items.stream().map(i -> look.panel(i.hot())).toList();
    Captions set = words(items, right - x, bare ? pitch : pitch - BETWEEN, f);
    Captions captions = bare ? set : set.on(plates);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      Rect row = new Rect(zone.x(), top + i * pitch, zone.width(), pitch);
      double middle = row.centre().y();
      f.group(
          Caption.name(item),
          "",
          g -> {
            ItemStyle.Plate plate = plates.get(n);
            if (!plate.isBare()) {
              Rect panel = row.inset(Insets.of(BETWEEN / 2, 0));
              g.shape("Row", Outline.roundRect(panel, 8), plate.ground(), plate.line());
            } else if (item.hot()) {
              g.fill("Row", Outline.rect(row), g.ink("tint"));
            }
            box(g, item, new Rect(zone.x() + INSET, middle - BOX / 2, BOX, BOX), plate);
            captions.placeMid(g, n, x, middle, Align.LEFT);
            if (who > 0 && !item.group().isEmpty()) {
              Style small = g.style("small").withInk(plate.second());
              Setting s = g.set(item.group(), small, WIDEST_WHO, Mode.EVEN);
              double left = zone.right() - INSET - WIDEST_WHO;
              Midline.put(g, "Who", s, left, middle, WIDEST_WHO, Align.RIGHT);
            }
          });
      if (bare && i + 1 < items.size()) {
        f.rule(zone.x(), row.bottom(), zone.width());
      }
    }
  }

  /** Width of the column of names; none in a small place, or where nobody is named. */
  private static double who(List<Item> items, Frame f) {
    Style small = f.style("small");
    double widest =
        items.stream().mapToDouble(i -> f.setter().room(i.group(), small)).max().orElse(0);
    return f.isCompact() ? 0 : Math.min(widest, WIDEST_WHO);
  }

  private static Captions words(List<Item> items, double width, double pitch, Frame f) {
    List<Caption> words = items.stream().map(i -> Caption.of(f, i, width).heated(i.hot())).toList();
    boolean texts = words.stream().anyMatch(c -> !c.text().isEmpty());
    Style line = texts ? Lettering.head(f) : f.style("lead").withSize(18).withFloor(14);
    Style head = f.isCompact() ? Lettering.small(f).withInk(f.ink("ink")) : line;
    double room = pitch - f.gap(8);
    return Captions.set(f, words, head, f.style("small"), room, Captions.Rows.FREE);
  }

  private static void box(Frame f, Item item, Rect box, ItemStyle.Plate plate) {
    boolean done = item.kind().equals("done");
    Ink ink = plate.isFull() ? plate.ink() : f.ink(item.hot() ? "accent" : "ink");
    Ink inside = plate.isFull() ? plate.tone(f) : f.ink(done ? "ground" : "surface");
    f.shape(
        done ? "Done" : "Open",
        Outline.roundRect(box, 4),
        Optional.of(done ? ink : inside),
        Optional.of(Stroke.solid(ink, 1.75)));
    if (done) {
      double u = box.width() / 22;
      Path tick =
          Path.open(
              List.of(
                  new Point(box.x() + 5 * u, box.y() + 11.5 * u),
                  new Point(box.x() + 9.5 * u, box.y() + 16 * u),
                  new Point(box.x() + 17 * u, box.y() + 6.5 * u)));
      Stroke stroke = Stroke.solid(inside, 2.5);
      f.shape("Tick", Outline.free(tick), Optional.empty(), Optional.of(stroke));
    }
  }
}
