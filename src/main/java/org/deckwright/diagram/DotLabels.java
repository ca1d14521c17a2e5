package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Setting;
import org.deckwright.scene.Paragraph.Align;

/**
 * Names beside the dots of a field: right of a dot, else left, above, below, at a corner, or
 * farther off with a pointer; never on another name, a dot, or what else is there.
 */
final class DotLabels {
  private static final double GAP = 7;
  private static final double[] FARTHER = {0, 16, 30, 46};

  private static final double[][] WAYS = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -0.7}, {1, 0.7}, {-1, -0.7}, {-1, 0.7}
  };

  private DotLabels() {}

  /** A dot and the name that it is to have. */
  record Dot(Point at, double radius, Setting label, boolean hot) {}

  /**
   * A name's place.
   *
   * @param pointer where a line from the dot ends; empty where the name stands beside it
   */
  record Placed(Rect box, Align align, Optional<Point> pointer) {}

  /**
   * A place for each name; empty where there is none for all.
   *
   * @param clear what stays free round a name
   */
  static Optional<List<Placed>> place(List<Dot> dots, Rect field, List<Rect> taken, double clear) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> !dots.get(i).hot()));
    Optional<List<Placed>> first = inOrder(dots, order, field, taken, clear);
    if (first.isPresent()) {
      return first;
    }
    order.sort(Comparator.comparingDouble(i -> room(dots, i)));
    Optional<List<Placed>> crowded = inOrder(dots, order, field, taken, clear);
    if (crowded.isPresent()) {
      return crowded;
    }
    order.sort(Comparator.comparingDouble(i -> -dots.get(i).label().room()));
    return inOrder(dots, order, field, taken, clear);
  }

  /** Distance to the nearest other dot. */
  private static double room(List<Dot> dots, int i) {
    double nearest = Double.MAX_VALUE;
    for (int k = 0; k < dots.size(); k++) {
      if (k != i) {
        Point a = dots.get(i).at();
        Point b = dots.get(k).at();
        nearest = Math.min(nearest, Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()));
      }
    }
    return nearest;
  }

  private static Optional<List<Placed>> inOrder(
      List<Dot> dots, List<Integer> order, Rect field, List<Rect> taken, double clear) {
    List<Rect> used = new ArrayList<>(taken);
    dots.forEach(d -> used.add(Rect.around(d.at(), d.radius() + Math.max(1, clear - GAP / 2))));
    List<Placed> out = new ArrayList<>(Collections.nCopies(dots.size(), null));
    for (int i : order) {
      Optional<Placed> found = free(dots.get(i), field, used);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      out.set(i, found.get());
      used.add(found.get().box().inset(Insets.of(-clear, -clear)));
    }
    return Optional.of(out);
  }

  private static Optional<Placed> free(Dot dot, Rect field, List<Rect> used) {
    if (!dot.label().isWhole()) {
      return Optional.empty();
    }
    for (double far : FARTHER) {
      for (double[] way : WAYS) {
        Placed placed = beside(dot, way, far);
        boolean hits = used.stream().anyMatch(r -> r.overlaps(placed.box(), 0.5));
        boolean across = isLeft(placed.box().centre(), field) != isLeft(dot.at(), field);
        if (!hits && !across && field.contains(placed.box(), 0.5)) {
          return Optional.of(placed);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLeft(Point at, Rect field) {
    return at.x() < field.centre().x();
  }

  private static Placed beside(Dot dot, double[] way, double far) {
    double width = dot.label().room() + 1;
    double height = dot.label().inkHeight() + 6;
    double off = dot.radius() + GAP + far;
    double x = dot.at().x() + way[0] * off;
    double y = dot.at().y() + way[1] * (off + (way[0] == 0 ? 0 : 4));
    Align align = way[0] > 0 ? Align.LEFT : way[0] < 0 ? Align.RIGHT : Align.CENTRE;
    double left = way[0] > 0 ? x : way[0] < 0 ? x - width : x - width / 2;
    double middle = way[0] == 0 ? y + way[1] * height / 2 : y;
    Rect box = new Rect(left, middle - height / 2, width, height);
    Point end = new Point(x - way[0] * 3, y);
    return new Placed(box, align, far > 0 ? Optional.of(end) : Optional.empty());
  }
}
