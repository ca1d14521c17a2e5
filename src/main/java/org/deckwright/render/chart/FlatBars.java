package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Plain bars beside one another; the labels see to their own places. */
final class FlatBars extends BarRenderer {
  private static final long serialVersionUID = 1L;

  private final transient BarLabels labels;

  FlatBars(BarLabels labels) {
    this.labels = labels;
  }

  /** Takes away gradient, shadow and outline, and asks for a label at every value. */
  static void flatten(BarRenderer bars) {
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setItemMargin(0);
    bars.setMaximumBarWidth(1);
    bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    bars.setDefaultItemLabelsVisible(true);
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return labels.paint(row, column);
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g,
      CategoryDataset data,
      int row,
      int column,
      CategoryPlot plot,
      CategoryItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    labels.at(g, row, column, bar, negative);
  }
}
