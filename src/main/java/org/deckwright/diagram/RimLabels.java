package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Axis;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The names of traits round a rim, and the largest rim that leaves room for them. */
final class RimLabels {
  private static final double OFF = 12;
  private static final double NARROWEST = 64;
  private static final double WIDEST = 180;

  private final List<Axis> axes;
  private final Rect zone;
  private final Point centre;
  private final double radius;
  private final Style style;

  private RimLabels(List<Axis> axes, Rect zone, Point centre, double radius, Style style) {
    this.axes = axes;
    this.zone = zone;
    this.centre = centre;
    this.radius = radius;
    this.style = style;
  }

  Point centre() {
    return centre;
  }

  double radius() {
    return radius;
  }

  /** Finds the rim: as large as wished, smaller until each name has at most three lines. */
  static RimLabels set(List<Axis> axes, Rect zone, double wished, Frame f) {
    Style style = (f.isCompact() ? Lettering.small(f) : Lettering.text(f)).withInk(f.ink("ink"));
    RimLabels last = at(axes, zone, wished, style, f);
    for (double r = Math.min(wished, zone.height() / 2); r >= zone.height() * 0.22; r -= 4) {
      last = at(axes, zone, r, style, f);
      if (last.fits(f)) {
        return last;
      }
    }
    f.overflow();
    return last;
  }

  private static RimLabels at(List<Axis> axes, Rect zone, double wished, Style style, Frame f) {
    RimLabels first = new RimLabels(axes, zone, zone.centre(), wished, style);
    double above = 0;
    double below = 0;
    for (int i = 0; i < axes.size(); i++) {
      double y = -StrictMath.cos(first.angle(i));
      double h = first.setting(f, i).height();
      if (first.side(i) == 0 && y < 0) {
        above = h;
      } else if (first.side(i) == 0) {
        below = h;
      }
    }
    double gap = OFF - 5;
    double most = (zone.height() - above - below - 2 * gap) / 2;
    double radius = Math.max(1, Math.min(wished, most));
    double free = zone.height() - above - below - 2 * gap - 2 * radius;
    double y = zone.y() + above + gap + Math.max(0, free / 2) + radius;
    return new RimLabels(axes, zone, new Point(zone.centre().x(), y), radius, style);
  }

  private boolean fits(Frame f) {
    if (radius < zone.height() * 0.2) {
      return false;
    }
    for (int i = 0; i < axes.size(); i++) {
      Setting s = setting(f, i);
      boolean narrow = side(i) != 0 && width(i) < NARROWEST && s.lines() > 1;
      if (!s.isWhole() || s.lines() > (side(i) == 0 ? 2 : 3) || narrow) {
        return false;
      }
      Rect box = box(i, s);
      for (int k = 0; k < i; k++) {
        if (box.overlaps(box(k, setting(f, k)), 0.5)) {
          return false;
        }
      }
      if (!zone.contains(box, 0.5)) {
        return false;
      }
    }
    return true;
  }

  private double angle(int i) {
    return 2 * StrictMath.PI * i / axes.size();
  }

  /** −1 left of the rim, 0 above or below it, 1 right of it. */
  private int side(int i) {
    double x = StrictMath.sin(angle(i));
    return Math.abs(x) < 0.2 ? 0 : x < 0 ? -1 : 1;
  }

  private double x(int i) {
    return centre.x() + (radius + OFF) * StrictMath.sin(angle(i)) + side(i) * 2;
  }

  private double width(int i) {
    return switch (side(i)) {
      case -1 -> Math.max(1, x(i) - zone.x());
      case 1 -> Math.max(1, zone.right() - x(i));
      default -> Math.min(zone.width(), 1.6 * radius);
    };
  }

  private Setting setting(Frame f, int i) {
    return f.set(axes.get(i).label(), style, Math.min(width(i), WIDEST), Mode.EVEN);
  }

  private Rect box(int i, Setting s) {
    double y = centre.y() - (radius + OFF) * StrictMath.cos(angle(i));
    double w = s.room();
    double middle = y - s.height() / 2;
    return switch (side(i)) {
      case -1 -> new Rect(x(i) - w, middle, w, s.height());
      case 1 -> new Rect(x(i), middle, w, s.height());
      default -> {
        boolean up = y < centre.y();
        double edge = centre.y() + (up ? -radius - OFF + 5 - s.height() : radius + OFF - 5);
        yield new Rect(x(i) - w / 2, edge, w, s.height());
      }
    };
  }

  void place(Frame f) {
    for (int i = 0; i < axes.size(); i++) {
      if (axes.get(i).label().isEmpty()) {
        continue;
      }
      Setting s = setting(f, i);
      Rect box = box(i, s);
      Align align = side(i) < 0 ? Align.RIGHT : side(i) > 0 ? Align.LEFT : Align.CENTRE;
      String name = axes.get(i).label();
      double baseline = box.y() + s.style().ascent();
      double given = Math.min(width(i), WIDEST);
      double left =
          side(i) < 0 ? box.right() - given : side(i) > 0 ? box.x() : box.centre().x() - given / 2;
      f.put(name, Role.PART, s, left, baseline, given, align, Anchor.TOP);
    }
  }
}
