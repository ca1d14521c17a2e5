package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The bars and milestones of a roadmap's lanes, each with its name in it or behind it. */
final class RoadBars {
  private static final double INSET = 10;
  private static final double DIAMOND = 9;
  private static final double HIGHEST = 52;

  /** Rows so far apart have larger names in their bars. */
  private static final double ROOMY = 80;

  private static final double SMALLEST = 12;
  private static final double OFF = 8; // between a bar and what is written behind it

  private final Frame page;
  private final ItemStyle look;
  private final TimeScale scale;
  private final Rect body;
  private final double pitch;

  /**
   * @param body place of all lanes' bars
   * @param pitch distance of two rows
   */
  RoadBars(Frame page, ItemStyle look, TimeScale scale, Rect body, double pitch) {
    this.pitch = pitch;
    this.page = page;
    this.look = look;
    this.scale = scale;
    this.body = body;
  }

  private static boolean isMilestone(Item bar) {
    return bar.kind().equals(SequenceGantt.MARK);
  }

  private double x(double at) {
    return scale.place(at, body.x(), body.right());
  }

  /** The lines of all milestones, below everything else. */
  void lines(List<SequenceRoadmap.RoadLane> lanes) {
    for (SequenceRoadmap.RoadLane lane : lanes) {
      List<Item> bars = SequenceRoadmap.bars(lane.item());
      for (int i = 0; i < bars.size(); i++) {
        if (isMilestone(bars.get(i)) && lane.spans().get(i).isPresent()) {
          double x = milestone(lane.spans().get(i).get());
          Stroke stroke = Stroke.solid(page.ink("accent"), 1.75);
          page.line("Milestone's line", x, body.y(), x, body.bottom(), stroke);
        }
      }
    }
  }

  /** Where a milestone's diamond stands: inside the plan, also at its ends. */
  private double milestone(TimeScale.Span span) {
    double x = x(span.middle());
    return Math.max(body.x() + DIAMOND, Math.min(body.right() - DIAMOND, x));
  }

  /** Draws a lane's bars. */
  void draw(Frame f, SequenceRoadmap.RoadLane lane, double top) {
    List<Item> bars = SequenceRoadmap.bars(lane.item());
    List<Rect> boxes = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      boxes.add(box(bars.get(i), lane.spans().get(i), top + lane.row().get(i) * pitch));
    }
    for (int i = 0; i < bars.size(); i++) {
      Item bar = bars.get(i);
      if (lane.spans().get(i).isEmpty()) {
        continue;
      }
      String name = name(lane, bar, f);
      Rect box = boxes.get(i);
      double end = end(i, boxes, lane.row());
      f.group(
          name.isEmpty() ? Caption.name(bar) : name,
          "",
          g -> {
            if (isMilestone(bar)) {
              diamond(g, name, box, start(g, lane, boxes, box), end);
            } else {
              bar(g, bar, name, box, end);
            }
          });
    }
  }

  private Rect box(Item bar, Optional<TimeScale.Span> span, double top) {
    double height = Math.min(HIGHEST, pitch * (pitch > ROOMY ? 0.62 : 0.68));
    double y = top + (pitch - height) / 2;
    if (span.isEmpty()) {
      return new Rect(body.x(), y, 0, height);
    }
    if (isMilestone(bar)) {
      return Rect.around(new Point(milestone(span.get()), top + pitch / 2), DIAMOND);
    }
    double from = x(span.get().from()) + 1;
    return new Rect(from, y, Math.max(6, x(span.get().to()) - 3 - from), height);
  }

  /** Where the next mark in the same row begins, else the plan's end. */
  private double end(int i, List<Rect> boxes, List<Integer> row) {
    double end = body.right();
    for (int k = 0; k < boxes.size(); k++) {
      boolean behind = row.get(k).equals(row.get(i)) && boxes.get(k).x() > boxes.get(i).x();
      end = behind ? Math.min(end, boxes.get(k).x() - 6) : end;
    }
    return end;
  }

  /** Where the last bar left of a milestone ends, with a name behind it; else the plan's start. */
  private double start(Frame f, SequenceRoadmap.RoadLane lane, List<Rect> boxes, Rect diamond) {
    double start = body.x();
    for (int i = 0; i < boxes.size(); i++) {
      Rect box = boxes.get(i);
      boolean level = box.y() < diamond.bottom() && diamond.y() < box.bottom();
      if (level && box.x() < diamond.x()) {
        String name = name(lane, SequenceRoadmap.bars(lane.item()).get(i), f);
        boolean behind = !name.isEmpty() && within(f, name, words(f), box).isEmpty();
        double room = end(i, boxes, lane.row()) - box.right() - OFF;
        double width = behind ? f.set(name, words(f), Math.max(1, room), Mode.EVEN).room() : 0;
        start = Math.max(start, box.right() + OFF + (behind ? width + OFF : 0));
      }
    }
    return start;
  }

  private static String name(SequenceRoadmap.RoadLane lane, Item bar, Frame f) {
    return lane.item().items().isEmpty() ? Lettering.text(f, bar) : bar.label();
  }

  /** A name as it stands in its bar, in two lines if need be; empty where it does not fit. */
  private static Optional<Setting> within(Frame f, String name, Style style, Rect box) {
    double room = Math.max(1, box.width() - 2 * inset(f));
    Setting one = f.set(name, style, 1e6, Mode.FILL);
    Setting two = f.set(name, style, room, Mode.EVEN);
    boolean fits = two.isWhole() && two.height() <= box.height() + 2;
    return one.room() <= room ? Optional.of(one) : fits ? Optional.of(two) : Optional.empty();
  }

  private static double inset(Frame f) {
    return f.isCompact() ? 6 : INSET;
  }

  /** Type of bars' names: larger between wide rows, as small as may be where the ladder asks. */
  private Style words(Frame f) {
    Style label = Lettering.label(f);
    boolean large = pitch > ROOMY && !f.isCompact() && !f.mayShrink();
    double least = Math.max(label.floor(), SMALLEST);
    boolean small = f.mayShrink() && !f.isCompact() && least < label.size();
    return large ? label.withSize(16) : small ? label.withSize(least) : label;
  }

  /** The name in the bar, in two lines if need be, else behind it. */
  private void bar(Frame f, Item bar, String name, Rect box, double end) {
    ItemStyle.Plate plate = plate(f, bar.hot());
    Style style = words(f).withInk(plate.ink());
    Tag tag = Tag.of("Bar", Role.PART);
    Outline outline = Outline.roundRect(box, 6);
    Optional<Setting> in = within(f, name, style, box);
    if (in.isPresent() && !name.isEmpty()) {
      double room = Math.max(1, box.width() - 2 * inset(f));
      Rect text = new Rect(box.x() + inset(f), box.y(), room, box.height());
      f.label(tag, outline, plate.ground(), plate.line(), in.get(), text, Align.LEFT);
      return;
    }
    f.shape(tag, outline, plate.ground(), plate.line());
    if (name.isEmpty()) {
      return;
    }
    double x = box.right() + OFF;
    Style outside = words(f).withInk(f.ink(bar.hot() ? "accent" : "ink"));
    Setting s = f.set(name, outside, Math.max(1, end - x), Mode.EVEN);
    if (!s.isWhole() || s.height() > Math.min(box.height() + 14, pitch)) {
      f.overflow();
    }
    Rect place = new Rect(x, box.y(), Math.max(1, end - x), box.height());
    double baseline = s.baselineIn(place, Anchor.MIDDLE);
    f.put("Name", Role.PART, s, x, baseline, place.width(), Align.LEFT, Anchor.TOP);
  }

  private ItemStyle.Plate plate(Frame f, boolean hot) {
    if (look.isChosen()) {
      return look.withForm().panel(hot);
    }
    Ink ground = hot ? f.ink("tint") : Lettering.quiet(f);
    Stroke line = Stroke.solid(f.ink(hot ? "accent" : "neutral"), hot ? 1.5 : 0.75);
    Ink ink = f.ink("ink");
    return new ItemStyle.Plate(Optional.of(ground), Optional.of(line), ink, f.ink("muted"), ink);
  }

  private void diamond(Frame f, String name, Rect box, double start, double end) {
    f.fill("Milestone", Outline.diamond(box), f.ink("accent"));
    if (name.isEmpty()) {
      return;
    }
    Style style = words(f).withInk(f.ink("accent"));
    double left = box.x() - 8 - start;
    double right = end - box.right() - 8;
    Setting s = f.set(name, style, Math.max(1, Math.max(left, right)), Mode.EVEN);
    boolean before = f.set(name, style, 1e6, Mode.FILL).room() <= left || left >= right;
    if (!s.isWhole() || s.lines() > 2 || s.height() > pitch) {
      f.overflow();
    }
    double x = before ? start : box.right() + 8;
    double width = Math.max(1, before ? left : right);
    Rect place = new Rect(x, box.y(), width, box.height());
    double baseline = s.baselineIn(place, Anchor.MIDDLE);
    Align align = before ? Align.RIGHT : Align.LEFT;
    f.put("Name", Role.PART, s, x, baseline, width, align, Anchor.TOP);
  }
}
