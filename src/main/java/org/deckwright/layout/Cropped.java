package org.deckwright.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;

/**
 * Marks cut at a page's edge: what leaves a slide must not run over the sheet that its thumbnail
 * stands on.
 */
final class Cropped {
  private static final double TOLERANCE = 0.5;

  private Cropped() {}

  /**
   * The marks, with forms and lines that leave the box cut at its edge; those wholly outside are
   * left out.
   */
  static List<Mark> to(Rect box, List<Mark> marks) {
    List<Mark> out = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group g) {
        out.add(new Mark.Group(g.tag(), g.box(), to(box, g.children())));
      } else if (box.contains(mark.box(), TOLERANCE)) {
        out.add(mark);
      } else {
        cut(box, mark).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Mark> cut(Rect box, Mark mark) {
    if (mark instanceof Mark.Shape s && s.text().isEmpty()) {
      Path path = form(box, s.outline().path());
      return path.segments().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Mark.Shape(
                  s.tag(), path.bounds(), outline(box, path, s), s.fill(), s.stroke(), s.text()));
    }
    if (mark instanceof Mark.Connector c && c.kind() == Mark.Connector.Kind.STRAIGHT) {
      return Optional.of(
          new Mark.Connector(
              c.tag(),
              c.kind(),
              line(box, c.path()),
              c.stroke(),
              c.from(),
              c.to(),
              c.start(),
              c.end()));
    }
    if (mark instanceof Mark.Shape s && s.fill().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(mark);
  }

  /** What is left of a form drawn by hand keeps its hatching; its line is that of the cut. */
  private static Outline outline(Rect box, Path cut, Mark.Shape s) {
    Outline exact = Outline.free(cut);
    return s.outline()
        .sketch()
        .map(k -> exact.drawnAs(new Outline.Sketch(cut, form(box, k.inside()))))
        .orElse(exact);
  }

  private static Path form(Rect box, Path path) {
    Area area = new Area(path.shape());
    area.intersect(new Area(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())));
    return path(area.getPathIterator(new AffineTransform()));
  }

  /** A polyline's points pulled to the edge along their own segment. */
  private static Path line(Rect box, Path path) {
    List<Point> points = new ArrayList<>();
    path.segments().forEach(s -> points.addAll(s.points()));
    int last = points.size() - 1;
    points.set(0, pulled(box, points.get(0), points.get(1)));
    points.set(last, pulled(box, points.get(last), points.get(last - 1)));
    return Path.open(points);
  }

  private static Point pulled(Rect box, Point out, Point in) {
    double share = 1;
    share = Math.min(share, part(in.x(), out.x(), box.x(), box.right()));
    share = Math.min(share, part(in.y(), out.y(), box.y(), box.bottom()));
    return new Point(in.x() + (out.x() - in.x()) * share, in.y() + (out.y() - in.y()) * share);
  }

  private static double part(double from, double to, double low, double high) {
    if (to > high) {
      return Math.max(0, (high - from) / (to - from));
    }
    return to < low ? Math.max(0, (low - from) / (to - from)) : 1;
  }

  private static Path path(PathIterator it) {
    Path.Builder b = new Path.Builder();
    double[] c = new double[6];
    Point last = new Point(0, 0);
    for (; !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          last = new Point(c[0], c[1]);
          b.move(last);
        }
        case PathIterator.SEG_LINETO -> {
          last = new Point(c[0], c[1]);
          b.line(last);
        }
        case PathIterator.SEG_QUADTO -> {
          Point end = new Point(c[2], c[3]);
          b.cubic(
              new Point(last.x() + 2 * (c[0] - last.x()) / 3, last.y() + 2 * (c[1] - last.y()) / 3),
              new Point(end.x() + 2 * (c[0] - end.x()) / 3, end.y() + 2 * (c[1] - end.y()) / 3),
              end);
          last = end;
        }
        case PathIterator.SEG_CUBICTO -> {
          last = new Point(c[4], c[5]);
          b.cubic(new Point(c[0], c[1]), new Point(c[2], c[3]), last);
        }
        default -> b.close();
      }
    }
    return b.build();
  }
}
