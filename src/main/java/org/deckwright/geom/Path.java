package org.deckwright.geom;

import java.util.ArrayList;
import java.util.List;

/**
 * An outline of straight and curved segments in page coordinates, filled by the non-zero rule.
 *
 * @param segments in drawing order; the first of a figure is a {@link Op#MOVE}
 */
public record Path(List<Segment> segments) {
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

  /** The same outline, scaled and moved. */
  public Path transform(Affine by) {
    List<Segment> out = new ArrayList<>();
    for (Segment s : segments) {
      out.add(new Segment(s.op(), s.points().stream().map(by::apply).toList()));
    }
    return new Path(out);
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
