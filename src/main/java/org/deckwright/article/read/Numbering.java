package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;

/**
 * Gives each sentence its place as storyboards write it: the line and the number of its unit among
 * those that touch the line ({@code L24.1}), or the lines of a unit that has several ({@code
 * L90-L93}).
 */
final class Numbering {
  private final List<SourceSpan> units;
  private final List<String> places = new ArrayList<>();

  /**
   * @param units in any order; those that overlap count as one
   */
  Numbering(List<SourceSpan> units) {
    this.units = merged(units);
    int line = 0;
    int number = 0;
    for (SourceSpan u : this.units) {
      number = u.line() == line ? number + 1 : 1;
      places.add(
          u.line() == u.endLine()
              ? "L" + u.line() + "." + number
              : "L" + u.line() + "-L" + u.endLine());
      number = u.endLine() == u.line() ? number : 1;
      line = u.endLine();
    }
  }

  private static List<SourceSpan> merged(List<SourceSpan> units) {
    List<SourceSpan> sorted = new ArrayList<>(units);
    sorted.sort(
        Comparator.comparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column)
            .thenComparingInt(SourceSpan::endLine)
            .thenComparingInt(SourceSpan::endColumn));
    List<SourceSpan> merged = new ArrayList<>();
    for (SourceSpan u : sorted) {
      SourceSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && before(u.line(), u.column(), last.endLine(), last.endColumn())) {
        boolean longer = before(last.endLine(), last.endColumn(), u.endLine(), u.endColumn());
        merged.set(merged.size() - 1, longer ? last.to(u) : last);
      } else {
        merged.add(u);
      }
    }
    return merged;
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }

  /** The article with its places written in. */
  Article number(Article a) {
    Map<String, Sentence> byline = new LinkedHashMap<>();
    a.byline().forEach((k, s) -> byline.put(k, number(s)));
    return new Article(
        a.name(),
        a.language(),
        a.title().map(this::number),
        byline,
        a.sections().stream().map(this::number).toList(),
        a.left().stream().map(l -> new Article.Left(number(l.what()), l.why())).toList(),
        a.lines(),
        a.pictures());
  }

  private Section number(Section s) {
    return new Section(
        s.role(),
        s.label().map(this::number),
        s.heading().map(this::number),
        s.level(),
        s.blocks().stream().map(b -> b.accept(blocks)).toList());
  }

  private Sentence number(Sentence s) {
    return new Sentence(s.text(), s.span(), place(s.span()));
  }

  private List<Sentence> number(List<Sentence> all) {
    return all.stream().map(this::number).toList();
  }

  private Block.ListItem number(Block.ListItem item) {
    return new Block.ListItem(
        number(item.sentences()),
        number(item.lead()),
        item.items().stream().map(this::number).toList());
  }

  /** The place of the unit that a span starts in; its line alone where there is none. */
  private String place(SourceSpan span) {
    int low = 0;
    int high = units.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      SourceSpan u = units.get(middle);
      if (before(span.line(), span.column(), u.line(), u.column())) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    boolean inside =
        high >= 0
            && !before(
                units.get(high).endLine(), units.get(high).endColumn(), span.line(), span.column());
    return inside ? places.get(high) : "L" + span.line();
  }

  private final Block.Visitor<Block> blocks =
      new Block.Visitor<>() {
        @Override
        public Block paragraph(Block.Paragraph b) {
          return new Block.Paragraph(number(b.sentences()));
        }

        @Override
        public Block itemList(Block.ItemList b) {
          return new Block.ItemList(
              b.ordered(), b.items().stream().map(Numbering.this::number).toList());
        }

        @Override
        public Block table(Block.Table b) {
          return new Block.Table(
              number(b.head()), b.rows().stream().map(Numbering.this::number).toList());
        }

        @Override
        public Block figure(Block.Figure b) {
          return new Block.Figure(b.file(), number(b.alt()), number(b.caption()));
        }

        @Override
        public Block code(Block.Code b) {
          return new Block.Code(b.language(), number(b.code()));
        }

        @Override
        public Block quotation(Block.Quotation b) {
          return new Block.Quotation(number(b.sentences()));
        }
      };
}
