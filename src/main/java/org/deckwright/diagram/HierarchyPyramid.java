package org.deckwright.diagram;

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
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Few above many: a pyramid in slices, the top first, each with its name at the right. */
final class HierarchyPyramid implements DiagramLayout {
  private static final double GAP = 4;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-pyramid", "few above many, the top first", 2, 6)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    int n = items.size();
    double base = Math.min(zone.width() * 0.44, zone.height() * 1.2);
    double slice = (zone.height() - (n - 1) * GAP) / n;
    double x = zone.x() + base + (f.isCompact() ? 14 : 40);
    List<Caption> words =
        items.stream().map(i -> Caption.plain(f, i, zone.right() - x).heated(i.hot())).toList();
    Leaders leaders = Leaders.set(f, words, x, slice, Lettering.head(f, 20), Lettering.text(f));
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    Style value = Lettering.head(f);
    for (int i = 0; i < n; i++) {
      double top = zone.y() + i * (slice + GAP);
      double below = base * (i + 1) / n;
      double above = base * i / n;
      int at = i;
      Rect box = new Rect(zone.x() + (base - below) / 2, top, below, slice);
      double middle = top + slice / 2;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            slice(
                g,
                look.panel(items.get(at).hot()),
                items.get(at),
                at,
                box,
                (below - above) / 2,
                value);
            double edge = box.right() - (below - above) / 4 + 6;
            leaders.draw(g, at, items.get(at), edge, middle);
          });
    }
  }

  private static void slice(
      Frame f, ItemStyle.Plate plate, Item item, int i, Rect box, double depth, Style style) {
    Outline outline = i == 0 ? Outline.triangle(box) : Outline.trapezoid(box, depth);
    String text = item.value().isEmpty() ? Integer.toString(i + 1) : item.value();
    Setting s = f.set(text, style.withInk(plate.ink()), 1e4, Mode.FILL);
    double room = i == 0 ? box.width() * 0.5 : box.width() - 2 * depth;
    Tag tag = Tag.of("Slice " + (i + 1), Role.PART);
    if (s.room() > room || box.height() < s.height() * (i == 0 ? 1.6 : 1)) {
      f.shape(tag, outline, plate.ground(), plate.line());
      return;
    }
    double top = i == 0 ? box.y() + box.height() * 0.36 : box.y();
    Rect inner = Rect.between(box.x(), top, box.right(), box.bottom());
    f.label(tag, outline, plate.ground(), plate.line(), s, inner, Align.CENTRE);
  }
}
