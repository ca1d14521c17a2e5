package org.deckwright.geom;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An outline of straight and curved segments in page coordinates, filled by the non-zero rule.
 *
 * @param segments in drawing order; the first of a figure is a {@link Op#MOVE}
 */
public record Path(List<Segment> segments) {
  private static final int CHORDS = 16;

  public Path {
    segments = List.copyOf(segments);
  }

  /** What a segment does with the pen. */
  public enum Op {
    MOVE,
    LINE,
    CUBIC,
    CLOSE
  }

  /**
   * One stroke of the pen: 1 point for MOVE and LINE, 3 (two controls, end) for CUBIC, 0 for CLOSE.
   */
  public record Segment(Op op, List<Point> points) {
    public Segment {
      points = List.copyOf(points);
    }
  }

  /** The open polyline through the points. */
  public static Path open(List<Point> points) {
    Builder b = new Builder();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        b.move(points.get(i));
      } else {
        b.line(points.get(i));
      }
    }
    return b.build();
  }

  /** The closed polygon through the points. */
  public static Path closed(List<Point> points) {
    List<Segment> all = new ArrayList<>(open(points).segments());
    all.add(new Segment(Op.CLOSE, List.of()));
    return new Path(all);
  }

  /** The same outline as Java 2D has it. */
  public Path2D shape() {
    Path2D out = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Segment s : segments) {
      List<Point> p = s.points();
      switch (s.op()) {
        case MOVE -> out.moveTo(p.get(0).x(), p.get(0).y());
        case LINE -> out.lineTo(p.get(0).x(), p.get(0).y());
        case CUBIC ->
            out.curveTo(
                p.get(0).x(), p.get(0).y(), p.get(1).x(), p.get(1).y(), p.get(2).x(), p.get(2).y());
        case CLOSE -> out.closePath();
      }
    }
    return out;
  }

  /** The same outline, scaled and moved. */
  public Path transform(Affine by) {
    List<Segment> out = new ArrayList<>();
    for (Segment s : segments) {
      out.add(new Segment(s.op(), s.points().stream().map(by::apply).toList()));
    }
    return new Path(out);
  }

  /** Whether a point lies inside, by the non-zero rule; curves are taken as sixteen chords. */
  public boolean contains(Point p) {
    int winding = 0;
    Point start = p;
    Point last = p;
    for (Segment s : segments) {
      switch (s.op()) {
        case MOVE -> {
          winding += turn(p, last, start);
          start = s.points().get(0);
          last = start;
        }
        case LINE -> {
          winding += turn(p, last, s.points().get(0));
          last = s.points().get(0);
        }
        case CUBIC -> {
          for (int i = 1; i <= CHORDS; i++) {
            Point next = onCurve(last, s.points(), (double) i / CHORDS);
            Point before = i == 1 ? last : onCurve(last, s.points(), (i - 1.0) / CHORDS);
            winding += turn(p, before, next);
          }
          last = s.points().get(2);
        }
        case CLOSE -> {
          winding += turn(p, last, start);
          last = start;
        }
      }
    }
    return winding + turn(p, last, start) != 0;
  }

  private static Point onCurve(Point from, List<Point> c, double t) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double d = 3 * u * t * t;
    double e = t * t * t;
    return new Point(
        a * from.x() + b * c.get(0).x() + d * c.get(1).x() + e * c.get(2).x(),
        a * from.y() + b * c.get(0).y() + d * c.get(1).y() + e * c.get(2).y());
  }

  /** +1 or −1 when the edge crosses the ray to the right of the point, by its direction; else 0. */
  private static int turn(Point p, Point a, Point b) {
    boolean up = a.y() <= p.y() && b.y() > p.y();
    boolean down = b.y() <= p.y() && a.y() > p.y();
    if (!up && !down) {
      return 0;
    }
    double x = a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
    return x > p.x() ? up ? 1 : -1 : 0;
  }

  /** The box of all points, controls included; empty at the origin for an empty path. */
  public Rect bounds() {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (Segment s : segments) {
      for (Point p : s.points()) {
        minX = Math.min(minX, p.x());
        minY = Math.min(minY, p.y());
        maxX = Math.max(maxX, p.x());
        maxY = Math.max(maxY, p.y());
      }
    }
    return maxX < minX ? new Rect(0, 0, 0, 0) : Rect.between(minX, minY, maxX, maxY);
  }

  /** Draws a path stroke by stroke. */
  public static final class Builder {
    private final List<Segment> segments = new ArrayList<>();

    public Builder move(Point p) {
      segments.add(new Segment(Op.MOVE, List.of(p)));
      return this;
    }

    public Builder move(double x, double y) {
      return move(new Point(x, y));
    }

    public Builder line(Point p) {
      segments.add(new Segment(Op.LINE, List.of(p)));
      return this;
    }

    public Builder line(double x, double y) {
      return line(new Point(x, y));
    }

    public Builder cubic(Point control1, Point control2, Point end) {
      segments.add(new Segment(Op.CUBIC, List.of(control1, control2, end)));
      return this;
    }

    public Builder close() {
      segments.add(new Segment(Op.CLOSE, List.of()));
      return this;
    }

    public Path build() {
      return new Path(segments);
    }
  }
}
