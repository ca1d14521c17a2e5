package org.deckwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * A shape's form: always a path, and the name of the Office preset that draws the same, where there
 * is one.
 *
 * @param kind the preset, or FREE
 * @param adjust the preset's measure in points (corner radius, depth of a point); 0 where it has
 *     none
 * @param path in page coordinates, closed unless FREE
 * @param sketch the same form as a hand draws it, where the theme asks for that
 */
public record Outline(Kind kind, double adjust, Path path, Optional<Sketch> sketch) {

  /**
   * A form as it comes from a marker pen: near the exact one, and never on it.
   *
   * @param line what the pen draws; figures need not be closed
   * @param inside what the fill covers: an area a little aside, or the strokes of a hatching
   */
  public record Sketch(Path line, Path inside) {}

  /** An exact form. */
  public Outline(Kind kind, double adjust, Path path) {
    this(kind, adjust, path, Optional.empty());
  }

  /** The same form, drawn by hand. */
  public Outline drawnAs(Sketch other) {
    return new Outline(kind, adjust, path, Optional.of(other));
  }

  /** What a stroke follows. */
  public Path line() {
    return sketch.map(Sketch::line).orElse(path);
  }

  /** What a fill covers. */
  public Path inside() {
    return sketch.map(Sketch::inside).orElse(path);
  }

  /** Forms that Office knows by name. */
  public enum Kind {
    RECT,
    ROUND_RECT,
    ROUND_TOP,
    ELLIPSE,
    CHEVRON,
    HOME_PLATE,
    DIAMOND,
    HEXAGON,
    TRIANGLE,
    TRAPEZOID,
    FREE
  }

  private static final double KAPPA = 0.5522847498307936;

  public static Outline rect(Rect r) {
    return new Outline(
        Kind.RECT,
        0,
        polygon(r.x(), r.y(), r.right(), r.y(), r.right(), r.bottom(), r.x(), r.bottom()));
  }

  /** Corners cut to half the shorter side at most, which makes a pill. */
  public static Outline roundRect(Rect r, double radius) {
    double c = Math.min(radius, Math.min(r.width(), r.height()) / 2);
    return new Outline(Kind.ROUND_RECT, c, corners(r, c, c));
  }

  /** Round corners above, square ones below. */
  public static Outline roundTop(Rect r, double radius) {
    double c = Math.min(radius, Math.min(r.width() / 2, r.height()));
    return new Outline(Kind.ROUND_TOP, c, corners(r, c, 0));
  }

  public static Outline pill(Rect r) {
    return roundRect(r, Double.MAX_VALUE);
  }

  public static Outline ellipse(Rect r) {
    Point c = r.centre();
    double rx = r.width() / 2;
    double ry = r.height() / 2;
    double kx = rx * KAPPA;
    double ky = ry * KAPPA;
    Path p =
        new Path.Builder()
            .move(c.x(), r.y())
            .cubic(c.plus(kx, -ry), c.plus(rx, -ky), c.plus(rx, 0))
            .cubic(c.plus(rx, ky), c.plus(kx, ry), c.plus(0, ry))
            .cubic(c.plus(-kx, ry), c.plus(-rx, ky), c.plus(-rx, 0))
            .cubic(c.plus(-rx, -ky), c.plus(-kx, -ry), c.plus(0, -ry))
            .close()
            .build();
    return new Outline(Kind.ELLIPSE, 0, p);
  }

  /** A band whose right end points, its left end notched by the same depth. */
  public static Outline chevron(Rect r, double depth) {
    return new Outline(
        Kind.CHEVRON,
        depth,
        polygon(
            r.x(),
            r.y(),
            r.right() - depth,
            r.y(),
            r.right(),
            r.centre().y(),
            r.right() - depth,
            r.bottom(),
            r.x(),
            r.bottom(),
            r.x() + depth,
            r.centre().y()));
  }

  /** A band whose right end points. */
  public static Outline homePlate(Rect r, double depth) {
    return new Outline(
        Kind.HOME_PLATE,
        depth,
        polygon(
            r.x(),
            r.y(),
            r.right() - depth,
            r.y(),
            r.right(),
            r.centre().y(),
            r.right() - depth,
            r.bottom(),
            r.x(),
            r.bottom()));
  }

  public static Outline diamond(Rect r) {
    Point c = r.centre();
    return new Outline(
        Kind.DIAMOND, 0, polygon(c.x(), r.y(), r.right(), c.y(), c.x(), r.bottom(), r.x(), c.y()));
  }

  public static Outline triangle(Rect r) {
    return new Outline(
        Kind.TRIANGLE, 0, polygon(r.centre().x(), r.y(), r.right(), r.bottom(), r.x(), r.bottom()));
  }

  /** Upper side shorter by the depth at either end. */
  public static Outline trapezoid(Rect r, double depth) {
    return new Outline(
        Kind.TRAPEZOID,
        depth,
        polygon(
            r.x() + depth,
            r.y(),
            r.right() - depth,
            r.y(),
            r.right(),
            r.bottom(),
            r.x(),
            r.bottom()));
  }

  public static Outline free(Path path) {
    return new Outline(Kind.FREE, 0, path);
  }

  private static Path polygon(double... xy) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Point(xy[i], xy[i + 1]));
    }
    return Path.closed(points);
  }

  private static Path corners(Rect r, double top, double bottom) {
    double kt = top * (1 - KAPPA);
    double kb = bottom * (1 - KAPPA);
    Path.Builder b = new Path.Builder().move(r.x() + top, r.y()).line(r.right() - top, r.y());
    if (top > 0) {
      b.cubic(
          new Point(r.right() - kt, r.y()),
          new Point(r.right(), r.y() + kt),
          new Point(r.right(), r.y() + top));
    }
    b.line(r.right(), r.bottom() - bottom);
    if (bottom > 0) {
      b.cubic(
          new Point(r.right(), r.bottom() - kb),
          new Point(r.right() - kb, r.bottom()),
          new Point(r.right() - bottom, r.bottom()));
    }
    b.line(r.x() + bottom, r.bottom());
    if (bottom > 0) {
      b.cubic(
          new Point(r.x() + kb, r.bottom()),
          new Point(r.x(), r.bottom() - kb),
          new Point(r.x(), r.bottom() - bottom));
    }
    b.line(r.x(), r.y() + top);
    if (top > 0) {
      b.cubic(
          new Point(r.x(), r.y() + kt),
          new Point(r.x() + kt, r.y()),
          new Point(r.x() + top, r.y()));
    }
    return b.close().build();
  }
}
