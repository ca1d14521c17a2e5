package org.deckwright.layout.hand;

import org.deckwright.geom.Point;

/**
 * One side of a form, as a cubic.
 *
 * @param a where it starts
 * @param c1 and c2: its controls
 * @param b where it ends
 * @param straight whether it is a line
 */
record Edge(Point a, Point c1, Point c2, Point b, boolean straight) {

  static Edge line(Point a, Point b) {
    return new Edge(a, along(a, b, 1 / 3.0), along(a, b, 2 / 3.0), b, true);
  }

  /** Length of its chord, in points. */
  double chord() {
    return distance(a, b);
  }

  /** Unit vector in which it leaves. */
  Point leaves() {
    return distance(a, c1) > 1e-6 ? unit(a, c1) : unit(a, b);
  }

  /** Unit vector in which it arrives. */
  Point arrives() {
    return distance(c2, b) > 1e-6 ? unit(c2, b) : unit(a, b);
  }

  /** Its first part, up to a share of its way. */
  Edge upTo(double share) {
    Point p = along(a, c1, share);
    Point q = along(c1, c2, share);
    Point r = along(c2, b, share);
    Point s = along(p, q, share);
    Point t = along(q, r, share);
    return new Edge(a, p, s, along(s, t, share), straight);
  }

  /** Its last part, from a share of its way on. */
  Edge from(double share) {
    Edge back = new Edge(b, c2, c1, a, straight).upTo(1 - share);
    return new Edge(back.b, back.c2, back.c1, back.a, straight);
  }

  /** The place at a share of its way. */
  Point at(double share) {
    return upTo(share).b;
  }

  static Point along(Point a, Point b, double share) {
    return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
  }

  static double distance(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static Point unit(Point a, Point b) {
    double d = distance(a, b);
    return d < 1e-9 ? new Point(1, 0) : new Point((b.x() - a.x()) / d, (b.y() - a.y()) / d);
  }
}
