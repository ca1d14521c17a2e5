package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** What one measure did, by several figures: the change, over a bar before and a bar after. */
final class NumberDelta implements DiagramLayout {
  private static final double GUTTER = 24;
  private static final double SHORTEST = 44;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-delta", "what one measure did, by several figures", 1, 5);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      List<Item> pair = d.items().get(i).items();
      String path = "items[" + (i + 1) + "].items";
      if (pair.size() == 2) {
        out.addAll(Amounts.faults(pair, path));
      } else {
        out.add(DiagramMessages.countOf(path, pair.size(), 2));
      }
    }
    return out;
  }

  /** What is set of each pair, in one size for all. */
  private record Words(Captions heads, Style figure, Style foot, double feet) {}

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    boolean compact = f.isCompact();
    double gutter = compact ? 14 : GUTTER;
    int places = Math.max(2, d.items().size());
    double width = (zone.width() - (places - 1) * gutter) / places;
    Words words = words(d.items(), width, zone, f);
    boolean changes = d.items().stream().anyMatch(i -> !Amounts.shown(i).isEmpty());
    double rise = changes ? words.figure().capHeight() + f.gap(compact ? 8 : 14) : 0;
    double above = f.gap(compact ? 6 : 10) + words.heads().height() + rise;
    double below = words.feet() + f.gap(4);
    double room = zone.height() - above - below - f.gap(compact ? 10 : 30);
    if (room < SHORTEST) {
      f.overflow();
      return;
    }
    double base = zone.bottom() - below;
    boolean alone = d.items().size() == 1 && !compact;
    for (int i = 0; i < d.items().size(); i++) {
      int n = i;
      Item item = d.items().get(i);
      double x = zone.x() + i * (width + gutter);
      f.group(
          Caption.name(item),
          "",
          g -> {
            Ink ink = g.ink(item.hot() ? "accent" : "ink");
            g.line("Rule", x, zone.y(), x + width, zone.y(), Stroke.solid(ink, 1.5));
            words.heads().place(g, n, x, zone.y() + g.gap(compact ? 6 : 10), Align.LEFT);
            String change = Amounts.shown(item);
            if (!change.isEmpty()) {
              Setting s = g.set(change, words.figure().withInk(ink), width, Mode.FILL);
              g.put("Change", Role.PART, s, x, zone.y() + above, width, Align.LEFT, Anchor.TOP);
            }
            pair(g, item, plot(zone, x, width, base, alone ? base - zone.y() : room, alone), words);
          });
    }
  }

  /** Where the bars of a pair stand: below its head, or beside it where it is alone. */
  private static Rect plot(
      Rect zone, double x, double width, double base, double height, boolean alone) {
    double left = alone ? zone.right() - width : x;
    return new Rect(left, base - height, width, height);
  }

  private static Words words(List<Item> items, double width, Rect zone, Frame f) {
    List<Caption> heads = new ArrayList<>();
    List<String> feet = new ArrayList<>();
    Style figure = f.style("section-title").withSize(size(items.size(), f)).withFloor(20);
    for (Item item : items) {
      heads.add(Caption.plain(f, item, width));
      item.items().forEach(i -> feet.add(foot(i, f)));
      String change = Amounts.shown(item);
      figure = f.display(change, figure, width, figure.leading() * 1.01, Mode.FILL).withFloor(20);
    }
    Captions set =
        Captions.set(
            f,
            heads,
            Lettering.head(f, 18),
            f.style("small"),
            zone.height() * 0.35,
            Captions.Rows.SHARED);
    double half = (width - gap(width)) / 2;
    Style bold = f.common(feet, Lettering.label(f), half, zone.height() * 0.3, Mode.EVEN);
    double tallest = 0;
    for (String foot : feet) {
      tallest = Math.max(tallest, f.set(foot, bold, half, Mode.EVEN).height());
    }
    return new Words(set, figure, bold, tallest);
  }

  private static double size(int pairs, Frame f) {
    return f.isCompact() ? 32 : pairs > 3 ? 40 : 52;
  }

  private static double gap(double width) {
    return Math.min(20, width * 0.1);
  }

  /** The figure and what it is called; in Chinese the name stands first. */
  private static String foot(Item i, Frame f) {
    String shown = Amounts.shown(i);
    String head = f.isChinese() ? i.label() + " " + shown : shown + " " + i.label();
    return (head.strip() + " " + i.text()).strip();
  }

  /** Two bars on one base line, on a scale of their own from zero, and what they show below. */
  private static void pair(Frame f, Item item, Rect plot, Words words) {
    double most = Amounts.most(item.items());
    double half = (plot.width() - gap(plot.width())) / 2;
    bars(f, item, plot, half, most, words.foot());
    for (int i = 0; i < 2; i++) {
      Item one = item.items().get(i);
      boolean after = i == 1;
      double x = after ? plot.right() - half : plot.x();
      Style style = after ? words.foot() : regular(words.foot(), f);
      Ink ink = f.ink(after ? item.hot() ? "accent" : "ink" : "muted");
      Setting s = f.set(foot(one, f), style.withInk(ink), half, Mode.EVEN);
      double baseline = plot.bottom() + f.gap(4) + words.foot().ascent();
      if (!foot(one, f).isEmpty()) {
        String name = after ? "Figure after" : "Figure before";
        f.put(name, Role.PART, s, x, baseline, half, Align.LEFT, Anchor.TOP);
      }
    }
    Stroke base = Stroke.solid(f.ink("ink"), 1.5);
    f.line("Base", plot.x(), plot.bottom(), plot.right(), plot.bottom(), base);
  }

  /** Both bars, as a chart of two columns. */
  private static void bars(Frame f, Item item, Rect plot, double half, double most, Style figure) {
    List<Item> pair = item.items();
    List<Double> values = pair.stream().map(Amounts::of).toList();
    List<Ink> inks = List.of(f.ink("neutral"), f.ink(item.hot() ? "accent" : "bar"));
    double gap = gap(plot.width());
    Rect field = new Rect(plot.x() - gap / 2, plot.y(), plot.width() + gap, plot.height());
    List<String> names = pair.stream().map(Caption::name).toList();
    List<ChartModel.Series> series = List.of(Charts.series(Caption.name(item), values, inks));
    OfficeChart.Kind kind = OfficeChart.Kind.COLUMNS;
    f.chart(
        "Columns",
        Charts.of(f, kind, field, names, series, Charts.axis(0, most), figure, half),
        g -> {
          for (int i = 0; i < 2; i++) {
            double height = plot.height() * values.get(i) / most;
            double x = i == 1 ? plot.right() - half : plot.x();
            if (height > 0) {
              Rect bar = new Rect(x, plot.bottom() - height, half, height);
              g.fill(i == 1 ? "After" : "Before", Outline.rect(bar), inks.get(i));
            }
          }
        });
  }

  private static Style regular(Style like, Frame f) {
    return Lettering.small(f).withSize(like.size()).withLeading(like.leading());
  }
}
