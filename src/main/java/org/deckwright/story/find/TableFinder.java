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
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** Tables: two described columns are two sides, columns of one unit a chart, the rest a table. */
public final class TableFinder implements Finder {
  private static final int ROWS = 12;
  private static final Pattern UNIT = Pattern.compile("\\(([^()]+)\\)$");

  @Override
  public String name() {
    return "table";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.Table table : section.blocks(Block.Table.class)) {
      if (table.rows().isEmpty() || table.head().size() < 2) {
        continue;
      }
      List<Sentence> covers = new ArrayList<>(section.before(table).stream().toList());
      table.rows().forEach(covers::addAll);
      List<Sentence> before = section.textBefore(table);
      List<Sentence> claims = new ArrayList<>();
      if (!before.isEmpty()) {
        claims.add(before.get(0));
        claims.addAll(before.subList(1, before.size()));
      }
      Picture picture = picture(table, lexicon);
      out.add(new Finding(picture, 0.9, claims, covers, new Reason(name(), List.of("table"))));
    }
    return out;
  }

  private static Picture picture(Block.Table table, Lexicon lexicon) {
    return chart(table, lexicon).or(() -> sides(table, lexicon)).orElseGet(() -> asTable(table));
  }

  /** Every column after the first has numbers of one unit. */
  private static Optional<Picture> chart(Block.Table table, Lexicon lexicon) {
    List<Row> rows = new ArrayList<>();
    String unit = null;
    for (int c = 1; c < table.head().size(); c++) {
      List<Double> values = new ArrayList<>();
      List<Phrase> labels = new ArrayList<>();
      for (List<Sentence> row : table.rows()) {
        Optional<Amount> amount = Amount.of(row.get(c).text());
        if (amount.isEmpty() || (unit != null && !unit.equals(amount.get().unit()))) {
          return Optional.empty();
        }
        unit = amount.get().unit();
        values.add(amount.get().value());
        labels.add(Phrase.whole(row.get(c)));
      }
      rows.add(Row.values(Phrase.whole(table.head().get(c)), values, labels));
    }
    boolean fits =
        units(table).size() < 2
            && table.rows().size() <= ROWS
            && table.rows().size() > 1
            && rows.size() <= 3;
    if (!fits || table.rows().stream().anyMatch(r -> r.get(0).text().isBlank())) {
      return Optional.empty();
    }
    List<Trait> categories =
        table.rows().stream().map(r -> Trait.of(Phrase.whole(r.get(0)))).toList();
    return Optional.of(Charts.of(categories, rows, lexicon));
  }

  /** What the heads of the columns with values say in brackets. */
  private static Set<String> units(Block.Table table) {
    Set<String> out = new LinkedHashSet<>();
    for (Sentence head : table.head().subList(1, table.head().size())) {
      Matcher m = UNIT.matcher(Folded.of(head.text()));
      out.add(m.find() ? m.group(1) : "");
    }
    return out;
  }

  private static Optional<Picture> sides(Block.Table table, Lexicon lexicon) {
    boolean fits =
        table.head().size() == 3
            && table.rows().size() <= 6
            && table.head().get(0).text().isBlank();
    boolean brief =
        table.rows().stream()
            .flatMap(List::stream)
            .allMatch(s -> Extent.ofText(s.text(), lexicon) <= 9);
    if (!fits || !brief || table.head().get(1).text().isBlank()) {
      return Optional.empty();
    }
    List<Trait> axes = new ArrayList<>();
    List<Part> left = new ArrayList<>();
    List<Part> right = new ArrayList<>();
    for (List<Sentence> row : table.rows()) {
      axes.add(Trait.of(Phrase.whole(row.get(0))));
      left.add(Part.of(Phrase.whole(row.get(1))));
      right.add(Part.of(Phrase.whole(row.get(2))));
    }
    Part a = Part.of(Phrase.whole(table.head().get(1))).withParts(left);
    Part b = Part.of(Phrase.whole(table.head().get(2))).withParts(right);
    return Optional.of(Picture.of("compare-sides", List.of(a, b)).withTraits(axes));
  }

  private static Picture asTable(Block.Table table) {
    List<Part> rows = new ArrayList<>();
    rows.add(row(table.head()));
    table.rows().forEach(r -> rows.add(row(r)));
    return Picture.of("table", rows);
  }

  private static Part row(List<Sentence> cells) {
    return Part.of(Phrase.NONE)
        .withParts(cells.stream().map(c -> Part.of(Phrase.whole(c))).toList());
  }
}
