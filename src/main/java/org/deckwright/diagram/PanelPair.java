package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Two panels side by side with an icon and words each, perhaps with an arrow between. */
final class PanelPair {
  private static final double LOWEST = 244;

  private PanelPair() {}

  /** Side by side. */
  static void draw(List<Item> items, Rect zone, Frame f) {
    draw(items, zone, f.isCompact() ? 10 : 18, f);
  }

  /** From the first to the second. */
  static void arrowed(List<Item> items, Rect zone, Frame f) {
    double between = f.isCompact() ? 44 : 84;
    Rect first = draw(items, zone, between, f);
    double y = first.centre().y();
    double x = first.right();
    Path path = Path.open(List.of(new Point(x + 8, y), new Point(x + between - 8, y)));
    f.add(
        Mark.Connector.straight(
                Tag.of("Arrow", Role.DECORATION), path, Stroke.solid(f.ink("accent"), 3))
            .from(new Mark.Glue("panel-0", 3))
            .to(new Mark.Glue("panel-1", 1))
            .with(Mark.Arrow.of(10)));
  }

  private static Rect draw(List<Item> items, Rect zone, double between, Frame f) {
    return BarePair.draw(items, zone, between, f)
        .orElseGet(() -> captioned(items, zone, between, f));
  }

  private static Rect captioned(List<Item> items, Rect zone, double between, Frame f) {
    boolean compact = f.isCompact();
    double width = (zone.width() - between) / 2;
    double inset = compact ? 16 : 24;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.of(f, item, width - 2 * inset).heated(item.hot()));
    }
    List<String> icons = Badge.icons(f, items);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double icon = drawn ? compact ? 48 : 64 : 0;
    double above = drawn ? icon + (compact ? 12 : 20) : 0;
    Style head =
        compact ? Lettering.head(f) : f.style("head-large").withSize(drawn ? 22 : 28).withFloor(16);
    Style text = f.style("body").withInk(f.ink("ink"));
    double room = zone.height() - above - 2 * inset;
    Captions set = Captions.set(f, words, head, text, room, Captions.Rows.SHARED);
    double wanted =
        Math.max(
            compact ? zone.height() : Math.min(LOWEST, zone.height()),
            set.height() + above + 2 * inset);
    double height = Math.min(zone.height(), wanted);
    double top = zone.y() + (zone.height() - height) * (compact ? 0.5 : 0.4);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Rect box = new Rect(zone.x() + i * (width + between), top, width, height);
      boolean hot = items.get(i).hot();
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Tag tag = Tag.of("Panel", Role.PART).withId("panel-" + n);
            g.shape(
                tag,
                Outline.roundRect(box, 8),
                Optional.of(hot ? g.ink("tint") : Lettering.quiet(g)),
                Optional.empty());
            double y = box.centre().y() - (set.height() + above) / 2;
            Point at = new Point(box.x() + inset + icon / 2, y + icon / 2);
            g.icon(icons.get(n), at, icon, g.ink(hot ? "accent" : "muted"));
            set.place(g, n, box.x() + inset, y + above, Align.LEFT);
          });
    }
    return new Rect(zone.x(), top, width, height);
  }
}
