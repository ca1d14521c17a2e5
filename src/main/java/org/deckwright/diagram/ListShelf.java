package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
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
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Things to be recognised by their picture: icons standing on shelves, each over its name. */
final class ListShelf implements DiagramLayout {
  private static final double TALLEST = 104;
  private static final double TALLEST_OF_FEW = 150;
  private static final double LOWEST = 24;
  private static final double BELOW = 12;
  private static final double STAND = 4;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-shelf", "things to be recognised by their picture", 2, 12)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Optional<List<String>> names = Caption.names(f, d.items());
    names.ifPresentOrElse(n -> place(d, n, zone, f), f::overflow);
  }

  private static void place(Diagram d, List<String> names, Rect zone, Frame f) {
    List<Item> items = d.items();
    int rows = rows(names, zone, f);
    int columns = (items.size() + rows - 1) / rows;
    double pitch = zone.width() / columns;
    double width = pitch - (f.isCompact() ? 6 : 14);
    Style head = Lettering.head(f, columns > 4 || rows > 2 ? 16 : columns < 4 ? 20 : 18);
    double most = Math.min(2 * head.leading(), zone.height() / rows * 0.4);
    Style style = f.common(names, head, width, most, Mode.EVEN);
    double label = 0;
    for (String name : names) {
      label = Math.max(label, f.set(name, style, width, Mode.EVEN).height());
    }
    double under = f.gap(BELOW) - 4 + label;
    double between = f.isCompact() ? 10 : f.gap(30);
    double free = (zone.height() - (rows - 1) * between) / rows - under - STAND;
    double tallest = items.size() > 3 || f.isCompact() ? TALLEST : TALLEST_OF_FEW;
    double icon = Math.min(free, Math.min(tallest, width * 0.62));
    if (icon < LOWEST) {
      f.overflow();
      return;
    }
    double row = icon + STAND + under;
    double spare = zone.height() - rows * row - (rows - 1) * between;
    double apart = between + Math.min(24, spare / (rows + 1));
    double used = rows * row + (rows - 1) * apart;
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.4);
    for (int r = 0; r < rows; r++) {
      double y = top + r * (row + apart) + icon + STAND;
      f.line("Shelf " + (r + 1), zone.x(), y, zone.right(), y, Stroke.solid(f.ink("ink"), 1.5));
      for (int i = r * columns; i < Math.min(items.size(), (r + 1) * columns); i++) {
        Point foot = new Point(zone.x() + i % columns * pitch, y);
        Setting name = f.set(names.get(i), style, width, Mode.EVEN);
        thing(d, i, foot, icon, name, width, f);
      }
    }
  }

  /** One thing on its shelf, and its name below. */
  private static void thing(
      Diagram d, int number, Point foot, double icon, Setting name, double width, Frame f) {
    Item item = d.items().get(number);
    String picture = Badge.icons(f, d.items()).get(number);
    ItemStyle.Plate plate = ItemStyle.of(f, d, ItemStyle.Look.PLAIN).badge(item.hot());
    Ink ink = f.ink(item.hot() ? "accent" : "ink");
    f.group(
        Caption.name(item),
        "",
        g -> {
          if (plate.isBare()) {
            stand(g, picture, number + 1, foot.plus(0, -STAND), icon, ink);
          } else {
            Rect front = new Rect(foot.x(), foot.y() - icon - 1, icon, icon);
            box(g, picture, number + 1, front, plate);
          }
          double baseline = foot.y() + g.gap(BELOW) - 4 + name.style().ascent();
          Setting inked = name.withInks(name.parts().stream().map(p -> ink).toList());
          g.put("Name", Role.PART, inked, foot.x(), baseline, width, Align.LEFT, Anchor.TOP);
        });
  }

  /** As few shelves as hold all names in two lines each: fewer shelves have larger things. */
  private static int rows(List<String> names, Rect zone, Frame f) {
    int usual = names.size() > 4 ? 2 : 1;
    if (names.size() <= 10) {
      return usual;
    }
    int columns = (names.size() + 1) / 2;
    double width = zone.width() / columns - (f.isCompact() ? 6 : 14);
    Style head = Lettering.head(f, 16);
    boolean fits =
        names.stream()
            .map(n -> f.set(n, head, width, Mode.EVEN))
            .allMatch(s -> s.isWhole() && s.lines() <= 2);
    return fits ? usual : 3;
  }

  /** A box on the shelf with an icon, or a number without one, on its front. */
  private static void box(Frame f, String icon, int number, Rect box, ItemStyle.Plate plate) {
    Outline front = Outline.roundRect(box, 8);
    Tag tag = Tag.of("Box " + number, Role.PART);
    if (icon.isEmpty()) {
      Style style = f.style("section-title").withSize(box.height() * 0.5).withInk(plate.mark());
      f.label(tag, front, plate.ground(), plate.line(), "" + number, style, 2);
      return;
    }
    f.shape(tag, front, plate.ground(), plate.line());
    f.icon(icon, box.centre(), box.height() * 0.62, plate.mark());
  }

  /** Draws an icon, or a number without one, whose ink begins at a place and stands on it. */
  private static void stand(Frame f, String icon, int number, Point foot, double size, Ink ink) {
    if (icon.isEmpty()) {
      Style style = f.style("section-title").withSize(size * 0.9).withInk(ink);
      Setting s = f.set(Integer.toString(number), style, size * 2, Mode.FILL);
      double baseline = foot.y() - STAND;
      f.put("Number", Role.PART, s, foot.x(), baseline, size * 2, Align.LEFT, Anchor.TOP);
      return;
    }
    String known = f.pictograms().has(icon) ? icon : f.pictograms().nearest(icon);
    Rect ink24 = f.pictograms().outline(known).bounds();
    double k = size / 24;
    double x = foot.x() - ink24.x() * k + size / 2;
    double y = foot.y() - ink24.bottom() * k + size / 2;
    f.icon(icon, new Point(x, y), size, ink);
  }
}
