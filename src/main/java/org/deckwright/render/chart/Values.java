package org.deckwright.render.chart;

import java.util.List;
import org.deckwright.scene.ChartModel;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A chart's values as JFreeChart holds them. Rows and columns are keyed by their index, as names
 * need not be unique; gaps have no value.
 */
final class Values {
  private Values() {}

  static CategoryDataset of(List<ChartModel.Series> series, int categories) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < series.size(); row++) {
      for (int column = 0; column < categories; column++) {
        data.addValue(value(series.get(row).values(), column), row, column);
      }
    }
    return data;
  }

  /** JFreeChart's word for a gap is no number. */
  static Number value(List<Double> values, int index) {
    boolean gap = index >= values.size() || values.get(index).isNaN();
    return gap ? null : values.get(index);
  }

  /** What stands at a value; empty for nothing. */
  static String label(ChartModel.Series series, int index) {
    return index < series.labels().size() ? series.labels().get(index) : "";
  }
}
