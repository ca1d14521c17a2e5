package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Writes the profiles' names into the picture, where a name has its profile to itself. */
final class ProfileNames {
  private static final double STEP = 4;

  /** Room on either side for a receiver whose letters are wider. */
  private static final double SLACK = 12;

  private ProfileNames() {}

  static void place(Frame f, ChartModel.Profile model) {
    List<List<Point>> polygons =
        model.profiles().stream().map(p -> Outlines.flat(p.outline())).toList();
    List<Rect> taken = new ArrayList<>();
    for (int i = 0; i < polygons.size(); i++) {
      ChartModel.Figure figure = model.profiles().get(i);
      Style style = f.style("label").withInk(figure.stroke().ink());
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
    for (double y = c.y() - r; y <= c.y() + r - height; y += STEP) {
      for (double x = c.x() - r; x <= c.x() + r - width; x += STEP) {
        Rect box = new Rect(x, y, width, height);
        double cost = cost(model, polygons, own, box);
        if (cost < least && taken.stream().noneMatch(t -> t.overlaps(box, 0))) {
          least = cost;
          best = Optional.of(box);
        }
      }
    }
    return best;
  }

  private static double cost(
      ChartModel.Profile model, List<List<Point>> polygons, int own, Rect box) {
    boolean inOwn = true;
    boolean outOwn = true;
    boolean outRest = true;
    for (Point p : probes(box)) {
      double far = distance(p, model.centre());
      if (far > model.radius() - 4) {
        return Double.MAX_VALUE;
      }
      for (int i = 0; i < polygons.size(); i++) {
        boolean in = Outlines.inside(polygons.get(i), p);
        if (i == own) {
          inOwn &= in;
          outOwn &= !in;
        } else {
          outRest &= !in;
        }
      }
    }
    if (!outRest || !inOwn && !outOwn) {
      return Double.MAX_VALUE;
    }
    double middle = distance(box.centre(), model.centre());
    return inOwn ? Math.abs(middle - 0.7 * model.radius()) : 1000 + nearestTip(model, own, box);
  }

  private static double nearestTip(ChartModel.Profile model, int own, Rect box) {
    double least = Double.MAX_VALUE;
    List<Double> levels = model.profiles().get(own).levels();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) > 0.7) {
        double degrees = i * 360.0 / levels.size();
        Point tip = Outlines.polar(model.centre(), model.radius() * levels.get(i) * 0.8, degrees);
        least = Math.min(least, distance(tip, box.centre()));
      }
    }
    return least;
  }

  /** Places round and in a box, a little outside it, that must agree. */
  private static List<Point> probes(Rect box) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i <= 6; i++) {
      double x = box.x() - 5 + i * (box.width() + 10) / 6;
      out.add(new Point(x, box.y() - 2));
      out.add(new Point(x, box.centre().y()));
      out.add(new Point(x, box.bottom() + 2));
    }
    return out;
  }

  private static double distance(Point a, Point b) {
    return StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
