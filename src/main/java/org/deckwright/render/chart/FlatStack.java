package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Plain bars upon one another; the labels see to their own places. */
final class FlatStack extends StackedBarRenderer {
  private static final long serialVersionUID = 1L;

  private final transient BarLabels labels;

  FlatStack(BarLabels labels) {
    this.labels = labels;
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
