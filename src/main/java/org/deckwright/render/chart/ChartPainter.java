package org.deckwright.render.chart;

import java.awt.Graphics2D;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.jfree.chart.plot.Plot;

/**
 * Draws a chart in page coordinates, its plot exactly where the model says. Text is drawn string by
 * string, each in one bundled face, so that it stays text in PDF and SVG.
 */
public final class ChartPainter {
  private ChartPainter() {}

  /**
   * Draws the chart; the surface's state is left as it was.
   *
   * @param g a surface whose unit is the point and whose origin is the page's top left corner
   */
  public static void paint(ChartModel model, Graphics2D g) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      Java2d.exact(own);
      Plot plot = model.accept(new Plots());
      plot.draw(own, Java2d.rect(model.plot()), null, null, null);
    } finally {
      own.dispose();
    }
  }

  /** JFreeChart's plot for each kind of chart. */
  private static final class Plots implements ChartModel.Visitor<Plot> {
    @Override
    public Plot bars(ChartModel.Bars model) {
      return new BarsPlot(model);
    }

    @Override
    public Plot lines(ChartModel.Lines model) {
      return new LinesPlot(model);
    }

    @Override
    public Plot ring(ChartModel.Ring model) {
      return RingChart.plot(model);
    }

    @Override
    public Plot profile(ChartModel.Profile model) {
      return new ProfilePlot(model);
    }

    @Override
    public Plot stages(ChartModel.Stages model) {
      return new StagesPlot(model);
    }
  }
}
