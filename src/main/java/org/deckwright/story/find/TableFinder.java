package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Terms;
import org.deckwright.story.Trait;

/** Tables: two described columns are two sides, columns of one unit a chart, the rest a table. */
public final class TableFinder implements Finder {
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
      List<Sentence> covers = new ArrayList<>();
      section.before(table).filter(b -> isOf(b, table, lexicon)).ifPresent(covers::add);
      table.rows().forEach(covers::addAll);
      List<Sentence> claims = claims(table, section, lexicon);
      Picture picture = picture(table, lexicon);
      out.add(new Finding(picture, 0.9, claims, covers, new Reason(name(), List.of("table"))));
    }
    return out;
  }

  /** The text before it, or the text after it where only that speaks of it. */
  private static List<Sentence> claims(Block.Table table, SectionView section, Lexicon lexicon) {
    List<Sentence> before = section.textBefore(table);
    List<Sentence> after = section.textAfter(table);
    boolean later =
        before.stream().noneMatch(s -> isOf(s, table, lexicon))
            && after.stream().anyMatch(s -> isOf(s, table, lexicon));
    return later ? after : before;
  }

  /** Whether the sentence leads to the table or shares a word with it. */
  private static boolean isOf(Sentence s, Block.Table table, Lexicon lexicon) {
    StringBuilder words = new StringBuilder();
    table.head().forEach(h -> words.append(h.text()).append(' '));
    table.rows().forEach(r -> words.append(r.get(0).text()).append(' '));
    boolean leads = s.text().endsWith(":") || s.text().endsWith("：");
    return leads || new Terms(lexicon).overlap(words.toString(), s.text()) > 0;
  }

  private static Picture picture(Block.Table table, Lexicon lexicon) {
    return PlanTable.of(table, lexicon)
        .or(() -> TickTable.of(table, lexicon))
        .or(() -> FigureTable.of(table, lexicon))
        .or(() -> sides(table, lexicon))
        .orElseGet(() -> asTable(table));
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
