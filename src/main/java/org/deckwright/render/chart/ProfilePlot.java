package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.deckwright.geom.Point;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Filled outlines over rings and spokes. JFreeChart's own spider web has no rings and joins the
 * levels by straight lines only; here the model brings the outline.
 */
final class ProfilePlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient ChartModel.Profile model;
  private final transient CategoryDataset levels;

  ProfilePlot(ChartModel.Profile model) {
    this.model = model;
    this.levels = levels(model);
  }

  private static CategoryDataset levels(ChartModel.Profile model) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < model.profiles().size(); row++) {
      for (int axis = 0; axis < model.axes().size(); axis++) {
        data.addValue(Values.value(model.profiles().get(row).levels(), axis), row, axis);
      }
    }
    return data;
  }

  @Override
  public String getPlotType() {
    return "Profile";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    g.setPaint(Java2d.colour(model.grid().ink()));
    g.setStroke(Java2d.stroke(model.grid()));
    model.rings().forEach(radius -> g.draw(ring(radius)));
    for (int axis = 0; axis < levels.getColumnCount(); axis++) {
      g.draw(spoke(axis));
    }
    for (int row = 0; row < levels.getRowCount(); row++) {
      drawProfile(g, model.profiles().get(row));
    }
  }

  private static void drawProfile(Graphics2D g, ChartModel.Figure profile) {
    Shape outline = profile.outline().shape();
    g.setPaint(Java2d.colour(profile.fill()));
    g.fill(outline);
    g.setPaint(Java2d.colour(profile.stroke().ink()));
    g.setStroke(Java2d.stroke(profile.stroke()));
    g.draw(outline);
  }

  private Shape ring(double radius) {
    Point c = model.centre();
    return new Ellipse2D.Double(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius);
  }

  /**
   * From the centre to the rim; the first axis points to twelve o'clock, the rest run clockwise.
   */
  private Shape spoke(int axis) {
    double angle = 2 * Math.PI * axis / model.axes().size();
    Point rim =
        model
            .centre()
            .plus(model.radius() * StrictMath.sin(angle), -model.radius() * StrictMath.cos(angle));
    return new Line2D.Double(model.centre().x(), model.centre().y(), rim.x(), rim.y());
  }
}
