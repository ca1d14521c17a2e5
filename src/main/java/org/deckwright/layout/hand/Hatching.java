package org.deckwright.layout.hand;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/**
 * Fills a figure with slanted strokes of a marker. Each stroke is a thin closed form, so that every
 * output fills it in the form's own colour.
 */
final class Hatching {
  private static final int CHORDS = 8;
  private static final double COS = StrictMath.cos(Math.PI / 4);

  private final Tremor tremor;
  private final double gap;
  private final double width;

  /**
   * @param gap from stroke to stroke, in points
   * @param width of a stroke, in points
   */
  Hatching(Tremor tremor, double gap, double width) {
    this.tremor = tremor;
    this.gap = gap;
    this.width = width;
  }

  /** The strokes in the figures' inside, by the even-odd rule; may be empty. */
  Path of(List<Figure> figures) {
    List<Point[]> sides = sides(figures);
    double low = sides.stream().mapToDouble(s -> Math.min(s[0].y(), s[1].y())).min().orElse(0);
    double high = sides.stream().mapToDouble(s -> Math.max(s[0].y(), s[1].y())).max().orElse(0);
    List<Path.Segment> out = new ArrayList<>();
    for (double y = low + gap * 0.6; y < high - gap * 0.2; y += gap * tremor.between(0.85, 1.15)) {
      List<Double> cuts = cuts(sides, y);
      for (int i = 0; i + 1 < cuts.size(); i += 2) {
        out.addAll(stroke(cuts.get(i), cuts.get(i + 1), y));
      }
    }
    return new Path(out);
  }

  /** The figures as chords, turned so that strokes run level. */
  private static List<Point[]> sides(List<Figure> figures) {
    List<Point[]> sides = new ArrayList<>();
    for (Figure f : figures) {
      for (Edge e : f.edges()) {
        int chords = e.straight() ? 1 : CHORDS;
        for (int i = 0; i < chords; i++) {
          Point a = e.at((double) i / chords);
          Point b = e.at((i + 1.0) / chords);
          sides.add(new Point[] {turned(a), turned(b)});
        }
      }
    }
    return sides;
  }

  private static List<Double> cuts(List<Point[]> sides, double y) {
    return sides.stream()
        .filter(s -> s[0].y() <= y != s[1].y() <= y)
        .map(s -> s[0].x() + (y - s[0].y()) / (s[1].y() - s[0].y()) * (s[1].x() - s[0].x()))
        .sorted()
        .toList();
  }

  /** A stroke between two cuts, pointed at its ends, a little aslant. */
  private List<Path.Segment> stroke(double from, double to, double y) {
    double room = to - from;
    if (room < 2 * width) {
      return List.of();
    }
    double slack = Math.min(gap / 3, room / 6);
    double left = from + tremor.between(0.1, 1) * slack;
    double right = to - tremor.between(0.1, 1) * slack;
    double tilt = tremor.next(gap / 7);
    double bow = tremor.next(gap / 9);
    double w = width / 2;
    Point a = new Point(left, y - tilt);
    Point b = new Point(right, y + tilt);
    Point middle = new Point((left + right) / 2, y + bow);
    return new Path.Builder()
        .move(back(a.plus(0, -w)))
        .cubic(
            back(middle.plus(-room / 6, -w)), back(middle.plus(room / 6, -w)), back(b.plus(0, -w)))
        .line(back(b.plus(w, 0)))
        .line(back(b.plus(0, w)))
        .cubic(back(middle.plus(room / 6, w)), back(middle.plus(-room / 6, w)), back(a.plus(0, w)))
        .line(back(a.plus(-w, 0)))
        .close()
        .build()
        .segments();
  }

  private static Point turned(Point p) {
    return new Point(COS * (p.x() - p.y()), COS * (p.x() + p.y()));
  }

  private static Point back(Point p) {
    return new Point(COS * (p.x() + p.y()), COS * (p.y() - p.x()));
  }
}
