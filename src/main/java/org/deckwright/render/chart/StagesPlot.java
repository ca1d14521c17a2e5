package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Stages on an axis of time: bars, what was planned on top of them, the axis, and its dots. */
final class StagesPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient ChartModel.Stages model;
  private final transient CategoryDataset levels;

  StagesPlot(ChartModel.Stages model) {
    this.model = model;
    this.levels = levels(model.stages());
  }

  private static CategoryDataset levels(List<ChartModel.Stage> stages) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < stages.size(); i++) {
      Number level = stages.get(i).level();
      data.addValue(level, 0, i);
    }
    return data;
  }

  @Override
  public String getPlotType() {
    return "Stages";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    for (int i = 0; i < levels.getColumnCount(); i++) {
      drawBar(g, model.stages().get(i));
    }
    outline(
        g, new Line2D.Double(model.from(), model.base(), model.to(), model.base()), model.axis());
    for (int i = 0; i < levels.getColumnCount(); i++) {
      drawDot(g, model.stages().get(i));
    }
  }

  private static void drawBar(Graphics2D g, ChartModel.Stage stage) {
    if (hasArea(stage.planned())) {
      Shape planned = Java2d.rect(stage.planned());
      fill(g, planned, stage.plannedFill());
      outline(g, planned, stage.plannedStroke());
    }
    if (hasArea(stage.bar())) {
      fill(g, Java2d.rect(stage.bar()), stage.fill());
    }
  }

  private static void drawDot(Graphics2D g, ChartModel.Stage stage) {
    if (stage.dotRadius() <= 0) {
      return;
    }
    double r = stage.dotRadius();
    Shape dot = new Ellipse2D.Double(stage.dot().x() - r, stage.dot().y() - r, 2 * r, 2 * r);
    fill(g, dot, stage.dotFill());
    outline(g, dot, stage.dotStroke());
  }

  private static boolean hasArea(Rect r) {
    return r.width() > 0 && r.height() > 0;
  }

  private static void fill(Graphics2D g, Shape shape, Ink ink) {
    g.setPaint(Java2d.colour(ink));
    g.fill(shape);
  }

  private static void outline(Graphics2D g, Shape shape, Stroke stroke) {
    g.setPaint(Java2d.colour(stroke.ink()));
    g.setStroke(Java2d.stroke(stroke));
    g.draw(shape);
  }
}
