package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Stroke;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * A category plot whose data area is the rectangle it is given, to the fraction of a point:
 * JFreeChart's own rounds it to whole points, makes room for its labels and clips what stands out.
 */
abstract class ScaledPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final double TICK_GAP = 8;

  /** From the plot's lower edge to the baseline of the first line of labels. */
  static final double LABEL_DROP = 24;

  final transient ChartModel.Axis axis;
  final transient ChartModel.Style style;
  private final boolean numbered;

  ScaledPlot(
      CategoryDataset data,
      CategoryAxis categories,
      CategoryItemRenderer renderer,
      ChartModel.Axis axis,
      ChartModel.Style style,
      boolean illustrative) {
    super(data, categories, scale(axis), renderer);
    this.axis = axis;
    this.style = style;
    this.numbered = axis.visible() && !illustrative;
  }

  private static NumberAxis scale(ChartModel.Axis axis) {
    NumberAxis scale = new NumberAxis();
    scale.setRange(axis.min(), axis.max());
    return scale;
  }

  @Override
  public final void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    if (axis.visible() && !lying()) {
      drawGrid(g, area);
    }
    drawContent(g, area);
    drawCategories(g, area);
    if (numbered) {
      drawNumbers(g, area);
    }
  }

  /** Base line and values, in the order in which they cover each other. */
  abstract void drawContent(Graphics2D g, Rectangle2D area);

  abstract void drawCategories(Graphics2D g, Rectangle2D area);

  final void drawValues(Graphics2D g, Rectangle2D area) {
    render(g, area, 0, null, null);
  }

  /** The line that values grow from: zero where the scale holds it. */
  final void drawBase(Graphics2D g, Rectangle2D area) {
    drawAt(g, area, Math.max(axis.min(), Math.min(axis.max(), 0)), style.base());
  }

  final double place(double value, Rectangle2D area) {
    return getRangeAxis().valueToJava2D(value, area, getRangeAxisEdge());
  }

  final double scaled(double points) {
    return points * style.scale();
  }

  final boolean lying() {
    return PlotOrientation.HORIZONTAL.equals(getOrientation());
  }

  private void drawGrid(Graphics2D g, Rectangle2D area) {
    for (int i = 0; i <= steps(); i++) {
      double value = axis.min() + i * axis.step();
      if (value != 0 && !(i == 0 && axis.min() > 0)) {
        drawAt(g, area, value, style.grid());
      }
    }
  }

  private void drawNumbers(Graphics2D g, Rectangle2D area) {
    OfficeFormat format = new OfficeFormat(axis.format());
    for (int i = 0; i <= steps(); i++) {
      double value = axis.min() + i * axis.step();
      double at = place(value, area);
      Label label = new Label(format.write(value), style.axis());
      if (lying()) {
        label.draw(g, at, area.getMaxY() + scaled(LABEL_DROP), Label.Anchor.MIDDLE);
      } else {
        label.drawCentred(g, area.getMinX() - scaled(TICK_GAP), at, Label.Anchor.END);
      }
    }
  }

  private int steps() {
    return axis.step() > 0 ? (int) Math.floor((axis.max() - axis.min()) / axis.step() + 1e-6) : 0;
  }

  private void drawAt(Graphics2D g, Rectangle2D area, double value, Stroke stroke) {
    double at = place(value, area);
    g.setPaint(Java2d.colour(stroke.ink()));
    g.setStroke(Java2d.stroke(stroke));
    g.draw(
        lying()
            ? new Line2D.Double(at, area.getMinY(), at, area.getMaxY())
            : new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
  }
}
