package org.deckwright.scene;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;

/**
 * The figures that a group of marks draws, for programs that have charts: PPTX writes a native
 * chart with a workbook in place of the marks, at the same places and in the same colours. Names of
 * members stand beside it as text marks, so it has no axis labels and no legend.
 *
 * @param plot where its scale runs, in page coordinates
 * @param categories one a row of the workbook
 * @param series one a column; of {@link Kind#POINTS} two, across and up, whose first has the inks
 * @param across scale of the first series of {@link Kind#POINTS}; else not used
 * @param axis scale of values
 * @param turned whether values grow to the left, or downwards
 * @param value how labels of values look that do not stand on a fill
 * @param on how labels look that stand on a dark fill
 * @param thickness of a category's bars, or of lines
 * @param edge line round bars
 */
public record OfficeChart(
    Kind kind,
    Rect plot,
    List<String> categories,
    List<ChartModel.Series> series,
    ChartModel.Axis across,
    ChartModel.Axis axis,
    boolean turned,
    TextStyle value,
    TextStyle on,
    double thickness,
    Optional<Stroke> edge) {

  /** What Office calls bar, stacked bar, column, line and scatter charts. */
  public enum Kind {
    BARS,
    STACK,
    COLUMNS,
    LINES,
    POINTS
  }

  public OfficeChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** How a label looks on a fill: in the ink of the two that stands out more. */
  public TextStyle on(Ink fill) {
    boolean plain = value.ink().contrast(fill) >= on.ink().contrast(fill);
    return plain ? new TextStyle(on.face(), on.size(), value.ink()) : on;
  }

  /** The same at another size and place. */
  OfficeChart scaled(Scaled to) {
    return new OfficeChart(
        kind,
        to.by().apply(plot),
        categories,
        series,
        across,
        axis,
        turned,
        to.style(value),
        to.style(on),
        to.length(thickness),
        edge.map(to::stroke));
  }
}
