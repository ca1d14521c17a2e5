package org.deckwright.check.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.deckwright.geom.Rect;

/**
 * Where a group's own coordinates lie on the page: p → (sx · x + dx, sy · y + dy).
 *
 * @param sx scale across
 * @param sy scale down
 */
record Placement(double sx, double sy, double dx, double dy) {
  static final Placement PAGE = new Placement(1, 1, 0, 0);

  Rect apply(Rectangle2D box) {
    return new Rect(
        sx * box.getX() + dx,
        sy * box.getY() + dy,
        Math.max(0, sx * box.getWidth()),
        Math.max(0, sy * box.getHeight()));
  }

  /** Of what stands in a group that itself stands here. */
  Placement in(XSLFGroupShape group) {
    Rectangle2D inner = group.getInteriorAnchor();
    Rect outer = apply(group.getAnchor());
    double x = inner.getWidth() > 0 ? outer.width() / inner.getWidth() : sx;
    double y = inner.getHeight() > 0 ? outer.height() / inner.getHeight() : sy;
    return new Placement(x, y, outer.x() - x * inner.getX(), outer.y() - y * inner.getY());
  }
}
