package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that stands on one baseline of a page, across its columns: segments, left to right. */
record PdfRow(float y, List<PdfSegment> segments) {
  /** A gap wider than this many times the size may be a gutter or part two cells. */
  private static final float GAP = 0.85f;

  /** Letters whose baselines differ by less than this many times their size share a row. */
  private static final float SAME = 0.45f;

  private static final Pattern MARKER =
      Pattern.compile(
          "[•▸‣◦●○■□▪▫◆◇►▶➤➢✓✔·∙⁃\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076]|\\(?(?:\\d{1,2}|[a-z])[.)]");

  private static final Pattern NOTE = Pattern.compile("^(\\d{1,3}|[*†‡§])(?=\\s*\\p{L})");

  String text() {
    return String.join(" ", segments.stream().map(PdfSegment::text).toList());
  }

  float size() {
    return segments.get(0).size();
  }

  /**
   * The rows of a page, from the top.
   *
   * @param body size of running text, in points; 0 where it is not known yet
   */
  static List<PdfRow> of(PdfGlyphs.Page page, float body) {
    List<List<PdfGlyph>> rows = rows(page.glyphs());
    Set<String> notes = body > 0 ? notes(rows, page.height(), body) : Set.of();
    List<PdfRow> made = new ArrayList<>();
    for (List<PdfGlyph> row : rows) {
      List<PdfSegment> segments = segments(row, notes);
      if (!segments.isEmpty()) {
        made.add(new PdfRow(segments.get(0).y(), segments));
      }
    }
    return made;
  }

  private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    float y = 0;
    float size = 0;
    for (PdfGlyph g : sorted) {
      if (rows.isEmpty() || g.y() - y > SAME * Math.max(size, g.size())) {
        rows.add(new ArrayList<>());
        y = g.y();
        size = g.size();
      }
      rows.get(rows.size() - 1).add(g);
      size = Math.max(size, g.size());
    }
    rows.forEach(r -> r.sort(Comparator.comparingDouble(PdfGlyph::x)));
    return rows;
  }

  private static List<PdfSegment> segments(List<PdfGlyph> row, Set<String> notes) {
    List<PdfSegment> all = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    PdfGlyph last = null;
    for (PdfGlyph g : row) {
      if (g.isBlank()) {
        open.addAll(open.isEmpty() ? List.of() : List.of(g));
        continue;
      }
      boolean apart = last != null && g.x() - last.right() > GAP * Math.max(g.size(), last.size());
      if (apart && !isMarker(open)) {
        all.add(PdfSegment.of(open, notes));
        open = new ArrayList<>();
      }
      open.add(g);
      last = g;
    }
    if (!open.isEmpty()) {
      all.add(PdfSegment.of(open, notes));
    }
    all.removeIf(s -> s.text().isEmpty());
    return all;
  }

  /** A list's sign or number, which belongs to the words after it however far they stand. */
  private static boolean isMarker(List<PdfGlyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return MARKER.matcher(text.toString().strip()).matches();
  }

  /** The marks that small lines in the lower half of a page begin with. */
  private static Set<String> notes(List<List<PdfGlyph>> rows, float height, float body) {
    Set<String> notes = new HashSet<>();
    for (List<PdfGlyph> row : rows) {
      boolean small = row.stream().allMatch(g -> g.size() < 0.95f * body);
      if (small && row.get(0).y() > height / 2) {
        StringBuilder text = new StringBuilder();
        row.stream().limit(8).forEach(g -> text.append(g.text()));
        Matcher m = NOTE.matcher(text.toString().strip());
        if (m.find()) {
          notes.add(m.group(1));
        }
      }
    }
    return notes;
  }
}
