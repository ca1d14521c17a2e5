package org.deckwright.scene;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * What a chart shows, with its scale and the place of its plot fixed, so that all renderers draw
 * the same. Text in it is limited to axis and value labels; heads, series names and notes are text
 * marks beside it.
 */
public sealed interface ChartModel {

  /** The area between the axes, in page coordinates. */
  Rect plot();

  /** Whether the values were not given by the source. */
  boolean illustrative();

  <R> R accept(Visitor<R> visitor);

  /** One method a kind of chart, none with a default. */
  interface Visitor<R> {
    R bars(Bars model);

    R lines(Lines model);

    R ring(Ring model);

    R profile(Profile model);

    R stages(Stages model);
  }

  /**
   * A row of values.
   *
   * @param values one a category; NaN for a gap
   * @param labels what stands at each value, as the source writes it ("15.6 %"); empty strings for
   *     none, same size
   * @param ink its colour
   * @param pointInks colours that differ from it, one a value; empty when none does
   */
  record Series(
      String name, List<Double> values, List<String> labels, Ink ink, List<Ink> pointInks) {
    public Series {
      values = List.copyOf(values);
      labels = List.copyOf(labels);
      pointInks = List.copyOf(pointInks);
    }
  }

  /**
   * The scale of values.
   *
   * @param step distance of grid lines
   * @param format Office number format of the tick labels, such as {@code 0 "%"}
   * @param visible whether tick labels and grid lines are drawn
   */
  record Axis(double min, double max, double step, String format, boolean visible) {}

  /**
   * How a chart's own text and lines look.
   *
   * @param value value labels outside their bar
   * @param ground what the chart stands on; value labels inside a dark bar take this colour
   * @param scale of the lengths that are given nowhere else, such as a series line's width and the
   *     gap between a bar and its label: 1 on a slide, less on a thumbnail of it
   */
  record Style(
      TextStyle axis,
      TextStyle value,
      TextStyle category,
      Stroke grid,
      Stroke base,
      Ink ground,
      double scale) {
    /** The look on a slide. */
    public Style(
        TextStyle axis, TextStyle value, TextStyle category, Stroke grid, Stroke base, Ink ground) {
      this(axis, value, category, grid, base, ground, 1);
    }

    /** The colour of a value label on a fill: the value's own or the ground's, which stands out. */
    public Ink on(Ink fill) {
      return value.ink().contrast(fill) >= ground.contrast(fill) ? value.ink() : ground;
    }
  }

  /**
   * Bars of one or more series.
   *
   * @param horizontal bars lie; categories run top to bottom
   * @param thickness of a category's bars together, in points
   */
  record Bars(
      Rect plot,
      List<String> categories,
      List<Series> series,
      Axis axis,
      Style style,
      boolean horizontal,
      boolean stacked,
      double thickness,
      boolean illustrative)
      implements ChartModel {
    public Bars {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bars(this);
    }
  }

  /**
   * Lines over categories that stand at even distances.
   *
   * @param hot index of the main line (3.5 pt, area of 8 %), if there is one; others are 2 pt
   */
  record Lines(
      Rect plot,
      List<String> categories,
      List<Series> series,
      Axis axis,
      Style style,
      Optional<Integer> hot,
      boolean illustrative)
      implements ChartModel {
    public Lines {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lines(this);
    }
  }

  /**
   * Parts of a whole as a ring; the first begins at twelve o'clock and runs clockwise.
   *
   * @param hole inner radius as a share of the outer
   */
  record Ring(Rect plot, List<String> categories, Series series, double hole, boolean illustrative)
      implements ChartModel {
    public Ring {
      categories = List.copyOf(categories);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ring(this);
    }
  }

  /**
   * Profiles over three or more traits round a centre (the jagged comparison).
   *
   * @param axes the traits, from twelve o'clock clockwise; their labels are text marks outside
   * @param profiles first drawn first
   * @param rings radii of the grid circles, in points
   */
  record Profile(
      Rect plot,
      Point centre,
      double radius,
      List<String> axes,
      List<Figure> profiles,
      List<Double> rings,
      Stroke grid,
      boolean illustrative)
      implements ChartModel {
    public Profile {
      axes = List.copyOf(axes);
      profiles = List.copyOf(profiles);
      rings = List.copyOf(rings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.profile(this);
    }
  }

  /**
   * One profile.
   *
   * @param levels 0 centre to 1 rim, one an axis
   * @param outline the line through the levels and the valleys between them, in page coordinates;
   *     closed
   */
  record Figure(String name, List<Double> levels, Path outline, Ink fill, Stroke stroke) {
    public Figure {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Stages along an axis of time, each with a bar whose height is a level and not a measure.
   *
   * @param base y of the axis
   * @param from and to: the axis' ends
   */
  record Stages(
      Rect plot,
      double base,
      double from,
      double to,
      List<Stage> stages,
      Stroke axis,
      boolean illustrative)
      implements ChartModel {
    public Stages {
      stages = List.copyOf(stages);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stages(this);
    }
  }

  /**
   * One stage.
   *
   * @param bar filled part, standing on the axis; zero height where the source gives no level
   * @param planned part on top of it that did not come about, drawn dashed; zero height for none
   * @param dot centre of its mark on the axis
   * @param dotStroke ring of that mark; its fill is the ground
   */
  record Stage(
      String name,
      double level,
      Rect bar,
      Ink fill,
      Rect planned,
      Ink plannedFill,
      Stroke plannedStroke,
      Point dot,
      double dotRadius,
      Ink dotFill,
      Stroke dotStroke) {}
}
