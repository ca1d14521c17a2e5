package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running heads, running feet and page numbers off pages. */
final class PdfFurniture {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^[-–—|\\s]*(?:page|seite|p\\.|第)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})\\s*(?:(?:of|/|von)\\s*\\d{1,4})?\\s*页?[-–—|\\s]*$");

  /** What browsers print around a page. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "^(?:file|https?)://\\S+ \\d+/\\d+$|^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}, \\d{1,2}:\\d{2}\\b.*");

  /** How many rows at each end of a page may be furniture. */
  private static final int ROWS = 2;

  private static final double EDGE = 0.14;

  private final Set<String> taken = new LinkedHashSet<>();

  /** What was taken off, each once. */
  Set<String> taken() {
    return taken;
  }

  /** The pages' rows without it. */
  List<List<PdfRow>> without(List<List<PdfRow>> pages, List<Float> heights) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfRow> rows : pages) {
      edges(rows).forEach(r -> seen.merge(key(r), 1, Integer::sum));
    }
    int least = pages.size() <= 4 ? 2 : 3;
    List<List<PdfRow>> kept = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<PdfRow> rows = new ArrayList<>(pages.get(p));
      float height = heights.get(p);
      for (PdfRow r : edges(pages.get(p))) {
        boolean outside = r.y() < EDGE * height || r.y() > (1 - EDGE) * height;
        boolean number = NUMBER.matcher(r.text()).matches() || BROWSER.matcher(r.text()).matches();
        boolean again = pages.size() > 1 && seen.get(key(r)) >= least;
        if (outside && (number || again)) {
          rows.remove(r);
          if (!number) {
            taken.add(r.text());
          }
        }
      }
      kept.add(rows);
    }
    return kept;
  }

  private static Set<PdfRow> edges(List<PdfRow> rows) {
    Set<PdfRow> edges = new LinkedHashSet<>(rows.subList(0, Math.min(ROWS, rows.size())));
    edges.addAll(rows.subList(Math.max(0, rows.size() - ROWS), rows.size()));
    return edges;
  }

  private static String key(PdfRow row) {
    return Math.round(row.size())
        + row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
  }
}
