package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
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
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Fewer at every stage: a narrowing stack, and what each stage is called. */
final class SequenceFunnel implements DiagramLayout {
  private static final double GAP = 4;
  private static final double NARROWEST = 56;
  private static final double WIDEST_FIGURE = 120;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-funnel", "fewer at every stage", 2, 7)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = RowPitch.of(zone.height() + GAP, items.size(), 76);
    double widest = zone.width() * 0.48;
    List<Double> widths = widths(items, widest, narrowest(items, f));
    double centre = zone.x() + widest / 2;
    double x = zone.x() + widest + (f.isCompact() ? 16 : 40);
    List<Caption> words =
        items.stream().map(i -> Caption.plain(f, i, zone.right() - x).heated(i.hot())).toList();
    Leaders leaders = Leaders.set(f, words, x, pitch - 8, Lettering.head(f, 20), Lettering.text(f));
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    double top = zone.y() + Math.max(0, zone.height() - pitch * items.size()) * 0.3;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double y = top + i * pitch;
      double upper = widths.get(i);
      double lower = i + 1 < widths.size() ? widths.get(i + 1) : upper;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            stage(
                g,
                look.panel(items.get(n).hot()),
                items.get(n),
                n,
                centre,
                y,
                upper,
                lower,
                pitch - GAP);
            double middle = y + (pitch - GAP) / 2;
            leaders.draw(g, n, items.get(n), centre + (upper + lower) / 4 + 8, middle);
          });
    }
  }

  private static void stage(
      Frame f,
      ItemStyle.Plate plate,
      Item item,
      int i,
      double centre,
      double y,
      double upper,
      double lower,
      double height) {
    Path path =
        Path.closed(
            List.of(
                new Point(centre - upper / 2, y),
                new Point(centre + upper / 2, y),
                new Point(centre + lower / 2, y + height),
                new Point(centre - lower / 2, y + height)));
    Style style = Lettering.head(f, 20).withInk(plate.ink()).withFloor(14);
    double room = (Math.min(upper, lower) + upper + lower) / 3 - 8;
    Rect box = new Rect(centre - room / 2, y, room, height);
    Tag tag = Tag.of("Stage " + (i + 1), Role.PART);
    if (item.value().isEmpty()) {
      f.shape(tag, Outline.free(path), plate.ground(), plate.line());
      return;
    }
    Setting s = f.set(item.value(), style, room, Mode.FILL);
    if (!s.isWhole() || s.height() > height) {
      f.overflow();
    }
    f.label(tag, Outline.free(path), plate.ground(), plate.line(), s, box, Align.CENTRE);
  }

  /** So wide that the last stage holds every figure. */
  private static double narrowest(List<Item> items, Frame f) {
    Style style = Lettering.head(f, 20);
    double figure =
        items.stream().mapToDouble(i -> f.setter().room(i.value(), style)).max().orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST_FIGURE, figure + 16));
  }

  /** By the square root of the amounts; in even steps where one is missing. */
  private static List<Double> widths(List<Item> items, double widest, double narrowest) {
    List<Double> out = new ArrayList<>();
    boolean given = items.stream().allMatch(i -> i.amount().isPresent() && i.amount().get() > 0);
    double most = items.stream().mapToDouble(i -> i.amount().orElse(0.0)).max().orElse(1);
    for (int i = 0; i < items.size(); i++) {
      double even = widest - i * (widest - 2 * narrowest) / Math.max(1, items.size() - 1);
      double share = given ? widest * StrictMath.sqrt(items.get(i).amount().get() / most) : even;
      out.add(Math.max(narrowest, share));
    }
    return out;
  }
}
