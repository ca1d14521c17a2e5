package org.deckwright.diagram;

import java.util.ArrayList;
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
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** A story by date: a line down the slide, dates left of it, what happened right of it. */
final class SequenceSpine implements DiagramLayout {
  private static final double HIGHEST = 92;
  private static final double WIDEST_DATE = 0.32;
  private static final double BETWEEN = 8; // panels, where texts have some
  private static final double INSET = 16;

  @Override
  public StructureCard card() {
    return StructureCard.of(
            "sequence-spine",
            "a story by date, where the text matters more than the distance",
            2,
            9)
        .in(ItemStyle.panels(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    double pitch = RowPitch.of(zone.height(), items.size(), HIGHEST);
    double aside = f.isCompact() ? 16 : 36;
    Style dates = dates(f, items, zone.width() * WIDEST_DATE);
    double column = 0;
    for (Item item : items) {
      if (!item.date().isEmpty()) {
        column = Math.max(column, f.set(item.date(), dates, 1e6, Mode.FILL).room());
      }
    }
    double line = zone.x() + (column > 0 ? column + aside : 8);
    double x = line + aside;
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.PLAIN);
    boolean bare = look.is(ItemStyle.Look.PLAIN);
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.plain(f, item, zone.right() - x - (bare ? 0 : INSET)).heated(item.hot()));
    }
    boolean few = items.size() <= 5;
    Style head = Lettering.head(f, few ? 20 : 18);
    double room = pitch - f.gap(bare ? 10 : 10 + BETWEEN);
    Leaders set = Leaders.set(f, words, x, room, few ? 1 : 0.88, head, Lettering.text(f));
    List<ItemStyle.Plate> plates = items.stream().map(i -> look.panel(i.hot())).toList();
    Leaders leaders = bare ? set : set.on(plates);
    double top = zone.y() + (zone.height() - items.size() * pitch) * Lettering.lift(f, 0.3);
    double foot = top + items.size() * pitch;
    f.line("Spine", line, top + 4, line, foot - 4, Stroke.solid(f.ink("neutral"), 1.75));
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Item item = items.get(i);
      double middle = top + (i + 0.5) * pitch;
      f.group(
          Caption.name(item),
          "",
          g -> {
            double first = leaders.first(n, middle);
            date(g, item, dates, zone.x(), first, line - aside / 2 - zone.x());
            dot(g, new Point(line, first), item.hot());
            if (!bare) {
              double left = x - (g.isCompact() ? 8 : 16);
              double tall = pitch - BETWEEN;
              Rect panel = new Rect(left, middle - tall / 2, zone.right() - left, tall);
              g.shape(
                  "Panel",
                  Outline.roundRect(panel, 8),
                  plates.get(n).ground(),
                  plates.get(n).line());
            }
            leaders.place(g, n, middle);
          });
    }
  }

  private static Style dates(Frame f, List<Item> items, double width) {
    Style wanted = f.isCompact() ? Lettering.label(f) : f.style("sentence").withFloor(14);
    Style out = wanted;
    for (Item item : items) {
      if (!item.date().isEmpty()) {
        Style fitted = f.display(item.date(), wanted, width, wanted.leading() * 1.01, Mode.FILL);
        out = fitted.size() < out.size() ? fitted : out;
      }
    }
    return out;
  }

  private static void date(Frame f, Item item, Style style, double x, double middle, double width) {
    if (item.date().isEmpty()) {
      return;
    }
    Style inked = style.withInk(f.ink(item.hot() ? "accent" : "ink"));
    Setting s = f.set(item.date(), inked, width, Mode.FILL);
    double baseline = middle + style.capHeight() / 2;
    f.put("Date", Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
  }

  private static void dot(Frame f, Point at, boolean hot) {
    f.shape(
        "Dot",
        Outline.ellipse(Rect.around(at, hot ? 8 : 5)),
        Optional.of(f.ink(hot ? "accent" : "ground")),
        Optional.of(Stroke.solid(f.ink(hot ? "accent" : "ink"), 1.75)));
  }
}
