package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;

/** A table whose columns are dates: bars from start to end, or events on a line. */
final class PlanTable {
  private static final int FEWEST = 3;
  private static final int MOST_BARS = 10;
  private static final int MOST_EVENTS = 8;
  private static final int EVENT = 16; // words

  private PlanTable() {}

  static Optional<Picture> of(Block.Table table, Lexicon lexicon) {
    boolean fits = table.rows().size() >= FEWEST && table.rows().size() <= MOST_BARS;
    return fits ? bars(table, lexicon).or(() -> events(table, lexicon)) : Optional.empty();
  }

  private static Optional<Picture> bars(Block.Table table, Lexicon lexicon) {
    Optional<Integer> start = column(table, "start-head", "date-cell", lexicon);
    Optional<Integer> end = column(table, "end-head", "date-cell", lexicon);
    Optional<Integer> range =
        IntStream.range(1, table.head().size())
            .filter(c -> holds(table, c, t -> lexicon.finds("range-cell", t)))
            .boxed()
            .findFirst();
    boolean both = start.isPresent() && end.isPresent() && start.get() > 0;
    if (!both && range.isEmpty()) {
      return Optional.empty();
    }
    List<Part> bars = new ArrayList<>();
    for (List<Sentence> row : table.rows()) {
      Phrase when =
          both
              ? Phrase.whole(row.get(start.get())).join(" — ", Phrase.whole(row.get(end.get())))
              : Phrase.whole(row.get(range.get()));
      bars.add(Part.of(Phrase.whole(row.get(0))).withDate(when));
    }
    boolean named = bars.stream().noneMatch(b -> b.label().isEmpty());
    return named ? Optional.of(Picture.of("sequence-gantt", bars)) : Optional.empty();
  }

  private static Optional<Integer> column(
      Block.Table table, String head, String cell, Lexicon lexicon) {
    return IntStream.range(0, table.head().size())
        .filter(c -> lexicon.finds(head, table.head().get(c).text()))
        .filter(c -> holds(table, c, t -> lexicon.finds(cell, t)))
        .boxed()
        .findFirst();
  }

  private static boolean holds(Block.Table table, int column, Predicate<String> cell) {
    return table.rows().stream().allMatch(r -> cell.test(r.get(column).text().strip()));
  }

  /** Dates in the first of two or three columns, what happened then in the second. */
  private static Optional<Picture> events(Block.Table table, Lexicon lexicon) {
    boolean fits =
        table.head().size() == 2
            && table.rows().size() <= MOST_EVENTS
            && holds(table, 0, t -> lexicon.finds("date-cell", t))
            && holds(table, 1, t -> Amount.of(t, lexicon).isEmpty() && isBrief(t, lexicon));
    if (!fits) {
      return Optional.empty();
    }
    List<Part> events = new ArrayList<>();
    for (List<Sentence> row : table.rows()) {
      events.add(Part.of(Phrase.whole(row.get(1))).withDate(Phrase.whole(row.get(0))));
    }
    return Optional.of(Dates.picture(events, lexicon));
  }

  private static boolean isBrief(String text, Lexicon lexicon) {
    return !text.isBlank() && Extent.ofText(text, lexicon) <= EVENT;
  }
}
