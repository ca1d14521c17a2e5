package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
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
    if (StepRows.suit(f, d, width)) {
      StepRows.place(f, d, zone);
      return;
    }
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
    Row row =
        new Row(
            zone.x(),
            middle,
            pitch,
            radius,
            compact ? width / 2 : radius,
            middle + radius + gap,
            rule + f.gap(14));
    steps(d, row, captions, valued ? Optional.of(values) : Optional.empty(), f);
    if (valued) {
      f.rule(zone.x(), rule, zone.width());
    }
  }

  /**
   * Where the circles stand.
   *
   * @param x left edge of the first step
   * @param lead from a step's left edge to its circle's centre
   * @param below top of the words
   * @param foot top of the facts
   */
  private record Row(
      double x,
      double middle,
      double pitch,
      double radius,
      double lead,
      double below,
      double foot) {
    double left(int i) {
      return x + i * pitch;
    }

    Point centre(int i) {
      return new Point(left(i) + lead, middle);
    }
  }

  /** Circles with the words below them, and the arrows between. */
  private static void steps(
      Diagram d, Row row, Captions captions, Optional<Captions> facts, Frame f) {
    List<String> icons = Badge.icons(f, d.items());
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    Align align = f.isCompact() ? Align.CENTRE : Align.LEFT;
    for (int i = 0; i < d.items().size(); i++) {
      int n = i;
      Item item = d.items().get(i);
      f.group(
          Caption.name(item),
          "",
          g -> {
            String id = "step-" + n;
            ItemStyle.Plate plate = style.badge(item.hot());
            Badge.draw(g, id, row.centre(n), row.radius(), icons.get(n), n + 1, plate);
            captions.place(g, n, row.left(n), row.below(), align);
            facts.ifPresent(v -> v.place(g, n, row.left(n), row.foot(), Align.LEFT));
          });
      if (i > 0) {
        double from = row.centre(i - 1).x() + row.radius();
        arrow(f, i, from, row.centre(i).x() - row.radius(), row.middle());
      }
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
