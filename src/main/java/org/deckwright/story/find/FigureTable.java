package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;
import org.deckwright.story.Trait;

/** A table of figures as a chart: of one unit, of parts that make a whole, or pair by pair. */
final class FigureTable {
  private static final int ROWS = 12;
  private static final int SERIES = 3;
  private static final int PAIRS = 4;
  private static final int BLOCKS = 7;
  private static final double APART = 15; // times; beyond it the smaller bars vanish
  private static final Pattern UNIT = Pattern.compile("\\(([^()]+)\\)$");

  private final Block.Table table;
  private final List<List<Sentence>> rows;
  private final Lexicon lexicon;

  private FigureTable(Block.Table table, Lexicon lexicon) {
    this.table = table;
    this.lexicon = lexicon;
    this.rows = withoutTotal(table.rows(), lexicon);
  }

  static Optional<Picture> of(Block.Table table, Lexicon lexicon) {
    return new FigureTable(table, lexicon)
        .picture()
        .or(() -> turned(table).flatMap(t -> new FigureTable(t, lexicon).pairs()));
  }

  /** Two rows of several measures, as a row for each measure; empty for any other table. */
  private static Optional<Block.Table> turned(Block.Table table) {
    if (table.rows().size() != 2 || table.head().size() < 3) {
      return Optional.empty();
    }
    List<Sentence> a = table.rows().get(0);
    List<Sentence> b = table.rows().get(1);
    List<List<Sentence>> rows = new ArrayList<>();
    for (int c = 1; c < table.head().size(); c++) {
      rows.add(List.of(table.head().get(c), a.get(c), b.get(c)));
    }
    return Optional.of(new Block.Table(List.of(table.head().get(0), a.get(0), b.get(0)), rows));
  }

  /** A sum beside its parts would dwarf them. */
  private static List<List<Sentence>> withoutTotal(List<List<Sentence>> rows, Lexicon lexicon) {
    List<Sentence> last = rows.get(rows.size() - 1);
    boolean total = rows.size() > 2 && lexicon.finds("total", last.get(0).text());
    return total ? rows.subList(0, rows.size() - 1) : rows;
  }

  private Optional<Picture> picture() {
    boolean named = rows.stream().noneMatch(r -> r.get(0).text().isBlank());
    boolean fits = rows.size() > 1 && rows.size() <= ROWS && table.head().size() <= SERIES + 1;
    return named && fits ? pairs().or(this::whole).or(this::chart) : Optional.empty();
  }

  private Optional<Amount> amount(int row, int column) {
    return Amount.of(rows.get(row).get(column).text(), lexicon);
  }

  /** Two figures a row, each pair on its own scale, where a common one would hide the small. */
  private Optional<Picture> pairs() {
    if (table.head().size() != 3 || rows.size() > PAIRS || head(1).isEmpty() || head(2).isEmpty()) {
      return Optional.empty();
    }
    Set<String> units = new LinkedHashSet<>();
    double least = Double.MAX_VALUE;
    double most = 0;
    List<Part> out = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Optional<Amount> a = amount(r, 1);
      Optional<Amount> b = amount(r, 2);
      boolean alike = a.isPresent() && b.isPresent() && a.get().unit().equals(b.get().unit());
      if (!alike || a.get().value() < 0 || b.get().value() < 0) {
        return Optional.empty();
      }
      double larger = Math.max(a.get().value(), b.get().value());
      least = Math.min(least, larger);
      most = Math.max(most, larger);
      units.add(a.get().unit());
      List<Part> pair = List.of(cell(r, 1, a.get()), cell(r, 2, b.get()));
      out.add(Part.of(Phrase.whole(rows.get(r).get(0))).withParts(pair));
    }
    boolean apart = units.size() > 1 || most > APART * least;
    return apart ? Optional.of(Picture.of("number-delta", out)) : Optional.empty();
  }

  private Part cell(int row, int column, Amount amount) {
    return Part.of(head(column)).withValue(Phrase.whole(rows.get(row).get(column)), amount.value());
  }

  private Phrase head(int column) {
    return Phrase.whole(table.head().get(column));
  }

  /** Shares of one column that add up to a hundred. */
  private Optional<Picture> whole() {
    if (table.head().size() != 2 || rows.size() > BLOCKS || rows.size() < 3) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    double sum = 0;
    for (int r = 0; r < rows.size(); r++) {
      Optional<Amount> amount = amount(r, 1);
      boolean share =
          amount.isPresent()
              && (amount.get().unit().equals("%") || table.head().get(1).text().contains("%"));
      if (!share || amount.get().value() < 0) {
        return Optional.empty();
      }
      sum += amount.get().value();
      parts.add(
          Part.of(Phrase.whole(rows.get(r).get(0)))
              .withValue(Phrase.whole(rows.get(r).get(1)), amount.get().value()));
    }
    return Math.abs(sum - 100) < 1.5
        ? Optional.of(Picture.of("number-blocks", parts))
        : Optional.empty();
  }

  /** Every column after the first has numbers of one unit. */
  private Optional<Picture> chart() {
    List<Row> series = new ArrayList<>();
    String unit = null;
    for (int c = 1; c < table.head().size(); c++) {
      List<Double> values = new ArrayList<>();
      List<Phrase> labels = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        Optional<Amount> amount = amount(r, c);
        if (amount.isEmpty() || (unit != null && !unit.equals(amount.get().unit()))) {
          return Optional.empty();
        }
        unit = amount.get().unit();
        values.add(amount.get().value());
        labels.add(Phrase.whole(rows.get(r).get(c)));
      }
      series.add(Row.values(head(c), values, labels));
    }
    boolean apart = series.size() > 1 && spread(series) > APART * APART;
    if (units().size() > 1 || apart) {
      return Optional.empty();
    }
    List<Trait> categories = rows.stream().map(r -> Trait.of(Phrase.whole(r.get(0)))).toList();
    return Optional.of(Charts.of(categories, series, lexicon));
  }

  /** The largest value over the smallest. */
  private static double spread(List<Row> series) {
    List<Double> all = series.stream().flatMap(s -> s.values().stream()).map(Math::abs).toList();
    double most = all.stream().mapToDouble(v -> v).max().orElse(1);
    double least = all.stream().mapToDouble(v -> v).filter(v -> v > 0).min().orElse(1);
    return most / least;
  }

  /** What the heads of the columns with values say in brackets. */
  private Set<String> units() {
    Set<String> out = new LinkedHashSet<>();
    for (Sentence head : table.head().subList(1, table.head().size())) {
      Matcher m = UNIT.matcher(Folded.of(head.text()));
      out.add(m.find() ? m.group(1) : "");
    }
    return out;
  }
}
