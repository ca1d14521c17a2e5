package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Dates on a line at their true distances, the words above and below it on leaders. */
final class ScaledDates {
  private static final double WIDEST = 220;
  private static final double BESIDE = 7;
  private static final double DOT = 5;
  private static final double TOUCH = 12;
  private static final double BETWEEN = 14;
  private static final double TICKS = 30;

  /** From the line to the words next to it, and points that these gain, the roomiest first. */
  private static final double[][] AWAY = {{56, 2}, {40, 0}, {14, 0}};

  /** How often the widest gap must hold the narrowest, so that the distances say something. */
  private static final double UNEVEN = 1.5;

  /** Places of words in the order in which they are tried: level, below the line if negative. */
  private static final int[][] TRIES = {
    {1, 1}, {-1, 1}, {2, 1}, {1, -1}, {-1, -1}, {2, -1}, {-2, 1}, {-2, -1}
  };

  private final Frame frame;
  private final List<Item> items;
  private final Rect zone;
  private final TimeScale scale;
  private final List<Double> xs = new ArrayList<>();
  private final Captions captions;

  /** From the line to the words next to it: longer leaders where there is room. */
  private final double away;

  private final List<int[]> chosen = new ArrayList<>();

  private ScaledDates(Diagram d, Rect zone, TimeScale scale, double[] away, Frame frame) {
    this.frame = frame;
    this.items = d.items();
    this.zone = zone;
    this.scale = scale;
    this.away = away[0];
    for (Item item : items) {
      double at = scale.span(item.date()).map(TimeScale.Span::from).orElse(0.0);
      double x = scale.place(at, zone.x() + 8, zone.right() - 8);
      double least = xs.isEmpty() ? x : xs.get(xs.size() - 1) + TOUCH;
      xs.add(Math.max(x, least));
    }
    this.captions = words(away[1]);
  }

  /**
   * Draws the dates, if they can be read, lie unevenly, and all words find a place; else draws
   * nothing and returns false.
   */
  static boolean draw(Diagram d, Rect zone, Frame f) {
    TimeScale scale = TimeScale.of(d, d.items(), f.setter().language());
    boolean read = d.items().stream().allMatch(i -> scale.span(i.date()).isPresent());
    if (f.isCompact() || d.items().size() < 3 || !read || !isUneven(d.items(), scale)) {
      return false;
    }
    for (double[] away : AWAY) {
      ScaledDates drawing = new ScaledDates(d, zone, scale, away, f);
      if (drawing.fits() && drawing.find(0) && drawing.height() <= zone.height()) {
        drawing.draw();
        return true;
      }
    }
    return false;
  }

  /** Whether the dates come in order, and some gaps are much wider than others. */
  private static boolean isUneven(List<Item> items, TimeScale scale) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < items.size(); i++) {
      double before = scale.span(items.get(i - 1).date()).orElseThrow().from();
      double gap = scale.span(items.get(i).date()).orElseThrow().from() - before;
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return least > 0 && most > UNEVEN * least;
  }

  private Captions words(double more) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      String colon = frame.isChinese() ? "：" : ": ";
      String text = item.text().isEmpty() ? item.date() : item.date() + colon + item.text();
      Caption c = Caption.plain(frame, item, WIDEST + 10 * more);
      out.add(c.withText(text).heated(item.hot()));
    }
    Style head = Lettering.head(frame, 18 + more);
    Style text = frame.style("small");
    double most = zone.height() * 0.3;
    return Captions.trial(
        frame, out, head, text.withSize(text.size() + more), most, Captions.Rows.FREE);
  }

  private boolean fits() {
    return captions.fits() && xs.get(xs.size() - 1) <= zone.right() - 8;
  }

  private double level() {
    return captions.height() + BETWEEN;
  }

  /** Distance of a caption's top from the line; negative above it. */
  private double top(int i, int level) {
    return level > 0
        ? -away - (level - 1) * level() - captions.height(i)
        : TICKS - BETWEEN + away + (-level - 1) * level();
  }

  private Rect box(int i, int[] at) {
    double width = captions.width(i);
    double x = at[1] > 0 ? xs.get(i) + BESIDE : xs.get(i) - BESIDE - width;
    return new Rect(x, top(i, at[0]), width, captions.height(i));
  }

  /** From the line to the far end of the caption. */
  private Rect leader(int i, int[] at) {
    Rect box = box(i, at);
    return at[0] > 0
        ? Rect.between(xs.get(i), box.y() + 3, xs.get(i), 0)
        : Rect.between(xs.get(i), 0, xs.get(i), box.bottom() - 3);
  }

  private boolean find(int i) {
    if (i == items.size()) {
      return true;
    }
    for (int[] at : TRIES) {
      if (isFree(i, at)) {
        chosen.add(at);
        if (find(i + 1)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
    }
    return false;
  }

  private boolean isFree(int i, int[] at) {
    Rect box = box(i, at);
    if (box.x() < zone.x() - 1 || box.right() > zone.right() + 1) {
      return false;
    }
    for (int k = 0; k < chosen.size(); k++) {
      Rect other = box(k, chosen.get(k));
      boolean words = wide(box).overlaps(wide(other), 0);
      boolean crossed = wide(box).overlaps(wide(leader(k, chosen.get(k))), 4);
      boolean crosses = wide(other).overlaps(wide(leader(i, at)), 4);
      if (words || crossed || crosses) {
        return false;
      }
    }
    return true;
  }

  private static Rect wide(Rect r) {
    return new Rect(r.x() - 4, r.y(), r.width() + 8, r.height());
  }

  private double above() {
    double out = DOT + 2;
    for (int i = 0; i < chosen.size(); i++) {
      out = Math.max(out, -box(i, chosen.get(i)).y());
    }
    return out;
  }

  private double height() {
    double below = TICKS;
    for (int i = 0; i < chosen.size(); i++) {
      below = Math.max(below, box(i, chosen.get(i)).bottom());
    }
    return above() + below;
  }

  private void draw() {
    double axis = zone.y() + (zone.height() - height()) * 0.45 + above();
    frame.line("Axis", zone.x(), axis, zone.right(), axis, Stroke.solid(frame.ink("ink"), 1.5));
    ticks(axis);
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      frame.group(Caption.name(items.get(i)), "", g -> station(g, n, axis));
    }
  }

  /** Names of the scale's beginnings, but those that a leader would cross. */
  private void ticks(double axis) {
    Style style = frame.style("small");
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = scale.place(tick.at(), zone.x() + 8, zone.right() - 8);
      Setting s = frame.set(tick.label(), style, 1e6, Mode.FILL);
      double left = Math.max(zone.x(), Math.min(zone.right() - s.room(), x - s.room() / 2));
      Rect box = new Rect(left, 1, s.room(), TICKS - 4);
      boolean crossed = false;
      for (int i = 0; i < chosen.size(); i++) {
        crossed |= chosen.get(i)[0] < 0 && wide(leader(i, chosen.get(i))).overlaps(box, 0);
      }
      if (!crossed) {
        frame.line("Tick", x, axis, x, axis + 6, Stroke.solid(frame.ink("ink"), 0.75));
        double baseline = axis + 8 + style.ascent() - 2;
        frame.put("Year", Role.PART, s, left, baseline, s.room(), Align.LEFT, Anchor.TOP);
      }
    }
  }

  private void station(Frame g, int i, double axis) {
    boolean hot = items.get(i).hot();
    Rect leader = leader(i, chosen.get(i)).translate(0, axis);
    double x = xs.get(i);
    Stroke line = hot ? Stroke.solid(g.ink("accent"), 1.75) : Stroke.solid(g.ink("neutral"), 0.75);
    g.line("Leader", x, leader.y(), x, leader.bottom(), line);
    g.shape(
        "Dot",
        Outline.ellipse(Rect.around(new Point(x, axis), hot ? 7 : DOT)),
        Optional.of(g.ink(hot ? "accent" : "ground")),
        Optional.of(Stroke.solid(g.ink(hot ? "accent" : "ink"), 1.75)));
    Rect box = box(i, chosen.get(i)).translate(0, axis);
    boolean right = chosen.get(i)[1] > 0;
    double left = right ? box.x() : box.right() - captions.given(i);
    captions.place(g, i, left, box.y(), right ? Align.LEFT : Align.RIGHT);
  }
}
