package org.deckwright.render.svg;

import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** A path in SVG's terms (SVG 2, 9.3). */
final class PathData {
  private PathData() {}

  static String of(Path path) {
    StringBuilder b = new StringBuilder();
    for (Path.Segment s : path.segments()) {
      b.append(
          switch (s.op()) {
            case MOVE -> 'M';
            case LINE -> 'L';
            case CUBIC -> 'C';
            case CLOSE -> 'Z';
          });
      String gap = "";
      for (Point p : s.points()) {
        b.append(gap).append(Xml.number(p.x())).append(' ').append(Xml.number(p.y()));
        gap = " ";
      }
    }
    return b.toString();
  }
}
