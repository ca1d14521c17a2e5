package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts the rows of a page in reading order: where a gutter runs down several rows, and both sides
 * of it are filled like text, the left side is read before the right.
 */
final class PdfColumns {
  /** A gutter is at least this wide, in points. */
  private static final int GUTTER = 9;

  private static final int FEWEST_ROWS = 3;

  /** What covers more of a page's width than this is no column. */
  private static final float ONE_SIDE = 0.6f;

  private static final float NARROWEST = 80;
  private static final int WIDEST_PAGE = 4000;

  private final int page;
  private final float height;
  private final List<PdfLine> lines = new ArrayList<>();

  private PdfColumns(int page, float height) {
    this.page = page;
    this.height = height;
  }

  static List<PdfLine> order(int page, float height, List<PdfRow> rows) {
    PdfColumns columns = new PdfColumns(page, height);
    columns.order(rows);
    return columns.lines;
  }

  private void order(List<PdfRow> rows) {
    List<PdfRow> single = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      Band band = band(rows, i);
      if (band == null) {
        single.add(rows.get(i));
        i++;
      } else {
        int start = start(rows, i - single.size(), i, band.gutter());
        int end = end(rows, i, band);
        emit(single.subList(0, single.size() - (i - start)));
        single = new ArrayList<>();
        order(side(rows.subList(start, end), band.gutter(), true));
        order(side(rows.subList(start, end), band.gutter(), false));
        i = end;
      }
    }
    emit(single);
  }

  /** Rows of one column, as lines with the column's edges. */
  private void emit(List<PdfRow> rows) {
    float left = Float.MAX_VALUE;
    float edge = 0;
    for (PdfRow r : rows) {
      left = Math.min(left, r.segments().get(0).x());
      edge = Math.max(edge, r.segments().get(r.segments().size() - 1).right());
    }
    for (PdfRow r : rows) {
      lines.add(new PdfLine(page, r.y() / Math.max(height, 1), left, edge, r.segments()));
    }
  }

  /** Rows up to an index that a gutter at x parts. */
  private record Band(int end, int gutter) {}

  /**
   * Where columns that go on beside a drawing or a table begin: above their text, too, as long as
   * nothing stands across the gutter.
   */
  private static int start(List<PdfRow> rows, int from, int to, int gutter) {
    int start = to;
    for (int i = to - 1; i >= from && !isAcross(rows.get(i), gutter); i--) {
      start = isRight(rows.get(i), gutter) ? i : start;
    }
    return start;
  }

  private static int end(List<PdfRow> rows, int from, Band band) {
    float left = width(side(rows.subList(from, band.end()), band.gutter(), true));
    int end = band.end();
    for (int i = end; i < rows.size() && !isAcross(rows.get(i), band.gutter()); i++) {
      PdfSegment first = rows.get(i).segments().get(0);
      boolean full = first.x() < band.gutter() && first.width() > 0.72f * left;
      end = full || isRight(rows.get(i), band.gutter()) ? i + 1 : end;
    }
    return end;
  }

  private static boolean isAcross(PdfRow row, int gutter) {
    return row.segments().stream().anyMatch(s -> s.x() < gutter + 2 && s.right() > gutter - 2);
  }

  private static boolean isRight(PdfRow row, int gutter) {
    return row.segments().get(row.segments().size() - 1).x() > gutter;
  }

  /** The longest run of rows from one on that a gutter parts into text; null if there is none. */
  private static Band band(List<PdfRow> rows, int start) {
    BitSet covered = new BitSet();
    Band best = null;
    float width = width(rows);
    for (int end = start; end < rows.size(); end++) {
      for (PdfSegment s : rows.get(end).segments()) {
        covered.set(index(s.x()), Math.max(index(s.x()), index(s.right())) + 1);
      }
      List<Integer> gutters = gutters(covered);
      if (gutters.isEmpty() && covered.cardinality() > ONE_SIDE * width) {
        return best;
      }
      if (end - start + 1 >= FEWEST_ROWS) {
        for (int gutter : gutters) {
          if (isText(rows.subList(start, end + 1), gutter)) {
            best = new Band(end + 1, gutter);
            break;
          }
        }
      }
    }
    return best;
  }

  private static float width(List<PdfRow> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PdfRow r : rows) {
      left = Math.min(left, r.segments().get(0).x());
      right = Math.max(right, r.segments().get(r.segments().size() - 1).right());
    }
    return right - left;
  }

  private static int index(float x) {
    return Math.max(0, Math.min(WIDEST_PAGE, Math.round(x)));
  }

  /** The middles of the gaps that nothing covers. */
  private static List<Integer> gutters(BitSet covered) {
    List<Integer> gutters = new ArrayList<>();
    int at = covered.nextSetBit(0);
    while (at >= 0) {
      int from = covered.nextClearBit(at);
      int to = covered.nextSetBit(from);
      if (to > 0 && to - from >= GUTTER) {
        gutters.add((from + to) / 2);
      }
      at = to;
    }
    return gutters;
  }

  private static List<PdfRow> side(List<PdfRow> rows, int gutter, boolean left) {
    List<PdfRow> side = new ArrayList<>();
    for (PdfRow r : rows) {
      List<PdfSegment> in = r.segments().stream().filter(s -> (s.x() < gutter) == left).toList();
      if (!in.isEmpty()) {
        side.add(new PdfRow(in.get(0).y(), in));
      }
    }
    return side;
  }

  /** Whether both sides of a gutter are wide and mostly filled: columns, not a table's cells. */
  private static boolean isText(List<PdfRow> rows, int gutter) {
    return isFilled(side(rows, gutter, true)) && isFilled(side(rows, gutter, false));
  }

  private static boolean isFilled(List<PdfRow> side) {
    if (side.size() < FEWEST_ROWS) {
      return false;
    }
    float all = width(side);
    int filled = 0;
    for (PdfRow r : side) {
      float width = 0;
      for (PdfSegment s : r.segments()) {
        width += s.width();
      }
      filled += width > 0.72f * all ? 1 : 0;
    }
    return all >= NARROWEST && filled * 2 >= side.size();
  }
}
