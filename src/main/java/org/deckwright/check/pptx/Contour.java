package org.deckwright.check.pptx;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Outline;

/** The outline of a form that somebody drew. */
final class Contour {
  private static final double FLAT = 0.5; // how far a chord may leave its curve, in points

  private final Rectangle2D drawn;
  private final Rect box;

  private Contour(Rectangle2D drawn, Rect box) {
    this.drawn = drawn;
    this.box = box;
  }

  /** The drawing's outline, stretched over the box; the box itself where nothing is drawn. */
  static Outline of(XSLFFreeformShape shape, Rect box) {
    Path2D path = shape.getPath();
    Rectangle2D drawn = path.getBounds2D();
    return drawn.getWidth() <= 0 || drawn.getHeight() <= 0
        ? Outline.rect(box)
        : Outline.free(new Contour(drawn, box).path(path));
  }

  private Path path(Path2D path) {
    Path.Builder out = new Path.Builder();
    double[] xy = new double[6];
    for (PathIterator i = path.getPathIterator(null, FLAT); !i.isDone(); i.next()) {
      switch (i.currentSegment(xy)) {
        case PathIterator.SEG_MOVETO -> out.move(placed(xy));
        case PathIterator.SEG_LINETO -> out.line(placed(xy));
        default -> out.close();
      }
    }
    return out.build();
  }

  private Point placed(double[] xy) {
    return new Point(
        box.x() + (xy[0] - drawn.getX()) / drawn.getWidth() * box.width(),
        box.y() + (xy[1] - drawn.getY()) / drawn.getHeight() * box.height());
  }
}
