package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads lines whose pieces stand in columns as a table. */
final class PdfTable {
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_COLUMNS = 12;
  private static final int GAP = 6;
  private static final int WIDEST_PAGE = 4000;

  private PdfTable() {}

  /** How many lines from one on may be a table's rows: those in several pieces, close together. */
  static int rows(List<PdfLine> lines, int start) {
    int end = start;
    while (end < lines.size()
        && lines.get(end).segments().size() > 1
        && lines.get(end).page() == lines.get(start).page()
        && (end == start || isNext(lines.get(end - 1), lines.get(end)))) {
      end++;
    }
    return end - start;
  }

  private static boolean isNext(PdfLine a, PdfLine b) {
    return b.y() > a.y() && b.y() - a.y() < 4 * b.size();
  }

  /** The cells of lines, row by row; empty if they do not stand in columns. */
  static Optional<List<List<String>>> of(List<PdfLine> lines) {
    if (lines.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    List<Integer> edges = edges(lines);
    if (edges.isEmpty() || edges.size() >= MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    int full = 0;
    for (PdfLine l : lines) {
      List<String> cells = cells(l, edges);
      full += cells.stream().filter(c -> !c.isEmpty()).count() * 2 > cells.size() ? 1 : 0;
      rows.add(cells);
    }
    return full * 3 >= lines.size() * 2 ? Optional.of(rows) : Optional.empty();
  }

  /** The middles of the gaps that no line covers. */
  private static List<Integer> edges(List<PdfLine> lines) {
    BitSet covered = new BitSet();
    for (PdfLine l : lines) {
      for (PdfSegment s : l.segments()) {
        int from = Math.max(0, Math.min(WIDEST_PAGE, Math.round(s.x())));
        covered.set(from, Math.max(from, Math.min(WIDEST_PAGE, Math.round(s.right()))) + 1);
      }
    }
    List<Integer> edges = new ArrayList<>();
    int from = covered.nextClearBit(Math.max(0, covered.nextSetBit(0)));
    int to = covered.nextSetBit(from);
    while (to > 0) {
      if (to - from >= GAP) {
        edges.add((from + to) / 2);
      }
      from = covered.nextClearBit(to);
      to = covered.nextSetBit(from);
    }
    return edges;
  }

  private static List<String> cells(PdfLine line, List<Integer> edges) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i <= edges.size(); i++) {
      int from = i == 0 ? -1 : edges.get(i - 1);
      int to = i == edges.size() ? Integer.MAX_VALUE : edges.get(i);
      cells.add(
          String.join(
              " ",
              line.segments().stream()
                  .filter(s -> s.x() >= from && s.x() < to)
                  .map(PdfSegment::text)
                  .toList()));
    }
    return cells;
  }
}
