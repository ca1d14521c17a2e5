package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Words and what they mean, as a table of two columns. */
final class ListTerms implements DiagramLayout {
  private static final double TALLEST = 62;
  private static final double PAD = 18;

  /** So few rows are higher and have larger words. */
  private static final int FEW = 4;

  private static final double ROOMY = 80;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-terms", "words and what they mean", 2, 9)
        .in(ItemStyle.heads(ItemStyle.Look.PLAIN));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    if (f.isCompact()) {
      IconRows.place(f, d, all);
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    if (d.items().stream().allMatch(i -> meaning(i).isEmpty())) {
      LabelTiles.draw(d.items(), zone, f);
    } else {
      table(d, zone, f);
    }
  }

  private static void table(Diagram d, Rect zone, Frame f) {
    List<Item> items = d.items();
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.PLAIN).inTable();
    boolean few = items.size() <= FEW;
    double pitch = RowPitch.of(zone.height(), items.size(), few ? ROOMY : TALLEST);
    double more = few ? 4 : 0;
    Style head = f.style("head").withSize(f.style("head").size() + more);
    double widest = items.stream().mapToDouble(i -> f.setter().room(term(i), head)).max().orElse(0);
    double left = Math.min(zone.width() * 0.4, widest + 2 * PAD + 4);
    double right = zone.width() - left;
    double room = pitch - f.gap(10);
    Style meanings = Lettering.text(f).withSize(Lettering.text(f).size() + more);
    List<String> terms = items.stream().map(ListTerms::term).toList();
    List<String> texts = items.stream().map(ListTerms::meaning).toList();
    Style term = f.common(terms, head, left - 2 * PAD, room, Mode.EVEN);
    Style text = f.common(texts, meanings, right - 2 * PAD, room, Mode.EVEN);
    List<Mark.Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean hot = items.get(i).hot();
      double y = zone.y() + i * pitch;
      Style named = term.withInk(look.panel(hot).ink());
      Style told = text.withInk(f.ink(hot ? "ink" : "muted"));
      Setting name = f.set(terms.get(i), named, left - 2 * PAD, Mode.EVEN);
      Setting line = f.set(texts.get(i), told, right - 2 * PAD, Mode.EVEN);
      Optional<Ink> fill = hot ? Optional.of(f.ink("tint")) : Optional.empty();
      Rect first = new Rect(zone.x(), y, left, pitch);
      Rect second = new Rect(zone.x() + left, y, right, pitch);
      List<Mark.Cell> cells =
          List.of(
              Cells.of(name, first, PAD, Align.RIGHT, look.panel(hot).ground().or(() -> fill)),
              Cells.of(line, second, PAD, Align.LEFT, fill));
      Stroke edge = Stroke.solid(f.ink("ink"), 1.5);
      Stroke below = i == items.size() - 1 ? edge : Stroke.solid(f.ink("rule"), 0.75);
      Optional<Stroke> above = i == 0 ? Optional.of(edge) : Optional.empty();
      rows.add(new Mark.Row(pitch, cells, above, Optional.of(below)));
    }
    Rect box = new Rect(zone.x(), zone.y(), zone.width(), pitch * items.size());
    f.add(new Mark.Table(Tag.of("Terms", Role.PART), box, List.of(left, right), rows, 0));
  }

  private static String term(Item i) {
    return i.label().isEmpty() ? (i.date() + " " + i.value()).strip() : i.label();
  }

  private static String meaning(Item i) {
    String more = i.label().isEmpty() ? "" : (i.date() + " " + i.value()).strip();
    return (more + " " + i.text()).strip();
  }
}
