package org.deckwright.story;

import java.util.List;

/**
 * A row of values or of levels.
 *
 * @param values numbers, one a category; empty where there are only levels
 * @param labels the same numbers as the source writes them; one a value, or none
 * @param levels high or low, one a trait
 * @param shape rising, falling, flat, exponential, smooth, jagged, or empty
 */
public record Row(
    Phrase name,
    Phrase text,
    List<Double> values,
    List<Phrase> labels,
    List<String> levels,
    String shape,
    boolean hot) {
  public Row {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
    levels = List.copyOf(levels);
  }

  public static Row levels(Phrase name, Phrase text, List<String> levels, String shape) {
    return new Row(name, text, List.of(), List.of(), levels, shape, false);
  }

  public static Row values(Phrase name, List<Double> values, List<Phrase> labels) {
    return new Row(name, Phrase.NONE, values, labels, List.of(), "", false);
  }

  public Row heated() {
    return new Row(name, text, values, labels, levels, shape, true);
  }
}
