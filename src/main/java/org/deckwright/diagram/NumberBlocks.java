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
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** The parts of one total, end to end on a line, over a ruler where the unit is known. */
final class NumberBlocks implements DiagramLayout {
  private static final ItemStyle.Look OWN = ItemStyle.Look.FILLED;
  private static final double TALLEST = 120;
  private static final double NARROW = 50;
  private static final double INSET = 12;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-blocks", "the parts of one total, end to end", 2, 8)
        .in(ItemStyle.bars(OWN));
  }

  @Override
  public List<String> faults(Diagram d) {
    return Amounts.faults(d.items(), "items");
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Rect> blocks = blocks(d.items(), zone);
    Style figure = f.style("sentence").withSize(f.isCompact() ? 24 : 34).withFloor(16);
    List<Boolean> inside = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      inside.add(fits(Amounts.shown(d.items().get(i)), figure, blocks.get(i), f));
    }
    LiftedLabels labels = LiftedLabels.of(d.items(), blocks, inside, f);
    double ruler = d.axes().isEmpty() ? 0 : Ruler.height(f);
    double free = zone.height() - labels.height() - ruler;
    double tall = Math.min(TALLEST, free);
    if (tall < 36) {
      f.overflow();
      return;
    }
    double top = zone.y() + labels.height() + (free - tall) * Lettering.lift(f, 0.45);
    bar(d, blocks, inside, new Rect(zone.x(), top, zone.width(), tall), figure, f);
    for (int i = 0; i < blocks.size(); i++) {
      int n = i;
      f.group(Caption.name(d.items().get(i)), "", g -> labels.place(n, top, g));
    }
    if (ruler > 0) {
      Rect place = new Rect(zone.x(), top + tall, zone.width(), ruler);
      Ruler.draw(f, Amounts.sum(d.items()), d.axes().get(0).label(), place);
    }
  }

  /** All parts, as a chart of one stacked bar. */
  private static void bar(
      Diagram d, List<Rect> blocks, List<Boolean> inside, Rect bar, Style figure, Frame f) {
    ItemStyle look = ItemStyle.of(f, d, OWN).withoutLines(OWN);
    List<ChartModel.Series> series = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Item item = d.items().get(i);
      String label = inside.get(i) ? Amounts.shown(item) : "";
      List<Ink> ink = List.of(look.bar(item.hot()).tone(f));
      List<Double> value = List.of(Amounts.of(item));
      series.add(Charts.series(Caption.name(item), value, List.of(label), ink));
    }
    OfficeChart.Kind kind = OfficeChart.Kind.STACK;
    ChartModel.Axis axis = Charts.axis(0, Amounts.sum(d.items()));
    f.chart(
        "Blocks",
        Charts.of(f, kind, bar, List.of(" "), series, axis, figure, bar.height()),
        g -> {
          for (int i = 0; i < blocks.size(); i++) {
            Rect block = blocks.get(i);
            Rect box = new Rect(block.x(), bar.y(), block.width(), bar.height());
            block(d.items().get(i), look, box, inside.get(i), figure, g);
          }
        });
  }

  /** Where the parts stand along the line; only x and width count. */
  private static List<Rect> blocks(List<Item> items, Rect zone) {
    double sum = Amounts.sum(items);
    List<Rect> out = new ArrayList<>();
    double before = 0;
    for (Item item : items) {
      double x = zone.x() + zone.width() * before / sum;
      before += Amounts.of(item);
      out.add(Rect.between(x, zone.y(), zone.x() + zone.width() * before / sum, zone.y()));
    }
    return out;
  }

  private static Style figure(Style figure, Rect block) {
    return block.width() < NARROW * 1.2 ? figure.withSize(Math.min(20, figure.size())) : figure;
  }

  private static double inset(Rect block) {
    return block.width() < NARROW * 1.2 ? 4 : INSET;
  }

  private static boolean fits(String text, Style figure, Rect block, Frame f) {
    double room = block.width() - 2 * inset(block);
    return block.width() >= 24 && f.setter().room(text, figure(figure, block)) <= room;
  }

  private static void block(
      Item item, ItemStyle look, Rect box, boolean inside, Style figure, Frame f) {
    Ink fill = look.bar(item.hot()).tone(f);
    Optional<Stroke> edge =
        f.isCompact() ? Optional.empty() : Optional.of(Stroke.solid(f.ink("ground"), 2));
    double seam = f.isCompact() ? Math.min(2, box.width() / 2) : 0;
    Outline outline = Outline.rect(new Rect(box.x(), box.y(), box.width() - seam, box.height()));
    String shown = Amounts.shown(item);
    if (!inside || shown.isEmpty()) {
      if (box.width() > 0) {
        f.shape(Tag.of("Block", Role.PART), outline, Optional.of(fill), edge);
      }
      return;
    }
    double inset = inset(box);
    Rect room = new Rect(box.x() + inset, box.y(), box.width() - 2 * inset, box.height());
    Style style = figure(figure, box).withInk(f.ink(item.hot() ? "on-accent" : "ink"));
    Setting s = f.set(shown, style, room.width(), Mode.FILL);
    Align align = inset < INSET ? Align.CENTRE : Align.LEFT;
    f.label(Tag.of("Block", Role.PART), outline, Optional.of(fill), edge, s, room, align);
  }
}
