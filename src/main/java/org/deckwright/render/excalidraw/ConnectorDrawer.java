package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.scene.Mark;

/** Draws connectors: as arrows where they point or hold on to something, else as lines. */
record ConnectorDrawer(Frame frame) {
  private static final int PROPORTIONAL_RADIUS = 2;

  void draw(Mark.Connector m) {
    List<Point> way = way(m);
    if (way.size() < 2) {
      return;
    }
    boolean glued = m.from().isPresent() || m.to().isPresent();
    boolean arrow = glued || m.start().isPresent() || m.end().isPresent();
    ObjectNode e = new FormDrawer(frame).line(arrow ? "arrow" : "line", way);
    FormDrawer.stroke(e, m.stroke());
    if (arrow) {
      e.put("elbowed", false);
      m.start().ifPresent(a -> e.put("startArrowhead", "triangle"));
      m.end().ifPresent(a -> e.put("endArrowhead", "triangle"));
    } else {
      e.put("polygon", false);
    }
    if (m.kind() == Mark.Connector.Kind.CURVED) {
      e.putObject("roundness").put("type", PROPORTIONAL_RADIUS);
    }
    if (glued) {
      frame.held(e, m);
    }
  }

  /** The points of the way: its ends, its corners, or a few along a curve, which is bent anew. */
  private static List<Point> way(Mark.Connector m) {
    List<Point> all = m.path().segments().stream().flatMap(s -> s.points().stream()).toList();
    return switch (m.kind()) {
      case STRAIGHT -> isLine(m.path()) ? ends(all) : Polyline.of(m.path());
      case BENT -> corners(m.path());
      case CURVED -> all.size() < 3 ? all : thinned(Polyline.of(m.path()));
    };
  }

  /** One stretch, bowed at most, and no polyline. */
  private static boolean isLine(Path path) {
    return path.segments().stream().filter(s -> s.op() == Path.Op.LINE).count() <= 1;
  }

  private static List<Point> ends(List<Point> all) {
    return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
  }

  private static List<Point> thinned(List<Point> points) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < points.size() - 1; i += 3) {
      out.add(points.get(i));
    }
    out.add(points.get(points.size() - 1));
    return out;
  }

  /** A rounded corner counts as the sharp one it was made of. */
  private static List<Point> corners(Path path) {
    List<Point> out = new ArrayList<>();
    for (Path.Segment s : path.segments()) {
      if (s.op() == Path.Op.CUBIC) {
        Point from = out.remove(out.size() - 1);
        Point to = s.points().get(2);
        boolean level =
            Math.abs(s.points().get(0).x() - from.x())
                >= Math.abs(s.points().get(0).y() - from.y());
        if (out.isEmpty()) {
          out.add(from);
        }
        out.add(level ? new Point(to.x(), from.y()) : new Point(from.x(), to.y()));
        out.add(to);
      } else {
        out.addAll(s.points());
      }
    }
    return out;
  }
}
