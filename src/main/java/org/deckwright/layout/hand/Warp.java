package org.deckwright.layout.hand;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * Bends a picture softly as a whole: what is small and has many corners, an icon or a thin bar,
 * would fall apart if each of its sides strayed on its own.
 */
final class Warp {
  private static final double TURN = 2 * Math.PI;

  private final Rect box;
  private final double reach;
  private final double wave;
  private final double phase;
  private final double other;

  /**
   * @param reach how far a point may stray, in points
   */
  Warp(Rect box, Tremor tremor, double reach) {
    this.box = box;
    this.reach = reach;
    this.wave = Math.max(12, Math.min(90, Math.max(box.width(), box.height())));
    this.phase = tremor.next(Math.PI);
    this.other = tremor.next(Math.PI);
  }

  /** The bent path; long lines become curves. */
  Path of(Path path) {
    List<Path.Segment> out = new ArrayList<>();
    Point at = new Point(0, 0);
    Point start = at;
    for (Path.Segment s : path.segments()) {
      switch (s.op()) {
        case MOVE -> {
          at = s.points().get(0);
          start = at;
          out.add(new Path.Segment(s.op(), List.of(bent(at))));
        }
        case LINE -> {
          line(out, at, s.points().get(0));
          at = s.points().get(0);
        }
        case CUBIC -> {
          out.add(new Path.Segment(s.op(), s.points().stream().map(this::bent).toList()));
          at = s.points().get(2);
        }
        case CLOSE -> {
          line(out, at, start);
          at = start;
          out.add(s);
        }
      }
    }
    return new Path(out);
  }

  private void line(List<Path.Segment> out, Point a, Point b) {
    int pieces = (int) Math.max(1, Math.round(Edge.distance(a, b) / wave * 2));
    for (int i = 0; i < pieces; i++) {
      Edge piece =
          Edge.line(Edge.along(a, b, (double) i / pieces), Edge.along(a, b, (i + 1.0) / pieces));
      out.add(
          new Path.Segment(
              Path.Op.CUBIC, List.of(bent(piece.c1()), bent(piece.c2()), bent(piece.b()))));
    }
  }

  private Point bent(Point p) {
    double u = TURN * (p.x() - box.x()) / wave;
    double v = TURN * (p.y() - box.y()) / wave;
    return p.plus(
        reach * StrictMath.sin(0.8 * v + 0.45 * u + phase),
        reach * StrictMath.sin(0.7 * u + 0.5 * v + other));
  }
}
