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
    List<Point> tips = tips(model, own);
    for (double y = c.y() - r; y <= c.y() + r - height; y += STEP) {
      for (double x = c.x() - r; x <= c.x() + r - width; x += STEP) {
        Rect box = new Rect(x, y, width, height);
        double inside = Math.abs(distance(box.centre(), c) - 0.7 * r);
        double outside = 1000 + nearestTip(tips, box);
        if (Math.min(inside, outside) >= least
            || taken.stream().anyMatch(t -> t.overlaps(box, 0))) {
          continue; // no better wherever it lies
        }
        double cost = cost(model, polygons, own, box, inside, outside);
        if (cost < least) {
          least = cost;
          best = Optional.of(box);
        }
      }
    }
    return best;
  }

  /** What a place costs inside its own outline or outside all; infinite where it is neither. */
  private static double cost(
      ChartModel.Profile model,
      List<List<Point>> polygons,
      int own,
      Rect box,
      double inside,
      double outside) {
    List<Point> probes = probes(box);
    double reach = model.radius() - 4;
    if (probes.stream().anyMatch(p -> distance(p, model.centre()) > reach)) {
      return Double.MAX_VALUE;
    }
    boolean in = Outlines.inside(polygons.get(own), probes.get(0));
    for (int i = 0; i < polygons.size(); i++) {
      List<Point> polygon = polygons.get(i);
      boolean wanted = i == own && in;
      if (probes.stream().anyMatch(p -> Outlines.inside(polygon, p) != wanted)) {
        return Double.MAX_VALUE;
      }
    }
    return in ? inside : outside;
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

  private static double nearestTip(List<Point> tips, Rect box) {
    return tips.stream().mapToDouble(t -> distance(t, box.centre())).min().orElse(Double.MAX_VALUE);
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
