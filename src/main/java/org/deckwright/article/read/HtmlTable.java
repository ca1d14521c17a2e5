package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads a page's table; one that only lays out the page gives what stands in its cells. */
final class HtmlTable {
  private static final int MOST_SPAN = 50;

  private final HtmlInline inline;

  HtmlTable(HtmlInline inline) {
    this.inline = inline;
  }

  /**
   * The passages of a table.
   *
   * @param inside reads an element as if it were the page
   */
  List<Passage> read(Element table, Function<Element, List<Passage>> inside) {
    List<Passage> made = new ArrayList<>();
    Element caption = table.selectFirst("> caption");
    if (caption != null && !inline.of(caption).wording().isEmpty()) {
      made.add(new Passage.Words(inline.of(caption).wording()));
    }
    List<Element> rows = rows(table);
    if (isLayout(table, rows)) {
      rows.forEach(r -> cellsOf(r).forEach(c -> made.addAll(inside.apply(c))));
      return made;
    }
    List<List<MappedText>> grid = new ArrayList<>();
    for (Element row : rows) {
      List<MappedText> cells = cells(row);
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        grid.add(cells);
      }
    }
    if (!grid.isEmpty()) {
      made.add(new Passage.Grid(grid));
    }
    return made;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>(table.select("> thead > tr"));
    rows.addAll(table.select("> tr, > tbody > tr"));
    rows.addAll(table.select("> tfoot > tr"));
    return rows;
  }

  /** Tables that hold tables or paragraphs' worth of other blocks, or have a single column. */
  private static boolean isLayout(Element table, List<Element> rows) {
    boolean said = table.attr("role").matches("presentation|none");
    boolean one = rows.stream().allMatch(r -> cellsOf(r).size() <= 1);
    return said
        || one
        || table.selectFirst("table table") != null
        || (table.selectFirst("th") == null
            && table.selectFirst("td h1, td h2, td h3, td ul, td p + p") != null);
  }

  /** A cell over several columns stands in the first of them; the others are empty. */
  private List<MappedText> cells(Element row) {
    List<MappedText> cells = new ArrayList<>();
    for (Element c : cellsOf(row)) {
      cells.add(inline.of(c).wording().text());
      for (int i = 1; i < span(c); i++) {
        cells.add(MappedText.none());
      }
    }
    return cells;
  }

  private static List<Element> cellsOf(Element row) {
    return row.children().stream().filter(e -> e.nameIs("td") || e.nameIs("th")).toList();
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan").strip();
    return span.matches("\\d{1,3}") ? Math.min(MOST_SPAN, Integer.parseInt(span)) : 1;
  }
}
