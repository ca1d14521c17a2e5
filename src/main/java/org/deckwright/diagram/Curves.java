package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Curved ways and the connectors that run along them. */
final class Curves {
  private Curves() {}

  /** A way that leaves and arrives level, bent like an S between. */
  static Path level(Point from, Point to) {
    double middle = (from.x() + to.x()) / 2;
    return new Path.Builder()
        .move(from)
        .cubic(new Point(middle, from.y()), new Point(middle, to.y()), to)
        .build();
  }

  /**
   * A stretch of a circle, clockwise from twelve o'clock in degrees, in pieces of at most 30°;
   * against the clock where it ends before it starts.
   */
  static Path.Builder arc(Path.Builder b, Point centre, double radius, double from, double to) {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / 30));
    double step = (to - from) / pieces;
    double k = 4.0 / 3 * StrictMath.tan(StrictMath.toRadians(step) / 4) * radius;
    for (int i = 0; i < pieces; i++) {
      double a = from + i * step;
      b.cubic(
          along(centre, radius, a, k),
          along(centre, radius, a + step, -k),
          Outlines.polar(centre, radius, a + step));
    }
    return b;
  }

  private static Point along(Point centre, double radius, double degrees, double by) {
    double a = StrictMath.toRadians(degrees);
    return Outlines.polar(centre, radius, degrees)
        .plus(by * StrictMath.cos(a), by * StrictMath.sin(a));
  }

  /** Draws a connector with right-angled bends in a stroke of its own, glued where it ends. */
  static void bent(Frame f, String name, List<Point> way, Stroke stroke, Mark.Glue to) {
    f.add(
        Mark.Connector.of(
                Tag.of(name, Role.DECORATION), Mark.Connector.Kind.BENT, Links.rounded(way), stroke)
            .to(to));
  }

  /** Draws a curved connector without arrowheads. */
  static void draw(
      Frame f, String name, Path path, Stroke stroke, Optional<Mark.Glue> from, Mark.Glue to) {
    draw(f, name, path, stroke, from, Optional.of(to), Optional.empty());
  }

  /** Draws a curved connector. */
  static void draw(
      Frame f,
      String name,
      Path path,
      Stroke stroke,
      Optional<Mark.Glue> from,
      Optional<Mark.Glue> to,
      Optional<Mark.Arrow> head) {
    f.add(
        new Mark.Connector(
            Tag.of(name, Role.DECORATION),
            Mark.Connector.Kind.CURVED,
            path,
            stroke,
            from,
            to,
            Optional.empty(),
            head));
  }
}
