package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Writes the profiles' names into the picture, where a name has its profile to itself. */
final class ProfileNames {
  private static final double STEP = 4;

  /** Room on either side for a receiver whose letters are wider. */
  private static final double SLACK = 12;

  /** Probes of a box from left to right. */
  private static final int PROBES = 7;

  /** What is added to the cost of places outside all profiles. */
  private static final double OUTSIDE = 1000;

  /** Contrast that words need (WCAG 2.2, 1.4.3). */
  private static final double CLEAR = 4.5;

  private ProfileNames() {}

  static void place(Frame f, ChartModel.Profile model) {
    List<List<Point>> polygons =
        model.profiles().stream().map(p -> Outlines.flat(p.outline())).toList();
    List<Rect> taken = new ArrayList<>();
    for (int i = 0; i < polygons.size(); i++) {
      ChartModel.Figure figure = model.profiles().get(i);
      Style style = f.style("label").withInk(ink(f, figure));
      Setting name = f.set(figure.name(), style, 140, Mode.FILL);
      if (name.lines() > 1 || figure.name().isEmpty()) {
        continue;
      }
      Optional<Rect> place = place(model, polygons, i, name.room(), style.leading(), taken);
      place.ifPresent(
          box -> {
            double baseline = box.y() + style.ascent();
            f.put(
                "Name " + figure.name(),
                Role.PART,
                name,
                box.x() - SLACK,
                baseline,
                box.width() + 2 * SLACK,
                Align.CENTRE,
                Anchor.TOP);
            taken.add(box);
          });
    }
  }

  /** The profile's colour, unless that is too pale for words on its own light fill. */
  private static Ink ink(Frame f, ChartModel.Figure figure) {
    Ink own = figure.stroke().ink();
    boolean clear = own.contrast(figure.fill().over(f.ink("ground"))) >= CLEAR;
    return clear ? own : f.ink("ink");
  }

  /** Inside its own outline and outside the others'; else outside all, next to one of its tips. */
  private static Optional<Rect> place(
      ChartModel.Profile model,
      List<List<Point>> polygons,
      int own,
      double width,
      double height,
      List<Rect> taken) {
    Optional<Rect> best = Optional.empty();
    double least = Double.MAX_VALUE;
    Point c = model.centre();
    double r = model.radius();
    List<Point> tips = tips(model, own);
    for (double y = c.y() - r; y <= c.y() + r - height; y += STEP) {
      List<Height> heights = heights(new Rect(c.x(), y, width, height), polygons);
      for (double x = c.x() - r; x <= c.x() + r - width; x += STEP) {
        Rect box = new Rect(x, y, width, height);
        double inside = Math.abs(distance(box.centre(), c) - 0.7 * r);
        if (inside >= least && (least <= OUTSIDE || outside(tips, box) >= least)
            || taken.stream().anyMatch(t -> t.overlaps(box, 0))
            || !isWithin(model, box)) {
          continue; // no better wherever it lies
        }
        Optional<Boolean> in = isInside(heights, polygons.size(), own, box);
        double cost = in.isEmpty() ? least : in.get() ? inside : outside(tips, box);
        if (cost < least) {
          least = cost;
          best = Optional.of(box);
        }
      }
    }
    return best;
  }

  /**
   * A height at which it is asked what lies inside.
   *
   * @param crossings where each profile's outline crosses it: found once for all boxes of a row
   */
  private record Height(double y, List<double[]> crossings) {
    boolean isInside(int profile, double x) {
      return Outlines.inside(crossings.get(profile), x);
    }
  }

  /** The heights at which a box is probed: through it, and a little above and below. */
  private static List<Height> heights(Rect box, List<List<Point>> polygons) {
    return Stream.of(box.y() - 2, box.centre().y(), box.bottom() + 2)
        .map(y -> new Height(y, polygons.stream().map(p -> Outlines.crossings(p, y)).toList()))
        .toList();
  }

  /** Where a box is probed from left to right, from a little outside it on. */
  private static double probe(Rect box, int i) {
    return box.x() - 5 + i * (box.width() + 10) / (PROBES - 1);
  }

  /** Whether the corners of what is probed, and so all of it, lie in the circle. */
  private static boolean isWithin(ChartModel.Profile model, Rect box) {
    double reach = model.radius() - 4;
    for (int i = 0; i < PROBES; i += PROBES - 1) {
      double x = probe(box, i);
      if (distance(new Point(x, box.y() - 2), model.centre()) > reach
          || distance(new Point(x, box.bottom() + 2), model.centre()) > reach) {
        return false;
      }
    }
    return true;
  }

  /** Whether the box lies inside its own outline alone, or outside all; empty where in neither. */
  private static Optional<Boolean> isInside(List<Height> heights, int profiles, int own, Rect box) {
    boolean in = heights.get(0).isInside(own, probe(box, 0));
    for (int profile = 0; profile < profiles; profile++) {
      boolean wanted = profile == own && in;
      for (int i = 0; i < PROBES; i++) {
        for (Height height : heights) {
          if (height.isInside(profile, probe(box, i)) != wanted) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(in);
  }

  /** Where a profile's high levels end, a little inside. */
  private static List<Point> tips(ChartModel.Profile model, int own) {
    List<Point> out = new ArrayList<>();
    List<Double> levels = model.profiles().get(own).levels();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) > 0.7) {
        double degrees = i * 360.0 / levels.size();
        out.add(Outlines.polar(model.centre(), model.radius() * levels.get(i) * 0.8, degrees));
      }
    }
    return out;
  }

  /** What a place outside all costs: more than any inside, and the nearer a tip, the less. */
  private static double outside(List<Point> tips, Rect box) {
    double nearest = Double.MAX_VALUE;
    for (Point tip : tips) {
      nearest = Math.min(nearest, distance(tip, box.centre()));
    }
    return OUTSIDE + nearest;
  }

  private static double distance(Point a, Point b) {
    return StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
