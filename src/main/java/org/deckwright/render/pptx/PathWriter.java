package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Outline;

/**
 * Writes a free form. Office fills a path by the even-odd rule, scenes by the non-zero one; so each
 * outer contour becomes a path of its own together with the holes in it.
 */
final class PathWriter {
  private final Xml x;

  PathWriter(Xml x) {
    this.x = x;
  }

  /**
   * @param box the path's bounds
   * @param filled whether its inside is painted
   */
  void write(Path path, Rect box, boolean filled) {
    open();
    if (filled) {
      figures(path).forEach(f -> figure(f, box));
    } else {
      figure(contours(path), box, "fill", "none");
    }
    x.close().close();
  }

  /** A form whose fill and line are paths of their own. */
  void write(Outline.Sketch sketch, Rect box) {
    open();
    figures(sketch.inside()).forEach(f -> figure(f, box, "stroke", "0"));
    figure(contours(sketch.line()), box, "fill", "none");
    x.close().close();
  }

  private void open() {
    x.open("a:custGeom").leaf("a:avLst").leaf("a:gdLst").leaf("a:ahLst");
    sites();
    x.leaf("a:rect", "l", "0", "t", "0", "r", "r", "b", "b").open("a:pathLst");
  }

  /**
   * @param paint a name and a value, or nothing for a figure that is filled and stroked
   */
  private void figure(List<Contour> figure, Rect box, String... paint) {
    List<Object> size = List.of("w", Names.emu(box.width()), "h", Names.emu(box.height()));
    x.open("a:path", Stream.concat(size.stream(), Stream.of(paint)).toArray());
    figure.forEach(c -> contour(c, box));
    x.close();
  }

  /** Top, left, bottom and right, as a rectangle has them. */
  private void sites() {
    x.open("a:cxnLst");
    site("16200000", "hc", "t");
    site("10800000", "l", "vc");
    site("5400000", "hc", "b");
    site("0", "r", "vc");
    x.close();
  }

  private void site(String angle, String px, String py) {
    x.open("a:cxn", "ang", angle).leaf("a:pos", "x", px, "y", py).close();
  }

  private void contour(Contour c, Rect box) {
    for (Path.Segment s : c.segments()) {
      switch (s.op()) {
        case MOVE -> points("a:moveTo", s, box);
        case LINE -> points("a:lnTo", s, box);
        case CUBIC -> points("a:cubicBezTo", s, box);
        case CLOSE -> x.leaf("a:close");
      }
    }
  }

  private void points(String element, Path.Segment s, Rect box) {
    x.open(element);
    for (Point p : s.points()) {
      x.leaf("a:pt", "x", Names.emu(p.x() - box.x()), "y", Names.emu(p.y() - box.y()));
    }
    x.close();
  }

  /** One figure of a path: from a MOVE to the next. */
  private record Contour(List<Path.Segment> segments, double area, Rect bounds) {
    static Contour of(List<Path.Segment> segments) {
      List<Point> points = segments.stream().flatMap(s -> s.points().stream()).toList();
      double area = 0;
      for (int i = 0; i < points.size(); i++) {
        Point a = points.get(i);
        Point b = points.get((i + 1) % points.size());
        area += a.x() * b.y() - b.x() * a.y();
      }
      return new Contour(segments, area / 2, new Path(segments).bounds());
    }

    boolean isHoleIn(Contour outer) {
      return area * outer.area < 0 && outer.bounds.contains(bounds, 0.01);
    }
  }

  private static List<Contour> contours(Path path) {
    List<Contour> out = new ArrayList<>();
    List<Path.Segment> current = new ArrayList<>();
    for (Path.Segment s : path.segments()) {
      if (s.op() == Path.Op.MOVE && !current.isEmpty()) {
        out.add(Contour.of(List.copyOf(current)));
        current.clear();
      }
      current.add(s);
    }
    if (!current.isEmpty()) {
      out.add(Contour.of(List.copyOf(current)));
    }
    return out;
  }

  /** Outer contours, each with the holes that lie in it and in no smaller one. */
  private static List<List<Contour>> figures(Path path) {
    List<Contour> all = contours(path);
    List<List<Contour>> figures = new ArrayList<>();
    List<Contour> holes = new ArrayList<>();
    for (Contour c : all) {
      if (all.stream().anyMatch(c::isHoleIn) && !isOuter(c, all)) {
        holes.add(c);
      } else {
        figures.add(new ArrayList<>(List.of(c)));
      }
    }
    for (Contour hole : holes) {
      figures.stream()
          .filter(f -> hole.isHoleIn(f.get(0)))
          .min((a, b) -> Double.compare(Math.abs(a.get(0).area()), Math.abs(b.get(0).area())))
          .ifPresentOrElse(f -> f.add(hole), () -> figures.add(List.of(hole)));
    }
    return figures;
  }

  /** Whether it turns the way that the largest contour does. */
  private static boolean isOuter(Contour c, List<Contour> all) {
    Contour largest = c;
    for (Contour other : all) {
      largest = Math.abs(other.area()) > Math.abs(largest.area()) ? other : largest;
    }
    return c.area() * largest.area() > 0;
  }
}
