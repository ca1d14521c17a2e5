package org.deckwright.diagram;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The head of a plan: names of periods over a rule, and lines down from where each begins. */
final class TimeHead {
  private static final double INSET = 6;
  private static final double MOST_LINES = 5;

  private TimeHead() {}

  /** Height of the names and of the room between them and the rule. */
  static double height(Style style) {
    return style.leading() + 6;
  }

  /**
   * Draws it.
   *
   * @param left end of the rule, left of the periods
   * @param plan the periods' place: from the head's top to the foot of the lines
   * @param lines whether to draw these, and names right of where they begin
   */
  static void draw(Frame f, TimeScale scale, double left, Rect plan, Style style, boolean lines) {
    double rule = plan.y() + height(style);
    boolean own = !scale.periods().isEmpty();
    List<String> names = names(f, scale, style, plan.width());
    int stride = own ? stride(f, names, style, plan.width()) : 1;
    double free = -1;
    for (int i = 0; i < names.size(); i++) {
      double x = scale.place(scale.ticks().get(i).at(), plan.x(), plan.right());
      if (lines) {
        f.line("Begin", x, rule, x, plan.bottom(), Stroke.solid(f.ink("rule"), 0.75));
      }
      Setting s = f.set(names.get(i), style, 1e6, Mode.FILL);
      double at = x + (lines && own ? INSET : 0);
      boolean over = (!own || stride > 1) && at + s.room() > plan.right() + 1;
      if (i % stride == 0 && at >= free && !over) {
        free = at + s.room() + INSET;
        double baseline = plan.y() + style.ascent();
        f.put("Period", Role.PART, s, at, baseline, s.room(), Align.LEFT, Anchor.TOP);
      }
    }
    f.line("Rule", left, rule, plan.right(), rule, Stroke.solid(f.ink("ink"), 1.5));
  }

  /** The periods' names, or those of months shortened where they are too long. */
  private static List<String> names(Frame f, TimeScale scale, Style style, double width) {
    List<String> full = scale.ticks().stream().map(TimeScale.Tick::label).toList();
    if (scale.periods().isEmpty() || fit(f, full, style, width)) {
      return full;
    }
    return DateWords.shortMonths(full).filter(n -> fit(f, n, style, width)).orElse(full);
  }

  private static boolean fit(Frame f, List<String> names, Style style, double width) {
    return widest(f, names, style) <= room(names.size(), width);
  }

  private static double room(int periods, double width) {
    return Math.max(1, width / periods - INSET - 2);
  }

  private static double widest(Frame f, List<String> names, Style style) {
    return names.stream().mapToDouble(n -> f.set(n, style, 1e6, Mode.FILL).room()).max().orElse(0);
  }

  /** How many periods a name takes, where not every one is named. */
  private static int stride(Frame f, List<String> names, Style style, double width) {
    double each = width / Math.max(1, names.size());
    double widest = widest(f, names, style) + (f.isCompact() ? INSET : 0);
    return Math.max(1, (int) Math.ceil(widest / each));
  }

  /** The largest style in which every period's name stands on its own period, if there is one. */
  static Style style(Frame f, TimeScale scale, Style wanted, double width) {
    if (scale.periods().isEmpty() || f.isCompact()) {
      return wanted;
    }
    List<String> names = names(f, scale, wanted, width);
    Style least = wanted.withSize(wanted.floor());
    boolean shrinks = !fit(f, names, wanted, width) && fit(f, names, least, width);
    double room = room(names.size(), width);
    return shrinks ? f.common(names, wanted, room, wanted.leading(), Mode.FILL) : wanted;
  }

  /** Whether lines between periods still tell them apart, and do not crowd. */
  static boolean isLined(TimeScale scale) {
    List<TimeScale.Tick> ticks = scale.ticks();
    return ticks.size() <= MOST_LINES;
  }
}
