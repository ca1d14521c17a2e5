package org.deckwright.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/**
 * A connector as paths to draw: its line, which ends inside the arrowheads so that no blunt end
 * shows at their tips, and the heads.
 *
 * @param line open; to be stroked
 * @param heads closed triangles, the start's before the end's; to be filled with the line's ink
 */
public record ArrowedPath(Path line, List<Path> heads) {
  /** Share of a head's length that the line leaves free; the rest lies hidden under the head. */
  private static final double FREE = 0.8;

  public ArrowedPath {
    heads = List.copyOf(heads);
  }

  /** The paths of a connector, whose own path begins and ends at the tips. */
  public static ArrowedPath of(Mark.Connector connector) {
    List<Path> heads = new ArrayList<>();
    Path line = reverse(connector.path());
    line = reverse(tip(line, connector.start(), heads));
    line = tip(line, connector.end(), heads);
    return new ArrowedPath(line, heads);
  }

  private static Path tip(Path path, Optional<Mark.Arrow> arrow, List<Path> heads) {
    if (arrow.isEmpty() || path.segments().size() < 2) {
      return path;
    }
    double length = arrow.get().length();
    Point end = end(path);
    Point way = direction(path);
    Point foot = end.plus(-length * way.x(), -length * way.y());
    double across = arrow.get().halfWidth();
    heads.add(
        Path.closed(
            List.of(
                end,
                foot.plus(-across * way.y(), across * way.x()),
                foot.plus(across * way.y(), -across * way.x()))));
    return shortened(path, FREE * length, way);
  }

  /** Moves the end back, and with it the control point that leads to it. */
  private static Path shortened(Path path, double by, Point way) {
    List<Path.Segment> segments = new ArrayList<>(path.segments());
    int last = segments.size() - 1;
    Path.Segment s = segments.get(last);
    Point before = end(new Path(segments.subList(0, last)));
    double room = s.op() == Path.Op.LINE ? distance(before, end(path)) : by;
    double step = Math.min(by, room);
    List<Point> moved = new ArrayList<>(s.points());
    for (int i = Math.max(0, moved.size() - 2); i < moved.size(); i++) {
      moved.set(i, moved.get(i).plus(-step * way.x(), -step * way.y()));
    }
    segments.set(last, new Path.Segment(s.op(), moved));
    return new Path(segments);
  }

  /** Unit vector in which the path arrives at its end; to the right for a path without length. */
  private static Point direction(Path path) {
    List<Point> points = points(path);
    Point end = points.get(points.size() - 1);
    for (int i = points.size() - 2; i >= 0; i--) {
      double d = distance(points.get(i), end);
      if (d > 1e-6) {
        return new Point((end.x() - points.get(i).x()) / d, (end.y() - points.get(i).y()) / d);
      }
    }
    return new Point(1, 0);
  }

  private static Path reverse(Path path) {
    List<Point> points = new ArrayList<>(points(path));
    List<Path.Segment> segments = new ArrayList<>(path.segments());
    Collections.reverse(points);
    Collections.reverse(segments);
    Path.Builder b = new Path.Builder().move(points.get(0));
    int at = 1;
    for (Path.Segment s : segments.subList(0, segments.size() - 1)) {
      if (s.op() == Path.Op.CUBIC) {
        b.cubic(points.get(at), points.get(at + 1), points.get(at + 2));
      } else {
        b.line(points.get(at));
      }
      at += s.points().size();
    }
    return b.build();
  }

  private static List<Point> points(Path path) {
    return path.segments().stream().flatMap(s -> s.points().stream()).toList();
  }

  private static Point end(Path path) {
    List<Point> points = points(path);
    return points.get(points.size() - 1);
  }

  private static double distance(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    return Math.sqrt(dx * dx + dy * dy);
  }
}
