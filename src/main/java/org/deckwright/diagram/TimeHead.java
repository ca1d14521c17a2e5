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
   * @param lines whether each period begins at a line
   */
  static void draw(Frame f, TimeScale scale, double left, Rect plan, Style style, boolean lines) {
    double rule = plan.y() + height(style);
    double free = -1;
    int stride = f.isCompact() ? stride(f, scale, style, plan.width()) : 1;
    for (int i = 0; i < scale.ticks().size(); i++) {
      TimeScale.Tick tick = scale.ticks().get(i);
      double x = scale.place(tick.at(), plan.x(), plan.right());
      if (lines) {
        f.line("Begin", x, rule, x, plan.bottom(), Stroke.solid(f.ink("rule"), 0.75));
      }
      double next =
          i + 1 < scale.ticks().size()
              ? scale.place(scale.ticks().get(i + 1).at(), plan.x(), plan.right())
              : plan.right();
      Setting s = f.set(tick.label(), style, 1e6, Mode.FILL);
      boolean own = !scale.periods().isEmpty();
      double at = x + (lines && own ? INSET : 0);
      if (i % stride > 0 || at < free || (!own || stride > 1) && at + s.room() > plan.right() + 1) {
        continue;
      }
      if (own && stride == 1 && s.room() > next - at) {
        f.overflow();
      }
      free = at + s.room() + INSET;
      double baseline = plan.y() + style.ascent();
      f.put("Period", Role.PART, s, at, baseline, s.room(), Align.LEFT, Anchor.TOP);
    }
    f.line("Rule", left, rule, plan.right(), rule, Stroke.solid(f.ink("ink"), 1.5));
  }

  /** How many periods a name takes in a small place, where not every one is named. */
  private static int stride(Frame f, TimeScale scale, Style style, double width) {
    double each = width / Math.max(1, scale.periods().size());
    double widest = 0;
    for (String name : scale.periods()) {
      widest = Math.max(widest, f.set(name, style, 1e6, Mode.FILL).room());
    }
    return Math.max(1, (int) Math.ceil((widest + INSET) / each));
  }

  /** The largest style in which every period's name stands on its own period. */
  static Style style(Frame f, TimeScale scale, Style wanted, double width) {
    if (scale.periods().isEmpty() || f.isCompact()) {
      return wanted;
    }
    double each = width / scale.periods().size() - INSET - 2;
    return f.common(scale.periods(), wanted, Math.max(1, each), wanted.leading(), Mode.FILL);
  }

  /** Whether lines between periods still tell them apart, and do not crowd. */
  static boolean isLined(TimeScale scale) {
    List<TimeScale.Tick> ticks = scale.ticks();
    return ticks.size() <= MOST_LINES;
  }
}
