package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;
import org.deckwright.diag.LayoutMessages;

/** Says why a chart cannot be drawn from its data, or not in full; each line names the field. */
final class ChartFaults {
  private ChartFaults() {}

  static List<String> of(Chart chart) {
    List<String> out = new ArrayList<>();
    boolean drawn = chart.series().stream().anyMatch(r -> !r.shape().isEmpty());
    if (chart.categories().isEmpty() && !drawn) {
      out.add(LayoutMessages.emptyField("categories"));
    }
    if (chart.series().isEmpty()) {
      out.add(LayoutMessages.emptyField("series"));
    }
    for (int i = 0; i < chart.series().size() && out.isEmpty(); i++) {
      out.addAll(row(chart, "series[" + (i + 1) + "].", chart.series().get(i)));
    }
    return out;
  }

  private static List<String> row(Chart chart, String field, Series row) {
    List<String> out = new ArrayList<>();
    int columns = chart.categories().size();
    int found = row.values().size();
    if (found > 0 && found != columns) {
      out.add(LayoutMessages.valuesOf(field + "values", found, columns));
    }
    for (int k = 0; k < found && chart.is().equals("ring"); k++) {
      if (row.values().get(k) < 0) {
        String part = field + "values[" + (k + 1) + "]";
        out.add(LayoutMessages.negativePart(part, row.values().get(k)));
      }
    }
    return out;
  }
}
