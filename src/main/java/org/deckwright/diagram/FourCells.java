package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/** Two rows of two cells, each with a name and what it holds. */
final class FourCells {
  private FourCells() {}

  /**
   * Draws them.
   *
   * @param indent of the words from a cell's left edge
   * @param radius of the corners
   */
  static void draw(Frame f, Diagram d, Rect zone, double gap, double indent, double radius) {
    List<Item> items = d.items();
    ItemStyle look = look(d, f);
    double width = (zone.width() - gap) / 2;
    double height = (zone.height() - gap) / 2;
    double inset = f.isCompact() ? 10 : 15;
    List<Caption> cold = new ArrayList<>();
    for (Item item : items) {
      cold.add(Caption.listing(f, item, width - indent - inset));
    }
    Style head = Lettering.head(f, 20);
    Style body = Lettering.text(f).withInk(f.ink("ink"));
    double room = height - 2 * inset;
    boolean bare = cold.stream().allMatch(c -> c.text().isEmpty());
    Captions set =
        Captions.set(f, cold, bare ? Lettering.head(f, 24) : head, body, room, Captions.Rows.FREE)
            .loosened(f.gap(6), room);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Rect box = cell(zone, width, height, gap, i);
      boolean cast = item.kind().equals("discarded") && !item.hot();
      ItemStyle.Plate plate = look.panel(item.hot());
      Ink text = plate.isFull() && !cast ? plate.ink() : f.ink("ink");
      Captions drawn = set.inked(i, cast ? f.ink("ink") : plate.ink(), text);
      int n = i;
      f.group(
          Caption.name(item),
          "",
          g -> {
            Optional<Stroke> line =
                cast ? Optional.of(Stroke.solid(g.ink("neutral"), 1)) : plate.line();
            Optional<Ink> ground = cast ? Optional.empty() : plate.ground();
            g.shape("Cell", Outline.roundRect(box, radius), ground, line);
            if (bare) {
              drawn.placeMid(g, n, box.x() + indent, box.centre().y(), Align.LEFT);
            } else {
              drawn.place(g, n, box.x() + indent, box.y() + inset - 4, Align.LEFT);
            }
          });
    }
  }

  /** What the cells stand on. */
  static ItemStyle look(Diagram d, Frame f) {
    return ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
  }

  static Rect cell(Rect zone, double width, double height, double gap, int i) {
    int row = i / 2;
    return new Rect(
        zone.x() + i % 2 * (width + gap), zone.y() + row * (height + gap), width, height);
  }
}
