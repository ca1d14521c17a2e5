package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/**
 * Glued connectors between shapes: straight, or with right-angled bends whose corners are round.
 */
final class Links {
  private static final double RADIUS = 8;
  private static final double KAPPA = 0.45;
  private static final double WIDTH = 1.75;
  private static final double HEAD = 7;

  static final int TOP = 0;
  static final int LEFT = 1;
  static final int BOTTOM = 2;
  static final int RIGHT = 3;

  private Links() {}

  /**
   * Draws a connector through the points, from one shape's site to another's.
   *
   * @param points corners of the way, ends included; the end already stops short of the shape
   * @param arrow whether it ends in an arrowhead
   */
  static void draw(
      Frame f,
      String from,
      int fromSite,
      String to,
      int toSite,
      List<Point> points,
      boolean arrow) {
    Optional<Mark.Arrow> head = arrow ? Optional.of(Mark.Arrow.of(HEAD)) : Optional.empty();
    draw(f, new Mark.Glue(from, fromSite), new Mark.Glue(to, toSite), points, head);
  }

  /** Draws a connector through the points, with a head of its own at its end. */
  static void draw(
      Frame f, Mark.Glue from, Mark.Glue to, List<Point> points, Optional<Mark.Arrow> head) {
    Mark.Connector.Kind kind =
        points.size() == 2 ? Mark.Connector.Kind.STRAIGHT : Mark.Connector.Kind.BENT;
    f.add(
        new Mark.Connector(
            Tag.of(from.id() + " to " + to.id(), Role.DECORATION),
            kind,
            rounded(points),
            Stroke.solid(f.ink("muted"), WIDTH),
            Optional.of(from),
            Optional.of(to),
            Optional.empty(),
            head));
  }

  /** The polyline with its corners rounded, as far as its legs are long enough. */
  static Path rounded(List<Point> points) {
    Path.Builder b = new Path.Builder().move(points.get(0));
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point at = points.get(i);
      Point after = points.get(i + 1);
      double r = Math.min(RADIUS, Math.min(length(before, at), length(at, after)) / 2);
      Point in = toward(at, before, r);
      Point out = toward(at, after, r);
      b.line(in).cubic(toward(at, before, r * KAPPA), toward(at, after, r * KAPPA), out);
    }
    return b.line(points.get(points.size() - 1)).build();
  }

  private static double length(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static Point toward(Point from, Point to, double distance) {
    double length = length(from, to);
    double share = length == 0 ? 0 : distance / length;
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }

  /** Corners of a way that runs right, then up or down at an x, then right again. */
  static List<Point> across(Point from, double at, Point to) {
    if (Math.abs(from.y() - to.y()) < 0.5) {
      return List.of(from, new Point(to.x(), from.y()));
    }
    return List.of(from, new Point(at, from.y()), new Point(at, to.y()), to);
  }

  /** Corners of a way that runs down, then sideways at a y, then down again. */
  static List<Point> down(Point from, double at, Point to) {
    if (Math.abs(from.x() - to.x()) < 0.5) {
      return List.of(from, new Point(from.x(), to.y()));
    }
    List<Point> out = new ArrayList<>(List.of(from));
    out.add(new Point(from.x(), at));
    out.add(new Point(to.x(), at));
    out.add(to);
    return out;
  }
}
