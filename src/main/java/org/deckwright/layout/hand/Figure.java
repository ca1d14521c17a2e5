package org.deckwright.layout.hand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/**
 * One figure of a path: what the pen draws without being lifted.
 *
 * @param edges in drawing order, each starting where the last one ended; none without length
 * @param closed whether the last ends where the first starts
 */
record Figure(List<Edge> edges, boolean closed) {
  private static final double LEAST = 0.01;

  Figure {
    edges = List.copyOf(edges);
  }

  /** The figures of a path, in order; those without length are left out. */
  static List<Figure> of(Path path) {
    Parts parts = new Parts();
    for (Path.Segment s : path.segments()) {
      switch (s.op()) {
        case MOVE -> parts.move(s.points().get(0));
        case LINE -> parts.add(Edge.line(parts.at, s.points().get(0)));
        case CUBIC ->
            parts.add(
                new Edge(parts.at, s.points().get(0), s.points().get(1), s.points().get(2), false));
        case CLOSE -> parts.close();
      }
    }
    parts.end(false);
    return parts.figures;
  }

  /** The same, starting with another edge; an open figure stays as it is. */
  Figure startingAt(int edge) {
    if (!closed) {
      return this;
    }
    List<Edge> turned = new ArrayList<>(edges);
    Collections.rotate(turned, -(edge % edges.size()));
    return new Figure(turned, true);
  }

  private static final class Parts {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point at = start;

    void move(Point p) {
      end(false);
      start = p;
      at = p;
    }

    void add(Edge e) {
      if (Edge.distance(e.a(), e.b()) > LEAST || !e.straight()) {
        edges.add(e);
      }
      at = e.b();
    }

    void close() {
      add(Edge.line(at, start));
      end(true);
      at = start;
    }

    void end(boolean closed) {
      if (!edges.isEmpty()) {
        figures.add(new Figure(edges, closed));
      }
      edges.clear();
    }
  }
}
