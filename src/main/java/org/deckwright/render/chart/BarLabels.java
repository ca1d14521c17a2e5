package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;

/**
 * Colours and value labels of bars. A label stands inside its bar's end if it fits there, else
 * after it; in a stack it stands in the middle of its part, else beside the stack. None is dropped.
 */
final class BarLabels {
  private static final double INSET = 16;
  private static final double LEAST_INSET = 8;
  private static final double AFTER = 10;
  private static final double TOP_INSET = 10;
  private static final double ABOVE = 8;
  private static final double APART = 6;

  private final ChartModel.Bars model;
  private final List<Outside> outside = new ArrayList<>();

  /** A stack's label without room in its part. */
  private record Outside(int column, Label label, Rectangle2D bar) {}

  BarLabels(ChartModel.Bars model) {
    this.model = model;
  }

  Paint paint(int row, int column) {
    return Java2d.colour(ink(row, column));
  }

  /** Draws the label of a bar, or keeps it for {@link #drawOutside}. */
  void at(Graphics2D g, int row, int column, Rectangle2D bar, boolean negative) {
    String text = Values.label(model.series().get(row), column);
    if (text.isEmpty()) {
      return;
    }
    Label label = new Label(text, model.style().value());
    boolean inside = fits(label, bar);
    if (inside && model.stacked()) {
      onBar(label, row, column)
          .drawCentred(g, bar.getCenterX(), bar.getCenterY(), Label.Anchor.MIDDLE);
    } else if (model.stacked()) {
      outside.add(new Outside(column, label, (Rectangle2D) bar.clone()));
    } else if (model.horizontal()) {
      drawLying(g, inside ? onBar(label, row, column) : label, bar, inside, negative);
    } else {
      drawStanding(g, inside ? onBar(label, row, column) : label, bar, inside, negative);
    }
  }

  /** Draws what found no room in a stack: above a lying one, right of a standing one. */
  void drawOutside(Graphics2D g) {
    for (int column = 0; column < model.categories().size(); column++) {
      double free = Double.NEGATIVE_INFINITY;
      for (Outside o : outside) {
        if (o.column() == column) {
          free = model.horizontal() ? drawOver(g, o, free) : drawBeside(g, o, free);
        }
      }
    }
  }

  private Ink ink(int row, int column) {
    ChartModel.Series series = model.series().get(row);
    List<Ink> own = series.pointInks();
    return column < own.size() ? own.get(column) : series.ink();
  }

  private Label onBar(Label label, int row, int column) {
    return label.inked(model.style().on(ink(row, column)));
  }

  private boolean fits(Label label, Rectangle2D bar) {
    double along = model.horizontal() ? LEAST_INSET : LEAST_INSET / 2;
    double across = model.horizontal() ? LEAST_INSET / 4 : TOP_INSET;
    return label.width() + 2 * scaled(along) <= bar.getWidth()
        && label.height() + 2 * scaled(across) <= bar.getHeight();
  }

  private void drawLying(
      Graphics2D g, Label label, Rectangle2D bar, boolean inside, boolean negative) {
    double inset = Math.min(scaled(INSET), (bar.getWidth() - label.width()) / 2);
    double beyond = inside ? -inset : scaled(AFTER);
    double x = negative ? bar.getMinX() - beyond : bar.getMaxX() + beyond;
    Label.Anchor anchor = inside == negative ? Label.Anchor.START : Label.Anchor.END;
    label.drawCentred(g, x, bar.getCenterY(), anchor);
  }

  private void drawStanding(
      Graphics2D g, Label label, Rectangle2D bar, boolean inside, boolean negative) {
    double beyond = label.height() / 2 + scaled(inside ? TOP_INSET : ABOVE);
    double out = inside ? -beyond : beyond;
    double y = negative ? bar.getMaxY() + out : bar.getMinY() - out;
    if (!inside) {
      label.clear(g, bar.getCenterX(), y, Label.Anchor.MIDDLE, model.style().ground());
    }
    label.drawCentred(g, bar.getCenterX(), y, Label.Anchor.MIDDLE);
  }

  private double drawOver(Graphics2D g, Outside o, double free) {
    double left = Math.max(free, o.bar().getCenterX() - o.label().width() / 2);
    o.label().draw(g, left, o.bar().getMinY() - scaled(APART), Label.Anchor.START);
    return left + o.label().width() + scaled(APART);
  }

  /** Parts are handed over from the base upwards, so the free height shrinks from below. */
  private double drawBeside(Graphics2D g, Outside o, double free) {
    double up = Math.max(free, -o.bar().getCenterY());
    double x = o.bar().getMaxX() + scaled(APART);
    o.label().clear(g, x, -up, Label.Anchor.START, model.style().ground());
    o.label().drawCentred(g, x, -up, Label.Anchor.START);
    return up + o.label().height() + scaled(APART);
  }

  private double scaled(double points) {
    return points * model.style().scale();
  }
}
