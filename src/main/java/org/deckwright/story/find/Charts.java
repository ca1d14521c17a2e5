package org.deckwright.story.find;

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
    boolean brief =
        categories.stream().allMatch(c -> Extent.units(c.label().text()) <= 12)
            && categories.size() <= 6;
    String is =
        years && categories.size() >= YEARS
            ? "chart-lines"
            : brief || years ? "chart-columns" : "chart-bars";
    return Picture.of(is, List.of()).withTraits(categories).withRows(rows);
  }
}
