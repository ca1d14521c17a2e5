package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.text.LineBreaker;

/** A ruler under a bar, from nothing to its total, with round figures between. */
final class Ruler {
  private static final double TICK = 7;
  private static final int[] PARTS = {4, 5, 3, 6, 2};

  private Ruler() {}

  /** Height that it needs below a bar, the gap included. */
  static double height(Frame f) {
    return gap(f) + TICK + Lettering.small(f).leading();
  }

  private static double gap(Frame f) {
    return f.gap(f.isCompact() ? 8 : 18);
  }

  /**
   * Draws it.
   *
   * @param unit stands behind each figure but zero; may be empty
   * @param place from the bar's foot downwards
   */
  static void draw(Frame f, double total, String unit, Rect place) {
    double y = place.y() + gap(f);
    Stroke line = Stroke.solid(f.ink("ink"), 1.5);
    Style style = Lettering.small(f);
    f.group(
        "Scale",
        "",
        g -> {
          g.line("Axis", place.x(), y, place.right(), y, line);
          double free = place.x();
          for (double value : ticks(total)) {
            double x = place.x() + place.width() * value / total;
            String text = value == 0 ? "0" : unit(Amounts.plain(value), unit);
            double width = g.setter().room(text, style) + 2;
            Align align = value == 0 ? Align.LEFT : value == total ? Align.RIGHT : Align.CENTRE;
            double left = value == 0 ? x : value == total ? x - width : x - width / 2;
            g.line("Tick", x, y, x, y + TICK, line);
            boolean last = value == total;
            double end = place.right() - g.setter().room(unit(Amounts.plain(total), unit), style);
            if (left >= free && (last || left + width + 8 <= end)) {
              double baseline = y + TICK + style.ascent();
              g.textAt(
                  text,
                  Role.CAPTION,
                  text,
                  style,
                  left,
                  baseline,
                  width,
                  align,
                  1,
                  LineBreaker.Mode.FILL);
              free = left + width + 8;
            }
          }
        });
  }

  private static String unit(String figure, String unit) {
    return unit.isEmpty() ? figure : figure + " " + unit;
  }

  /** Zero, the total, and between them round figures where the total parts into such. */
  private static List<Double> ticks(double total) {
    List<Double> out = new ArrayList<>(List.of(0.0));
    for (int parts : PARTS) {
      if (isRound(total / parts)) {
        for (int i = 1; i < parts; i++) {
          out.add(total / parts * i);
        }
        break;
      }
    }
    out.add(total);
    return out;
  }

  /** Whether at most two digits say it. */
  private static boolean isRound(double v) {
    double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(v)) - 1);
    double digits = v / unit;
    return Math.abs(digits - Math.rint(digits)) < 1e-9;
  }
}
