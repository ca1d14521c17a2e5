package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Two tinted panels side by side, each with a name and its points under hairlines. */
final class SidePanels {
  private static final double GAP = 18;
  private static final double INSET = 24;
  private static final double ICON = 34;
  private static final double TALLEST = 84;

  private SidePanels() {}

  static void draw(List<Item> sides, ItemStyle.Look look, Rect zone, Frame f) {
    if (f.isCompact() || sides.stream().allMatch(s -> s.items().isEmpty())) {
      PanelPair.draw(sides, zone, f);
      return;
    }
    double width = (zone.width() - GAP) / 2;
    double inner = width - 2 * INSET;
    List<String> icons = Badge.icons(f, sides);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double indent = drawn ? ICON + 14 : 0;
    double most = zone.height() * 0.34;
    Captions heads = heads(sides, inner - indent, most, f);
    int points = sides.stream().mapToInt(s -> s.items().size()).max().orElse(0);
    double head = Math.max(heads.height(), drawn ? ICON : 0) + 2 * f.gap(16);
    double room = Math.max(0, zone.height() - head - 8);
    double pitch = RowPitch.of(room, points, TALLEST);
    Style style = points(f, sides, inner, pitch);
    for (int i = 0; i < 2; i++) {
      int n = i;
      Item side = sides.get(i);
      double x = zone.x() + i * (width + GAP);
      Rect panel = new Rect(x, zone.y(), width, head + points * pitch + 8);
      Side at = new Side(panel, Plates.of(sides, i, look, f), head);
      int own = Math.max(1, side.items().size());
      Style fit = own == 1 && points > 1 ? lone(f, side, style, inner) : style;
      f.group(
          Caption.name(side),
          "",
          g -> {
            g.shape("Panel", Outline.rect(panel), at.plates().ground(), at.plates().line());
            head(g, heads, n, icons.get(n), indent, at);
            lines(g, side, fit, at, pitch * points / own);
          });
    }
  }

  /** A side's panel, its colours, and the height of its head. */
  private record Side(Rect panel, Plates plates, double head) {}

  /**
   * What a side stands on, and the inks of what stands on it.
   *
   * @param name ink of the side's name, icon and rules
   */
  private record Plates(Optional<Ink> ground, Optional<Stroke> line, Ink name, Ink words) {
    private static Plates of(List<Item> sides, int i, ItemStyle.Look look, Frame f) {
      boolean paired = sides.get(0).hot() == sides.get(1).hot();
      boolean hot = sides.get(i).hot();
      Ink ink = f.ink(paired ? i == 0 ? "people" : "models" : hot ? "accent" : "muted");
      return switch (look) {
        case PLAIN -> new Plates(Optional.empty(), Optional.empty(), ink, f.ink("ink"));
        case OUTLINED ->
            new Plates(
                Optional.of(f.ink("surface")),
                Optional.of(Stroke.solid(ink, hot ? 1.75 : 1)),
                ink,
                f.ink("ink"));
        case TINTED -> {
          Ink quiet = hot ? f.ink("tint") : Lettering.quiet(f);
          Ink ground = paired ? ink.withAlpha(0.12) : quiet;
          yield new Plates(Optional.of(ground), Optional.empty(), ink, f.ink("ink"));
        }
        case FILLED -> {
          Ink ground = paired || hot ? ink : f.ink("ink");
          Ink on = f.ink(paired || hot ? "on-accent" : "ground");
          yield new Plates(Optional.of(ground), Optional.empty(), on, on);
        }
      };
    }
  }

  private static Captions heads(List<Item> sides, double width, double most, Frame f) {
    List<Caption> heads = sides.stream().map(s -> Caption.plain(f, s, width)).toList();
    Style large = f.style("head-large").withFloor(16);
    return Captions.set(f, heads, large, Lettering.text(f), most, Captions.Rows.SHARED);
  }

  /** A side's icon and name, with a line about it. */
  private static void head(Frame f, Captions heads, int i, String icon, double indent, Side side) {
    double middle = side.panel().y() + side.head() / 2;
    double x = side.panel().x() + INSET;
    f.icon(icon, new Point(x + ICON / 2, middle), ICON, side.plates().name());
    Captions inked = heads.inked(i, side.plates().name(), side.plates().words());
    inked.placeMid(f, i, x + indent, middle, Align.LEFT);
  }

  /** A side's only point, larger, as it has the room of several. */
  private static Style lone(Frame f, Item side, Style style, double width) {
    String words = side.items().isEmpty() ? "" : SideRows.words(side.items().get(0));
    Style large = f.style("lead").withSize(style.size() + 4).withInk(f.ink("ink"));
    Setting set = f.set(words, large, width, Mode.EVEN);
    return set.isWhole() && set.lines() <= 3 ? large : style;
  }

  private static Style points(Frame f, List<Item> sides, double width, double pitch) {
    List<String> all = new ArrayList<>();
    for (Item side : sides) {
      side.items().forEach(p -> all.add(SideRows.words(p)));
    }
    Style style = f.style("lead").withSize(18).withFloor(14);
    return all.isEmpty() ? style : f.common(all, style, width, pitch - f.gap(8), Mode.EVEN);
  }

  private static void lines(Frame f, Item side, Style style, Side at, double pitch) {
    double width = at.panel().width() - 2 * INSET;
    double x = at.panel().x() + INSET;
    Style inked = style.withInk(at.plates().words());
    for (int i = 0; i < side.items().size(); i++) {
      double y = at.panel().y() + at.head() + i * pitch;
      f.line("Rule", x, y, x + width, y, Stroke.solid(at.plates().name(), 0.75));
      Setting s = f.set(SideRows.words(side.items().get(i)), inked, width, Mode.EVEN);
      double baseline = s.baselineIn(new Rect(x, y, width, pitch), Anchor.MIDDLE);
      f.put("Point " + (i + 1), Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
    }
  }
}
