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
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Sets side by side, each with its members below its name. */
final class ListColumns implements DiagramLayout {
  private static final double GUTTER = 24;
  private static final double TALLEST = 60;

  /** Rows so far apart have larger words. */
  private static final double AIRY = 72;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-columns", "sets side by side, with their members", 2, 5)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  /** Size of a column, and how its members stand. */
  private record Measure(double width, double gutter, double head, double pitch, double pad) {}

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> groups = d.items();
    double pad = f.isCompact() ? 4 : 10;
    double gutter = f.isCompact() ? 12 : GUTTER;
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    double width = (zone.width() - (groups.size() - 1) * gutter) / groups.size();
    Captions names = heads(groups, bare, width - (bare ? 0 : 2 * pad), zone, f);
    double head = names.height() + f.gap(10);
    int rows = groups.stream().mapToInt(g -> g.items().size()).max().orElse(0);
    double room = zone.height() - head;
    double pitch = rows == 0 ? 1 : RowPitch.of(room, rows, f.isCompact() ? 50 : TALLEST);
    if (pitch < 1) {
      f.overflow();
      return;
    }
    draw(groups, style, names, rows, new Measure(width, gutter, head, pitch, pad), zone, f);
  }

  private static Captions heads(List<Item> groups, boolean bare, double width, Rect zone, Frame f) {
    List<Caption> heads =
        groups.stream().map(g -> Caption.plain(f, g, width).heated(bare && g.hot())).toList();
    double most = zone.height() * 0.3;
    Style name = Lettering.head(f, 20);
    return Captions.set(f, heads, name, f.style("small"), most, Captions.Rows.SHARED);
  }

  private static void draw(
      List<Item> groups, ItemStyle style, Captions heads, int rows, Measure m, Rect zone, Frame f) {
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    boolean headed = style.is(ItemStyle.Look.FILLED);
    List<String> members =
        groups.stream().flatMap(g -> g.items().stream()).map(SideRows::words).toList();
    Style words = words(f, members, m.width() - 2 * m.pad(), m.pitch());
    List<ItemStyle.Plate> plates = groups.stream().map(g -> style.panel(g.hot())).toList();
    Captions names = bare ? heads : heads.on(plates);
    double inset = bare ? 0 : m.pad();
    double y = zone.y() + m.head();
    for (int i = 0; i < groups.size(); i++) {
      int n = i;
      double x = zone.x() + i * (m.width() + m.gutter());
      ItemStyle.Plate plate = plates.get(n);
      f.group(
          Caption.name(groups.get(i)),
          "",
          g -> {
            if (!bare) {
              double foot = headed ? y : y + rows * m.pitch();
              Rect panel = Rect.between(x, zone.y(), x + m.width(), foot);
              Outline form = Outline.roundRect(panel, headed ? 0 : 8);
              g.shape("Panel", form, plate.ground(), plate.line());
            }
            names.placeUp(g, n, x + inset, y - g.gap(8), Align.LEFT);
            boolean full = !headed && plate.isFull();
            if (!headed) {
              Stroke rule = Stroke.solid(full ? plate.ink() : g.ink("ink"), 1.5);
              g.line("Rule", x + inset, y, x + m.width() - inset, y, rule);
            }
            Style inked = full ? words.withInk(plate.ink()) : words;
            Rect first = new Rect(x, y, m.width(), m.pitch());
            members(g, groups.get(n).items(), inked, m.pad(), first);
          });
    }
  }

  /** The type of members: larger where each then still has its line. */
  private static Style words(Frame f, List<String> members, double room, double pitch) {
    Style usual = f.isCompact() ? Lettering.small(f) : f.style("body");
    Style body = usual.withInk(f.ink("ink"));
    Style large = body.withSize(body.size() + (pitch > AIRY ? 4 : 2));
    boolean roomy =
        !f.isCompact()
            && !Lettering.isDense(f)
            && pitch > 48
            && members.stream().allMatch(m -> f.setter().room(m, large.bold()) <= room);
    return f.common(members, roomy ? large : body, room, pitch - f.gap(8), Mode.EVEN);
  }

  private static void members(Frame f, List<Item> members, Style style, double inset, Rect first) {
    for (int i = 0; i < members.size(); i++) {
      Item member = members.get(i);
      Rect row = first.translate(0, i * first.height());
      if (member.hot()) {
        f.fill("Member's ground", Outline.rect(row), f.ink("tint"));
      }
      Style inked = member.hot() ? style.bold().withInk(f.ink("accent")) : style;
      Setting s = f.set(SideRows.words(member), inked, row.width() - 2 * inset, Mode.EVEN);
      double baseline = s.baselineIn(row, Anchor.MIDDLE);
      double x = row.x() + inset;
      f.put("Member", Role.PART, s, x, baseline, row.width() - 2 * inset, Align.LEFT, Anchor.TOP);
      if (i + 1 < members.size()) {
        f.rule(row.x(), row.bottom(), row.width());
      }
    }
  }
}
