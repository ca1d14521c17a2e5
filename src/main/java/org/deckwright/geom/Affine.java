package org.deckwright.geom;

/** A uniform scaling about the origin, followed by a move: p → factor · p + (dx, dy). */
public record Affine(double factor, double dx, double dy) {
  public Point apply(Point p) {
    return new Point(factor * p.x() + dx, factor * p.y() + dy);
  }

  public Rect apply(Rect r) {
    return new Rect(
        factor * r.x() + dx, factor * r.y() + dy, factor * r.width(), factor * r.height());
  }
}
