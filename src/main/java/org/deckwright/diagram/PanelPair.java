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

  private static final double LOWEST_IN_POSTER = 170;

  /** Sizes of names in a poster, where few words have room. */
  private static final List<Double> LARGE = List.of(28.0, 24.0, 21.0);

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

  /** The largest style in which the names take about half of a poster's panel. */
  private static Style posterHead(Frame f, List<Caption> words, Style text, double room) {
    Style usual = Lettering.head(f);
    return LARGE.stream()
        .map(usual::withSize)
        .filter(s -> fits(f, words, s, text, room * 0.6))
        .findFirst()
        .orElse(usual);
  }

  private static boolean fits(Frame f, List<Caption> words, Style head, Style text, double room) {
    Captions tried = Captions.trial(f, words, head, text, room, Captions.Rows.SHARED);
    return tried.fits() && tried.height() <= 3.1 * head.leading();
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
    Style text = f.style("body").withInk(f.ink("ink"));
    double room = zone.height() - above - 2 * inset;
    Style large = f.style("head-large").withSize(drawn ? 22 : 28).withFloor(16);
    Style head = compact ? posterHead(f, words, text, room) : large;
    Captions set = Captions.set(f, words, head, text, room, Captions.Rows.SHARED);
    double wanted =
        Math.max(
            Math.min(compact ? LOWEST_IN_POSTER : LOWEST, zone.height()),
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
