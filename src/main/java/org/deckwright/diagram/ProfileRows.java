package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Pairs of opposite words with a track between, and a dot on it for each profile. */
final class ProfileRows {
  private static final double RADIUS = 9;

  private ProfileRows() {}

  static void draw(Diagram d, Rect zone, Frame f) {
    List<Axis> axes = d.axes();
    boolean compact = f.isCompact();
    double most = zone.width() * (compact ? 0.27 : 0.22);
    double head = f.style("head").leading() + f.gap(compact ? 4 : 12);
    double pitch = Math.min(72, (zone.height() - head) / axes.size());
    Style style = compact ? Lettering.label(f) : f.style("head").withInk(f.ink("ink"));
    List<String> words = new ArrayList<>();
    axes.forEach(a -> words.addAll(List.of(low(a), a.high())));
    Style fitted = f.common(words, style, most - 24, pitch - 4, Mode.EVEN);
    double widest = words.stream().mapToDouble(w -> f.setter().room(w, fitted)).max().orElse(0);
    double ends = Math.min(most, widest + 24 + 2);
    double top = zone.y() + Math.max(0, (zone.height() - head - pitch * axes.size()) / 2) + head;
    double left = zone.x() + ends;
    double right = zone.right() - ends;
    for (int i = 0; i < axes.size(); i++) {
      double middle = top + (i + 0.5) * pitch;
      int n = i;
      f.group(
          low(axes.get(i)) + " – " + axes.get(i).high(),
          "",
          g -> {
            end(g, low(axes.get(n)), fitted, zone.x(), middle, ends - 24, Align.RIGHT);
            Rect track = new Rect(left, middle - 3, right - left, 6);
            g.fill("Track", Outline.pill(track), g.ink("neutral"));
            end(g, axes.get(n).high(), fitted, right + 24, middle, ends - 24, Align.LEFT);
            dots(g, d.series(), n, left, right, middle);
          });
    }
    names(f, d.series(), left, right, top - f.gap(compact ? 2 : 8));
  }

  /** The low end's name, with the trait's before it where it has one of its own. */
  private static String low(Axis a) {
    return a.low().isEmpty() ? a.label() : a.low();
  }

  private static void end(
      Frame f, String text, Style style, double x, double middle, double width, Align align) {
    if (!text.isEmpty()) {
      Rect box = new Rect(x, middle - style.leading(), width, 2 * style.leading());
      Setting s = f.set(text, style, width, Mode.EVEN);
      double baseline = s.baselineIn(box, Anchor.MIDDLE);
      f.put(text, Role.PART, s, x, baseline, width, align, Anchor.TOP);
    }
  }

  private static Ink ink(Frame f, List<Series> series, int i) {
    boolean hot = series.stream().anyMatch(Series::hot);
    boolean main = hot ? series.get(i).hot() : i == 0;
    return f.ink(main ? "models" : i > 1 ? "muted" : "people");
  }

  /** A profile's mark: its form tells it from the others where colours do not. */
  private static Outline form(int profile, Point at, double radius) {
    Rect box = Rect.around(at, radius);
    return profile == 0
        ? Outline.ellipse(box)
        : profile == 1 ? Outline.diamond(box) : Outline.rect(box.inset(Insets.of(1)));
  }

  private static double share(Series s, int axis) {
    if (axis < s.values().size()) {
      return Math.max(0, Math.min(1, s.values().get(axis) / 100));
    }
    String level = axis < s.levels().size() ? s.levels().get(axis) : "";
    return level.equals("high") ? 0.82 : level.equals("low") ? 0.18 : 0.5;
  }

  private static void dots(
      Frame f, List<Series> series, int axis, double left, double right, double y) {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      double x = left + share(series.get(i), axis) * (right - left);
      while (taken.stream().anyMatch(nearTo(x))) {
        x += 2 * RADIUS + 1;
      }
      taken.add(x);
      f.shape(
          series.get(i).name().isEmpty() ? "Dot" : series.get(i).name(),
          form(i, new Point(x, y), RADIUS),
          Optional.of(ink(f, series, i)),
          Optional.empty());
    }
  }

  private static Predicate<Double> nearTo(double x) {
    return t -> Math.abs(t - x) < 2 * RADIUS;
  }

  /** The profiles' names above the tracks, each at its own end. */
  private static void names(
      Frame f, List<Series> series, double left, double right, double baseline) {
    if (series.isEmpty()) {
      return;
    }
    double width = (right - left) / series.size();
    for (int i = 0; i < series.size(); i++) {
      Style style = Lettering.head(f).withInk(ink(f, series, i));
      Point at = new Point(left + i * width + RADIUS, baseline - 6);
      f.fill("Colour", form(i, at, 6), ink(f, series, i));
      double x = left + i * width + 2 * RADIUS + 6;
      f.textAt(
          "Name", Role.PART, series.get(i).name(), style, x, baseline, width - 2 * RADIUS - 12, 1);
    }
  }
}
