package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.deckwright.scene.ChartModel;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Bars beside or upon one another, lying or standing. */
final class BarsPlot extends ScaledPlot {
  private static final long serialVersionUID = 1L;
  private static final double CATEGORY_GAP = 12;
  private static final double BETWEEN_LABELS = 8;

  private final transient ChartModel.Bars model;
  private final transient BarLabels labels;

  BarsPlot(ChartModel.Bars model) {
    this(model, new BarLabels(model));
  }

  private BarsPlot(ChartModel.Bars model, BarLabels labels) {
    super(
        Values.of(model.series(), model.categories().size()),
        bands(model),
        renderer(model, labels),
        model.axis(),
        model.style(),
        model.illustrative());
    this.model = model;
    this.labels = labels;
    setOrientation(model.horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
  }

  private static BarRenderer renderer(ChartModel.Bars model, BarLabels labels) {
    BarRenderer bars = model.stacked() ? new FlatStack(labels) : new FlatBars(labels);
    FlatBars.flatten(bars);
    return bars;
  }

  /** Even bands, with the bars of the wanted thickness in their middle. */
  private static CategoryAxis bands(ChartModel.Bars model) {
    int n = Math.max(1, model.categories().size());
    double length = model.horizontal() ? model.plot().height() : model.plot().width();
    double free = length == 0 ? 0 : Math.max(0, length / n - model.thickness()) / length;
    CategoryAxis axis = new CategoryAxis();
    axis.setLowerMargin(free / 2);
    axis.setUpperMargin(free / 2);
    axis.setCategoryMargin((n - 1) * free);
    return axis;
  }

  @Override
  void drawContent(Graphics2D g, Rectangle2D area) {
    drawValues(g, area);
    drawBase(g, area);
    labels.drawOutside(g);
  }

  @Override
  void drawCategories(Graphics2D g, Rectangle2D area) {
    for (int i = 0; i < model.categories().size(); i++) {
      double middle = middle(i, area);
      if (lying()) {
        new Label(model.categories().get(i), style.category())
            .drawCentred(g, area.getMinX() - scaled(CATEGORY_GAP), middle, Label.Anchor.END);
      } else {
        drawBelow(g, area, middle, model.categories().get(i));
      }
    }
  }

  private double middle(int index, Rectangle2D area) {
    RectangleEdge edge = getDomainAxisEdge();
    return getDomainAxis().getCategoryMiddle(index, model.categories().size(), area, edge);
  }

  private void drawBelow(Graphics2D g, Rectangle2D area, double middle, String text) {
    double room = area.getWidth() / model.categories().size() - scaled(BETWEEN_LABELS);
    List<Label> lines = LabelLines.of(new Label(text, style.category()), room);
    double baseline = area.getMaxY() + scaled(LABEL_DROP);
    for (Label line : lines) {
      line.draw(g, middle, baseline, Label.Anchor.MIDDLE);
      baseline += LabelLines.LEADING * style.category().size();
    }
  }
}
