package org.deckwright.geom;

/** An upright rectangle: its top left corner and its size, in points. */
public record Rect(double x, double y, double width, double height) {
  public Rect {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException(
          "rectangle " + x + "," + y + " with negative size " + width + "×" + height);
    }
  }

  /** The rectangle between two opposite corners, in any order. */
  public static Rect between(double x1, double y1, double x2, double y2) {
    return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The square round a centre. */
  public static Rect around(Point centre, double radius) {
    return new Rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  public Size size() {
    return new Size(width, height);
  }

  /** What is left when the insets are taken off; never negative. */
  public Rect inset(Insets in) {
    return new Rect(
        x + in.left(),
        y + in.top(),
        Math.max(0, width - in.left() - in.right()),
        Math.max(0, height - in.top() - in.bottom()));
  }

  public Rect translate(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  /** The smallest rectangle that holds both. */
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the other lies inside, give or take a tolerance in points. */
  public boolean contains(Rect other, double tolerance) {
    return other.x >= x - tolerance
        && other.y >= y - tolerance
        && other.right() <= right() + tolerance
        && other.bottom() <= bottom() + tolerance;
  }

  /** Whether a point lies inside, or on the border. */
  public boolean contains(Point p) {
    return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
  }

  /** Whether the two share more than a border of the given width. */
  public boolean overlaps(Rect other, double tolerance) {
    return Math.min(right(), other.right()) - Math.max(x, other.x) > tolerance
        && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > tolerance;
  }
}
