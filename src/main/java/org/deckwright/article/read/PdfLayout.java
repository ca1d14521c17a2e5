package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins lines to paragraphs, over columns and pages, by the document's own measures. */
final class PdfLayout {
  /** Sizes that differ by less, in points, are one. */
  private static final float SAME_SIZE = 0.6f;

  private final List<PdfLine> lines;
  private final float body;
  private final Map<Integer, Float> leadings = new HashMap<>();

  PdfLayout(List<PdfLine> lines) {
    this.lines = lines;
    this.body = body(lines);
    measureLeadings();
  }

  /** Size of running text: that of most letters, in points. */
  float body() {
    return body;
  }

  private static float body(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (PdfLine l : lines) {
      letters.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }

  /** The usual distance of lines, for each size. */
  private void measureLeadings() {
    Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine a = lines.get(i - 1);
      PdfLine b = lines.get(i);
      float distance = b.y() - a.y();
      if (a.page() == b.page() && isSameSize(a, b) && distance > 0 && distance < 3 * b.size()) {
        distances
            .computeIfAbsent(Math.round(b.size()), k -> new TreeMap<>())
            .merge(Math.round(distance * 2), 1, Integer::sum);
      }
    }
    distances.forEach(
        (size, all) ->
            leadings.put(
                size,
                all.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey() / 2f));
  }

  private static boolean isSameSize(PdfLine a, PdfLine b) {
    return Math.abs(a.size() - b.size()) < SAME_SIZE;
  }

  /** The paragraphs, in reading order. */
  List<PdfParagraph> paragraphs() {
    List<PdfParagraph> all = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine l : lines) {
      if (!open.isEmpty() && !goesOn(open, l)) {
        all.add(new PdfParagraph(List.copyOf(open)));
        open.clear();
      }
      open.add(l);
    }
    if (!open.isEmpty()) {
      all.add(new PdfParagraph(List.copyOf(open)));
    }
    return all;
  }

  private boolean goesOn(List<PdfLine> open, PdfLine next) {
    PdfLine first = open.get(0);
    PdfLine last = open.get(open.size() - 1);
    boolean level = Math.abs(last.x() - next.x()) < 2 && !last.isShort() && !isEnd(last);
    boolean looksAlike =
        isSameSize(last, next)
            && last.isBold() == next.isBold()
            && (last.isMono() == next.isMono() || level);
    boolean cells = last.segments().size() > 1 || next.segments().size() > 1;
    if (!looksAlike || PdfParagraph.mark(next.text()) > 0 || (cells && isTableLike(last, next))) {
      return false;
    }
    boolean item = PdfParagraph.mark(first.text()) > 0;
    boolean follows = last.page() == next.page() && next.y() > last.y();
    if (!follows) {
      return !isEnd(last) && !next.text().isEmpty() && next.size() < body * 1.15f;
    }
    float leading = leadings.getOrDefault(Math.round(next.size()), next.size() * 1.2f);
    if (next.y() - last.y() > Math.max(leading * 1.3f, leading + 2)) {
      return false;
    }
    if (item) {
      boolean hangs = open.size() == 1 ? next.x() > first.x() + 3 : next.x() > last.x() - 3;
      return hangs || (!isEnd(last) && !last.isShort());
    }
    boolean indented = next.x() > last.x() + 0.8f * next.size() && last.x() < last.left() + 2;
    return !indented && !(last.isShort() && isEnd(last));
  }

  private static boolean isTableLike(PdfLine a, PdfLine b) {
    boolean both = a.segments().size() > 1 && b.segments().size() > 1;
    return both || b.segments().size() > a.segments().size() + 1; // a head under running text
  }

  /** Whether a line ends a sentence. */
  private static boolean isEnd(PdfLine line) {
    String text = line.text();
    return new TextLine(0, 0, 0, text.length(), text).isFinal() || text.endsWith(":");
  }
}
