package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Two names and no more: set as large as they go under their icons, the chosen one on the accent
 * itself.
 */
final class BarePair {
  private static final int LARGEST = 44;
  private static final int SMALLEST = 26;
  private static final int STEP = 3;
  private static final int MOST_LINES = 4;
  private static final double INSET = 28;
  private static final double FILLED = 0.85;
  private static final double ICON = 88;
  private static final double UNDER_ICON = 18;

  private final List<Item> items;
  private final List<String> icons;
  private final Rect first;
  private final double pitch;
  private final Frame f;

  private BarePair(List<Item> items, Rect zone, double between, Frame f) {
    this.items = items;
    this.f = f;
    icons = Badge.icons(f, items);
    double width = (zone.width() - between) / 2;
    first = new Rect(zone.x(), zone.y(), width, FILLED * zone.height());
    pitch = width + between;
  }

  /** Draws them, if they have names only and these fit; returns the first panel. */
  static Optional<Rect> draw(List<Item> items, Rect zone, double between, Frame f) {
    if (f.isCompact() || !items.stream().allMatch(BarePair::isBare)) {
      return Optional.empty();
    }
    BarePair pair = new BarePair(items, zone, between, f);
    Optional<List<Setting>> names = pair.names();
    names.ifPresent(pair::draw);
    return names.map(set -> pair.first);
  }

  private static boolean isBare(Item item) {
    return item.text().isEmpty() && item.items().isEmpty() && item.value().isEmpty();
  }

  /** The names at the largest size at which all fit, and none has a broken word if that can be. */
  private Optional<List<Setting>> names() {
    List<List<Setting>> fitting = sizes();
    return fitting.stream()
        .filter(set -> set.stream().noneMatch(f.setter()::tears))
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private List<List<Setting>> sizes() {
    Style head = f.style("head-large");
    return IntStream.iterate(LARGEST, size -> size >= SMALLEST, size -> size - STEP)
        .mapToObj(head::withSize)
        .map(style -> items.stream().map(item -> name(item, style)).toList())
        .filter(set -> set.stream().allMatch(this::fits))
        .toList();
  }

  private Setting name(Item item, Style style) {
    return f.set(item.label(), style.withInk(ink(item)), inner(), Mode.EVEN);
  }

  private Ink ink(Item item) {
    return f.ink(item.hot() ? "on-accent" : "ink");
  }

  private boolean fits(Setting set) {
    double room = first.height() - above() - 2 * INSET;
    return set.isWhole() && set.lines() <= MOST_LINES && set.height() <= room;
  }

  private double inner() {
    return first.width() - 2 * INSET;
  }

  /** What the icons take above the names. */
  private double above() {
    return icons.stream().allMatch(String::isEmpty) ? 0 : ICON + UNDER_ICON;
  }

  private void draw(List<Setting> names) {
    double tallest = names.stream().mapToDouble(Setting::height).max().orElse(0);
    double top = first.centre().y() - (above() + tallest) / 2;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      f.group(Caption.name(items.get(i)), "", g -> draw(n, names.get(n), top, g));
    }
  }

  private void draw(int n, Setting name, double top, Frame g) {
    Item item = items.get(n);
    Rect panel = new Rect(first.x() + n * pitch, first.y(), first.width(), first.height());
    Tag tag = Tag.of("Panel", Role.PART).withId("panel-" + n);
    Ink ground = item.hot() ? g.ink("accent") : Lettering.quiet(g);
    g.shape(tag, Outline.roundRect(panel, 8), Optional.of(ground), Optional.empty());
    double x = panel.x() + INSET;
    g.icon(icons.get(n), new Point(x + ICON / 2, top + ICON / 2), ICON, ink(item));
    Frame.Para words = new Frame.Para(name, 0);
    double baseline = top + above() + name.style().ascent();
    g.block("Name", Role.PART, List.of(words), x, baseline, inner(), Align.LEFT);
  }
}
