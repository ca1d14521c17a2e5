package org.deckwright.render.chart;

import java.util.List;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.Rotation;
import org.jfree.data.general.DefaultPieDataset;

/** A ring that fills its plot, without labels, gaps or shadow. */
final class RingChart {
  private static final double TWELVE_O_CLOCK = 90;

  private RingChart() {}

  static Plot plot(ChartModel.Ring model) {
    DefaultPieDataset<Integer> data = new DefaultPieDataset<>();
    RingPlot plot = new RingPlot(data);
    List<Double> values = model.series().values();
    for (int i = 0; i < values.size(); i++) {
      data.setValue(i, Values.value(values, i));
      plot.setSectionPaint(i, Java2d.colour(ink(model.series(), i)));
    }
    plot.setSectionDepth(1 - model.hole());
    plot.setStartAngle(TWELVE_O_CLOCK);
    plot.setDirection(Rotation.CLOCKWISE);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setInteriorGap(0);
    plot.setLabelLinkMargin(0);
    plot.setOuterSeparatorExtension(0);
    plot.setInnerSeparatorExtension(0);
    plot.setSeparatorsVisible(false);
    plot.setSectionOutlinesVisible(false);
    plot.setShadowPaint(null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setLabelGenerator(null);
    return plot;
  }

  private static Ink ink(ChartModel.Series series, int index) {
    List<Ink> own = series.pointInks();
    return index < own.size() ? own.get(index) : series.ink();
  }
}
