package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** A band that one diagonal parts between two ends, and a slider with stops below it. */
final class SliderDrawing {
  private static final double TALLEST = 196;

  /** Between a dotted line and an end's name. */
  private static final double CLEAR = 8;

  /** From the band's sides to the first and the last stop, whose rings stay within the band. */
  private static final double END = 9;

  /** Height of a band without stops below it. */
  private static final double LONE = 240;

  private static final double FALL = 143.0 / 196;
  private static final double FIRST = 26.0 / 196;

  private final Diagram diagram;
  private final List<Item> items;
  private final Frame f;
  private final Captions captions;
  private final Rect band;
  private final double track;
  private final double below;

  SliderDrawing(Diagram diagram, Rect zone, Frame f) {
    this.diagram = diagram;
    this.items = diagram.items();
    this.f = f;
    this.below = f.gap(f.isCompact() ? 20 : 27);
    this.captions = captions(zone);
    double slider = items.isEmpty() ? f.gap(44) + 12 : f.gap(44) + below + captions.height();
    double height = Math.min(items.isEmpty() ? LONE : TALLEST, zone.height() - slider);
    if (height < (f.isCompact() ? 70 : 96)) {
      f.overflow();
    }
    double free = Math.max(0, zone.height() - height - slider);
    double top = zone.y() + Math.min(free / 2, 6 + free * 0.2);
    this.band = new Rect(zone.x(), top, zone.width(), Math.max(40, height));
    this.track = band.bottom() + f.gap(44);
  }

  private Captions captions(Rect zone) {
    List<Caption> out = new ArrayList<>();
    double pitch = (zone.width() - 2 * END) / Math.max(1, items.size() - 1);
    double width = Math.max(40, (pitch - 12) / (items.size() == 2 ? 2 : 1.5));
    for (Item item : items) {
      out.add(Caption.of(f, item, width));
    }
    Style text = f.style("small");
    return Captions.set(
        f, out, Lettering.head(f), text, zone.height() * 0.36, Captions.Rows.SHARED);
  }

  void draw() {
    Ends ends = ends();
    double left = band.y() + band.height() * (FIRST + FALL);
    double right = band.y() + band.height() * FIRST;
    Path upper =
        Path.closed(
            List.of(
                new Point(band.x(), band.y()),
                new Point(band.right(), band.y()),
                new Point(band.right(), right),
                new Point(band.x(), left)));
    Path lower =
        Path.closed(
            List.of(
                new Point(band.x(), left),
                new Point(band.right(), right),
                new Point(band.right(), band.bottom()),
                new Point(band.x(), band.bottom())));
    end("Low end", upper, "people", ends.low(), ends.first(), Align.LEFT);
    end("High end", lower, "models", ends.high(), ends.second(), Align.RIGHT);
    f.line("Parting", band.x(), left, band.right(), right, Stroke.solid(f.ink("ground"), 3));
    slider(ends);
  }

  /** The ends' names as set, and where each stands in its corner. */
  private record Ends(Setting low, Rect first, Setting high, Rect second) {}

  private Ends ends() {
    Axis axis = diagram.axes().get(0);
    Style style = f.isCompact() ? Lettering.head(f, 18) : f.style("sentence").withFloor(16);
    Style white = style.withInk(f.ink("on-accent"));
    double inset = f.isCompact() ? 14 : 24;
    double width = band.width() * 0.5;
    double room = band.height() * 0.45;
    Style fitted = f.common(List.of(axis.low(), axis.high()), white, width, room, Mode.EVEN);
    Setting low = f.set(axis.low(), fitted, width, Mode.EVEN);
    Setting high = f.set(axis.high(), fitted, width, Mode.EVEN);
    double foot = band.bottom() - inset - high.inkHeight();
    return new Ends(
        low,
        new Rect(band.x() + inset, band.y() + inset, width, low.inkHeight()),
        high,
        new Rect(band.right() - inset - width, foot, width, high.inkHeight()));
  }

  private void end(String name, Path form, String slot, Setting s, Rect room, Align align) {
    Outline outline = Outline.free(form);
    if (s.shaped().text().isEmpty()) {
      f.fill(name, outline, f.ink(slot));
    } else {
      Tag tag = Tag.of(name, Role.PART);
      f.label(tag, outline, Optional.of(f.ink(slot)), Optional.empty(), s, room, align);
    }
  }

  private void slider(Ends ends) {
    Optional<Integer> hot = hot();
    double from = band.x() + END;
    double to = band.right() - END;
    double knob = hot.map(this::x).orElse(from);
    Rect whole = Rect.between(from, track - 4, to, track + 4);
    f.fill("Track", Outline.pill(whole), f.ink("rule"));
    double until = hot.isPresent() ? knob : to;
    if (until > from) {
      Rect done = Rect.between(from, track - 4, until, track + 4);
      f.fill(hot.isPresent() ? "Track so far" : "Range", Outline.pill(done), f.ink("ink"));
    }
    if (items.isEmpty()) {
      handle(from);
      handle(to);
    }
    for (int i = 0; i < items.size(); i++) {
      stop(i, hot, ends);
    }
    hot.ifPresent(i -> knob(knob, ends));
  }

  /** An end of the range, or a stop of it, where the text sets the knob nowhere. */
  private void handle(double x) {
    Outline ring = Outline.ellipse(Rect.around(new Point(x, track), 9));
    f.shape(
        "Stop", ring, Optional.of(f.ink("ground")), Optional.of(Stroke.solid(f.ink("ink"), 2.5)));
  }

  /** A dotted line from a stop up through the band: it shows what each side has there. */
  private void share(double x, Ends ends) {
    double at = Math.min(Math.max(x, band.x() + 1), band.right() - 1);
    pointer(at, ends);
    Stroke under = Stroke.dashed(f.ink("ink"), 1.25, 2, 3);
    f.line("Pointer", x, band.bottom() + 4, x, track - 12, under);
  }

  /** The part of a dotted line that lies on the band, and on no end's name. */
  private void pointer(double x, Ends ends) {
    boolean first = x < ends.first().x() + ends.low().room() + CLEAR;
    boolean second = x > ends.second().right() - ends.high().room() - CLEAR;
    double from = first ? ends.first().bottom() + CLEAR : band.y();
    double to = second ? ends.second().y() - CLEAR : band.bottom();
    Stroke over = Stroke.dashed(f.ink("on-accent"), 1.25, 2, 3);
    f.line("Pointer", x, from, x, to, over);
  }

  private Optional<Integer> hot() {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).hot()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private double x(int i) {
    double width = band.width() - 2 * END;
    return band.x() + END + i * width / Math.max(1, items.size() - 1);
  }

  private void stop(int i, Optional<Integer> hot, Ends ends) {
    boolean done = hot.isEmpty() || i <= hot.get();
    double x = x(i);
    double given = captions.given(i);
    boolean first = i == 0;
    boolean last = i == items.size() - 1;
    f.group(
        Caption.name(items.get(i)),
        "",
        g -> {
          if (hot.isEmpty() && !first && !last) {
            share(x, ends);
          }
          g.shape(
              "Stop",
              Outline.ellipse(Rect.around(new Point(x, track), hot.isEmpty() ? 8 : 6)),
              Optional.of(g.ink("ground")),
              Optional.of(Stroke.solid(g.ink(done ? "ink" : "muted"), 2)));
          double left = first ? band.x() : last ? band.right() - given : x - given / 2;
          Align align = first ? Align.LEFT : last ? Align.RIGHT : Align.CENTRE;
          captions.place(g, i, left, track + below, align);
        });
  }

  /** The knob at a stop, and a dotted line from it up through the band. */
  private void knob(double x, Ends ends) {
    double radius = f.isCompact() ? 12 : 16;
    pointer(x, ends);
    Stroke under = Stroke.dashed(f.ink("ink"), 1.25, 2, 3);
    f.line("Pointer", x, band.bottom() + 4, x, track - radius - 5, under);
    double inside = Math.min(Math.max(x, band.x() + radius + 3), band.right() - radius - 3);
    f.fill(
        "Knob's rim",
        Outline.ellipse(Rect.around(new Point(inside, track), radius + 3)),
        f.ink("ground"));
    f.fill("Knob", Outline.ellipse(Rect.around(new Point(inside, track), radius)), f.ink("models"));
  }
}
