package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;

/** Plans of several strands over periods: a lane for each strand, bars in it, milestones. */
final class SequenceRoadmap implements DiagramLayout {
  private static final double WIDEST_NAME = 0.2;
  private static final double HIGHEST = 78;
  private static final double LOWEST = 26;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-roadmap", "plans of several strands over periods", 1, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  /** What a lane holds: its items, or the one bar that its own date makes. */
  static List<Item> bars(Item lane) {
    if (!lane.items().isEmpty()) {
      return lane.items();
    }
    return List.of(lane.withItems(List.of()).withId(""));
  }

  private static List<Item> dated(Diagram d) {
    return d.items().stream().flatMap(l -> bars(l).stream()).toList();
  }

  @Override
  public boolean placesByDate() {
    return true;
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    TimeScale scale = TimeScale.of(d, dated(d), "");
    for (int i = 0; i < d.items().size(); i++) {
      Item lane = d.items().get(i);
      String field = "items[" + (i + 1) + "].";
      if (lane.items().isEmpty()) {
        out.addAll(scale.faults(field + "date", lane));
      }
      for (int k = 0; k < lane.items().size(); k++) {
        String inner = field + "items[" + (k + 1) + "].date";
        out.addAll(scale.faults(inner, lane.items().get(k)));
      }
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    TimeScale scale = TimeScale.of(d, dated(d), f.setter().language());
    if (scale.ticks().isEmpty()) {
      f.overflow();
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    Style wanted = Lettering.label(f).withInk(f.ink("muted"));
    double head = TimeHead.height(wanted) + 2;
    List<RoadLane> lanes = d.items().stream().map(l -> RoadLane.of(l, scale)).toList();
    int rows = lanes.stream().mapToInt(RoadLane::rows).sum();
    double pitch = RowPitch.of(zone.height() - head, rows, HIGHEST);
    if (pitch < LOWEST) {
      f.overflow();
      return;
    }
    Captions names = names(lanes, zone, pitch, f);
    double left = Math.min(names.width(), zone.width() * WIDEST_NAME) + (f.isCompact() ? 10 : 30);
    double used = head + rows * pitch;
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.2);
    Rect plan = Rect.between(zone.x() + left, top, zone.right(), top + used);
    Style style = TimeHead.style(f, scale, wanted, plan.width());
    TimeHead.draw(f, scale, zone.x(), plan, style, TimeHead.isLined(scale));
    Rect body = Rect.between(plan.x(), top + head, plan.right(), plan.bottom());
    RoadBars bars = new RoadBars(f, ItemStyle.of(f, d, ItemStyle.Look.TINTED), scale, body, pitch);
    bars.lines(lanes);
    lanes(lanes, names, bars, zone, body.y(), pitch, f);
  }

  private static void lanes(
      List<RoadLane> lanes,
      Captions names,
      RoadBars bars,
      Rect zone,
      double top,
      double pitch,
      Frame f) {
    double y = top;
    for (int i = 0; i < lanes.size(); i++) {
      int n = i;
      RoadLane lane = lanes.get(i);
      double at = y;
      double high = lane.rows() * pitch;
      f.group(
          Caption.name(lane.item()),
          "",
          g -> {
            names.placeMid(g, n, zone.x(), at + high / 2, Align.LEFT);
            bars.draw(g, lane, at);
          });
      y += high;
      if (i + 1 < lanes.size()) {
        f.rule(zone.x(), y, zone.width());
      }
    }
  }

  private static Captions names(List<RoadLane> lanes, Rect zone, double pitch, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (RoadLane road : lanes) {
      Item lane = road.item();
      Caption c = Caption.plain(f, lane, zone.width() * WIDEST_NAME);
      boolean shown = lane.items().isEmpty() && road.spans().get(0).isPresent();
      out.add((shown ? c.withText("") : c).heated(lane.hot()));
    }
    Style head = Lettering.head(f, lanes.size() > 4 ? 16 : 18);
    return Captions.set(f, out, head, f.style("small"), pitch - 4, Captions.Rows.FREE);
  }

  /**
   * A lane: bars that lie at the same time stand below each other.
   *
   * @param item the lane
   * @param row of each bar, from 0
   */
  record RoadLane(Item item, List<Integer> row, List<Optional<TimeScale.Span>> spans) {
    static RoadLane of(Item item, TimeScale scale) {
      List<Integer> rows = new ArrayList<>();
      List<Optional<TimeScale.Span>> spans = new ArrayList<>();
      List<Double> ends = new ArrayList<>();
      for (Item bar : bars(item)) {
        Optional<TimeScale.Span> span = scale.span(bar.date());
        spans.add(span);
        double from = span.map(TimeScale.Span::from).orElse(0.0);
        int r = 0;
        while (r < ends.size() && ends.get(r) > from + 1e-6) {
          r++;
        }
        double to = span.map(TimeScale.Span::to).orElse(0.0);
        if (r == ends.size()) {
          ends.add(to);
        } else {
          ends.set(r, Math.max(ends.get(r), to));
        }
        rows.add(r);
      }
      return new RoadLane(item, List.copyOf(rows), List.copyOf(spans));
    }

    int rows() {
      return row.stream().mapToInt(r -> r + 1).max().orElse(1);
    }
  }
}
