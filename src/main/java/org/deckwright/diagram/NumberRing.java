package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The share of a whole as a ring with its figure inside; several shares as several rings. */
final class NumberRing implements DiagramLayout {
  private static final double HOLE = 0.74;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-ring", "the share of one whole", 1, 4);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      String field = "items[" + (i + 1) + "].amount";
      Optional<Double> amount = d.items().get(i).amount();
      if (amount.isEmpty()) {
        out.add(DiagramMessages.missingAmount(field));
      } else if (!(amount.get() >= 0 && amount.get() <= 100)) {
        out.add(DiagramMessages.amountBetween(field, amount.get(), 0, 100));
      }
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    if (d.items().size() == 1) {
      one(d, zone, f);
    } else {
      several(d, Note.below(f, d.note(), zone), f);
    }
  }

  private static void one(Diagram d, Rect zone, Frame f) {
    Item item = d.items().get(0);
    double side = Math.min(zone.height() - 8, zone.width() * 0.45);
    Point centre = new Point(zone.x() + side / 2 + (f.isCompact() ? 0 : 12), zone.centre().y());
    ring(item, centre, side / 2, d.illustrative(), f);
    double x = centre.x() + side / 2 + (f.isCompact() ? 20 : 60);
    double width = zone.right() - x;
    Style head = f.isCompact() ? Lettering.head(f) : f.style("sentence").withFloor(18);
    Style text = f.style("body").withSize(18).withFloor(14);
    List<Caption> words = List.of(Caption.plain(f, item, width));
    Captions set = Captions.set(f, words, head, text, zone.height() * 0.6, Captions.Rows.FREE);
    if (d.note().isEmpty() || f.isCompact()) {
      set.placeMid(f, 0, x, zone.centre().y(), Align.LEFT);
      return;
    }
    Style bold = f.style("head");
    Style fitted = f.common(List.of(d.note()), bold, width, 3 * bold.leading(), Mode.EVEN);
    Setting note = f.set(d.note(), fitted, width, Mode.EVEN);
    double bar = f.gap(28);
    double total = set.height() + bar + 3 + f.gap(12) + note.height();
    double top = zone.centre().y() - total / 2;
    set.place(f, 0, x, top, Align.LEFT);
    double y = top + set.height() + bar;
    Heading.smallBar(f, x, y);
    double baseline = y + 3 + f.gap(12) + fitted.ascent();
    f.put("Note", Role.PART, note, x, baseline, width, Align.LEFT, Anchor.TOP);
  }

  private static void several(Diagram d, Rect zone, Frame f) {
    List<Item> items = d.items();
    double pitch = (zone.width() + 24) / items.size();
    double width = pitch - 24;
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.plain(f, item, width).heated(item.hot()));
    }
    Captions set =
        Captions.set(
            f,
            words,
            Lettering.head(f),
            Lettering.text(f),
            zone.height() * 0.45,
            Captions.Rows.SHARED);
    double gap = f.gap(18);
    double side = Math.min(Math.min(width, 200), zone.height() - set.height() - gap);
    if (side < 60) {
      f.overflow();
      return;
    }
    double top = zone.y() + Math.max(0, zone.height() - side - gap - set.height()) * 0.4;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double x = zone.x() + i * pitch;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Point centre = new Point(x + side / 2, top + side / 2);
            ring(items.get(n), centre, side / 2, d.illustrative(), g);
            set.place(g, n, x, top + side + gap, Align.LEFT);
          });
    }
  }

  private static void ring(Item item, Point centre, double radius, boolean illustrative, Frame f) {
    double share = item.amount().orElse(0.0);
    double drawn = share > 0 ? Math.max(share, 1.1) : 0;
    Ink ink = f.ink("accent");
    Ink rest = f.isCompact() ? Lettering.quiet(f) : f.ink("rule");
    Rect plot = Rect.around(centre, radius);
    ChartModel.Series series =
        new ChartModel.Series(
            item.label(), List.of(drawn, 100 - drawn), List.of("", ""), ink, List.of(ink, rest));
    ChartModel.Ring model =
        new ChartModel.Ring(plot, List.of(item.label(), "…"), series, HOLE, illustrative);
    f.add(new Mark.Chart(Tag.of("Ring", Role.PART), plot, model, List.of()));
    double room = radius * HOLE * 1.6;
    Style style = f.style("big-number").withSize(radius * 0.5).withFloor(14);
    String value = item.value().isEmpty() ? Math.round(share) + " %" : item.value();
    Style fitted = f.display(value, style, room, radius, Mode.FILL);
    Setting s = f.set(value, fitted, room, Mode.FILL);
    double baseline = centre.y() + fitted.capHeight() / 2 - (s.lines() - 1) * fitted.leading() / 2;
    f.put("Figure", Role.PART, s, centre.x() - room / 2, baseline, room, Align.CENTRE, Anchor.TOP);
  }
}
