package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** A short procedure: round stations with arrows between, and perhaps a fact for each. */
final class SequenceSteps implements DiagramLayout {
  private static final double ROOM = 18;

  /** Radius of a station, and of one that has no text below its name. */
  private static final double USUAL = 38;

  private static final double LARGE = 52;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-steps", "a short procedure, with a fact for each step", 2, 6)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = d.items();
    boolean compact = f.isCompact();
    double between = compact ? 8 : ROOM;
    double pitch = (zone.width() + between) / items.size();
    double width = pitch - between;
    boolean bare =
        items.size() <= 4 && items.stream().allMatch(i -> Caption.of(f, i, 1e6).text().isEmpty());
    double largest = bare || items.size() < 4 ? LARGE : USUAL;
    double radius = compact ? Math.min(54, pitch * 0.37) : Math.min(largest, pitch * 0.3);
    List<Caption> words =
        items.stream()
            .map(i -> Caption.plain(f, i, width).withOver(i.date()).heated(i.hot()))
            .toList();
    List<Caption> facts = items.stream().map(i -> fact(f, i, width)).toList();
    boolean valued = facts.stream().anyMatch(c -> !c.head().isEmpty());
    Captions values = facts(facts, f);
    double foot = valued ? f.gap(20) + f.gap(14) + values.height() : 0;
    double gap = f.gap(f.isCompact() ? 12 : 20);
    double room = zone.height() - 2 * radius - gap - foot;
    Style text = items.size() > 4 ? f.style("small") : Lettering.text(f);
    Style head = Lettering.head(f, items.size() > 4 ? 18 : bare ? 22 : 20);
    Captions captions = Captions.set(f, words, head, text, room, Captions.Rows.SHARED);
    double free = zone.height() - 2 * radius - gap - captions.height() - foot;
    double middle = zone.y() + Math.max(0, free) * Lettering.lift(f, 0.38) + radius;
    double rule = middle + radius + gap + captions.height() + f.gap(20);
    List<String> icons = Badge.icons(f, items);
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    double lead = compact ? width / 2 : radius;
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      double x = zone.x() + i * pitch;
      boolean hot = items.get(i).hot();
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Point at = new Point(x + lead, middle);
            Badge.draw(g, "step-" + n, at, radius, icons.get(n), n + 1, style.badge(hot));
            captions.place(g, n, x, middle + radius + gap, compact ? Align.CENTRE : Align.LEFT);
            if (valued) {
              values.place(g, n, x, rule + g.gap(14), Align.LEFT);
            }
          });
      if (i > 0) {
        arrow(f, i, x - pitch + lead + radius, x + lead - radius, middle);
      }
    }
    if (valued) {
      f.rule(zone.x(), rule, zone.width());
    }
  }

  private static Caption fact(Frame f, Item item, double width) {
    String fact = f.isCompact() ? "" : item.value();
    return new Caption("Fact", "", "", fact, "", item.hot(), width);
  }

  private static Captions facts(List<Caption> facts, Frame f) {
    Style style = f.style("head-large").withFloor(14);
    return Captions.set(f, facts, style, style, 2 * style.leading(), Captions.Rows.FREE);
  }

  private static void arrow(Frame f, int i, double from, double to, double y) {
    double off = Math.min(10, (to - from) * 0.15);
    Path path = Path.open(List.of(new Point(from + off, y), new Point(to - off, y)));
    f.add(
        Mark.Connector.straight(
                Tag.of("Arrow " + i, Role.DECORATION), path, Stroke.solid(f.ink("muted"), 1.75))
            .from(new Mark.Glue("step-" + (i - 1), 3))
            .to(new Mark.Glue("step-" + i, 1))
            .with(Mark.Arrow.of(7)));
  }
}
