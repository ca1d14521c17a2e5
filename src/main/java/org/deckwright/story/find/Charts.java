package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;
import org.deckwright.story.Trait;

/** Chooses the chart for rows of values. */
final class Charts {
  private static final int YEARS = 4;

  private Charts() {}

  /** Lines over years, columns for a few short names, bars for the rest. */
  static Picture of(List<Trait> categories, List<Row> rows, Lexicon lexicon) {
    boolean years =
        categories.stream().allMatch(c -> c.label().text().matches("(?:1[5-9]|20|21)\\d\\d ?年?"));
    if (years && isFalling(categories)) {
      return of(reversed(categories), rows.stream().map(Charts::reversed).toList(), lexicon);
    }
    boolean brief =
        categories.stream().allMatch(c -> Extent.units(c.label().text()) <= 12)
            && categories.size() <= 6;
    String is =
        years && categories.size() >= YEARS
            ? "chart-lines"
            : brief || years ? "chart-columns" : "chart-bars";
    return Picture.of(is, List.of()).withTraits(categories).withRows(rows);
  }

  /** The latest year first: told backwards, shown forwards. */
  private static boolean isFalling(List<Trait> years) {
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i).label().text().compareTo(years.get(i - 1).label().text()) >= 0) {
        return false;
      }
    }
    return years.size() > 1;
  }

  private static <T> List<T> reversed(List<T> all) {
    List<T> out = new ArrayList<>(all);
    Collections.reverse(out);
    return out;
  }

  private static Row reversed(Row row) {
    return new Row(
        row.name(),
        row.text(),
        reversed(row.values()),
        reversed(row.labels()),
        reversed(row.levels()),
        row.shape(),
        row.hot());
  }
}
