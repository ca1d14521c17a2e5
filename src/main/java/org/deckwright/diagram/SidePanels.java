package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
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
  private static final double ICON = 34;
  private static final double TALLEST = 84;

  private SidePanels() {}

  static void draw(List<Item> sides, Rect zone, Frame f) {
    if (f.isCompact() || sides.stream().allMatch(s -> s.items().isEmpty())) {
      PanelPair.draw(sides, zone, f);
      return;
    }
    double inset = 24;
    double gap = GAP;
    double width = (zone.width() - gap) / 2;
    double inner = width - 2 * inset;
    List<Caption> heads = new ArrayList<>();
    List<String> icons = Badge.icons(f, sides);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double icon = ICON;
    double indent = drawn ? icon + 14 : 0;
    for (Item side : sides) {
      heads.add(Caption.plain(f, side, inner - indent));
    }
    int points = sides.stream().mapToInt(s -> s.items().size()).max().orElse(0);
    Style large = f.style("head-large").withFloor(16);
    double most = zone.height() * 0.34;
    Captions set = Captions.set(f, heads, large, Lettering.text(f), most, Captions.Rows.SHARED);
    double head = Math.max(set.height(), drawn ? icon : 0) + 2 * f.gap(16);
    double pitch = Math.max(0, Math.min(TALLEST, (zone.height() - head - 8) / points));
    double height = head + points * pitch + 8;
    boolean paired = sides.get(0).hot() == sides.get(1).hot();
    Style style = points(f, sides, inner, pitch);
    for (int i = 0; i < 2; i++) {
      int n = i;
      Rect panel = new Rect(zone.x() + i * (width + gap), zone.y(), width, height);
      Ink ink =
          f.ink(paired ? i == 0 ? "people" : "models" : sides.get(i).hot() ? "accent" : "muted");
      Ink ground =
          paired ? ink.withAlpha(0.12) : sides.get(i).hot() ? f.ink("tint") : Lettering.quiet(f);
      f.group(
          Caption.name(sides.get(i)),
          "",
          g -> {
            g.fill("Panel", Outline.rect(panel), ground);
            double middle = panel.y() + head / 2;
            Point at = new Point(panel.x() + inset + icon / 2, middle);
            g.icon(icons.get(n), at, icon, ink);
            Captions inked =
                Captions.set(
                    g,
                    List.of(heads.get(n)),
                    set.head().withInk(ink),
                    set.text().withInk(g.ink("ink")),
                    most,
                    Captions.Rows.SHARED);
            inked.placeMid(g, 0, panel.x() + inset + indent, middle, Align.LEFT);
            int own = Math.max(1, sides.get(n).items().size());
            Style fit = own == 1 && points > 1 ? lone(g, sides.get(n), style, inner) : style;
            lines(g, sides.get(n), fit, ink, panel, inset, head, pitch * points / own);
          });
    }
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

  private static void lines(
      Frame f,
      Item side,
      Style style,
      Ink ink,
      Rect panel,
      double inset,
      double head,
      double pitch) {
    double width = panel.width() - 2 * inset;
    double x = panel.x() + inset;
    for (int i = 0; i < side.items().size(); i++) {
      double y = panel.y() + head + i * pitch;
      f.line("Rule", x, y, x + width, y, Stroke.solid(ink, 0.75));
      Setting s = f.set(SideRows.words(side.items().get(i)), style, width, Mode.EVEN);
      Rect box = new Rect(x, y, width, pitch);
      double baseline = s.baselineIn(box, Anchor.MIDDLE);
      f.put("Point " + (i + 1), Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
    }
  }
}
