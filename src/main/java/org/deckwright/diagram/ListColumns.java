package org.deckwright.diagram;

import java.util.ArrayList;
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

  @Override
  public StructureCard card() {
    return StructureCard.of("list-columns", "sets side by side, with their members", 2, 5)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> groups = d.items();
    double pad = f.isCompact() ? 4 : 10;
    double gutter = f.isCompact() ? 12 : GUTTER;
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    boolean bare = style.is(ItemStyle.Look.PLAIN);
    boolean headed = style.is(ItemStyle.Look.FILLED);
    double width = (zone.width() - (groups.size() - 1) * gutter) / groups.size();
    List<Caption> heads = new ArrayList<>();
    List<String> members = new ArrayList<>();
    for (Item group : groups) {
      heads.add(Caption.plain(f, group, width - (bare ? 0 : 2 * pad)).heated(bare && group.hot()));
      group.items().forEach(m -> members.add(SideRows.words(m)));
    }
    Style name = Lettering.head(f, 20);
    Captions captions =
        Captions.set(f, heads, name, f.style("small"), zone.height() * 0.3, Captions.Rows.SHARED);
    double head = captions.height() + f.gap(10);
    int rows = groups.stream().mapToInt(g -> g.items().size()).max().orElse(0);
    double pitch = rows == 0 ? 1 : Math.min(f.isCompact() ? 50 : 60, (zone.height() - head) / rows);
    if (pitch < 1) {
      f.overflow();
      return;
    }
    Style words = words(f, members, width - 2 * pad, pitch);
    List<ItemStyle.Plate> plates = groups.stream().map(g -> style.panel(g.hot())).toList();
    Captions names = bare ? captions : captions.on(plates);
    for (int i = 0; i < groups.size(); i++) {
      int n = i;
      double x = zone.x() + i * (width + gutter);
      f.group(
          Caption.name(groups.get(i)),
          "",
          g -> {
            double y = zone.y() + head;
            ItemStyle.Plate plate = plates.get(n);
            double inset = bare ? 0 : pad;
            if (!bare) {
              double foot = headed ? y : y + rows * pitch;
              Outline form =
                  Outline.roundRect(Rect.between(x, zone.y(), x + width, foot), headed ? 0 : 8);
              g.shape("Panel", form, plate.ground(), plate.line());
            }
            names.placeUp(g, n, x + inset, y - g.gap(8), Align.LEFT);
            if (!headed) {
              Stroke rule = Stroke.solid(plate.isFull() ? plate.ink() : g.ink("ink"), 1.5);
              g.line("Rule", x + inset, y, x + width - inset, y, rule);
            }
            boolean full = !headed && plate.isFull();
            Style inked = full ? words.withInk(plate.ink()) : words;
            members(g, groups.get(n).items(), inked, pad, new Rect(x, y, width, pitch));
          });
    }
  }

  /** The type of members: larger where each then still has its line. */
  private static Style words(Frame f, List<String> members, double room, double pitch) {
    Style usual = f.isCompact() ? Lettering.small(f) : f.style("body");
    Style body = usual.withInk(f.ink("ink"));
    Style large = body.withSize(body.size() + 2);
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
