package org.deckwright.article.read;

import java.util.List;

/**
 * A line of text as a reader sees it: of one column, with the column's edges.
 *
 * @param page from 0
 * @param bottom how far down the page it stands, 0 to 1
 */
record PdfLine(int page, float bottom, float left, float edge, List<PdfSegment> segments) {
  String text() {
    return String.join(" ", segments.stream().map(PdfSegment::text).toList());
  }

  float x() {
    return segments.get(0).x();
  }

  float right() {
    return segments.get(segments.size() - 1).right();
  }

  float y() {
    return segments.get(0).y();
  }

  float size() {
    PdfSegment longest = segments.get(0);
    for (PdfSegment s : segments) {
      longest = s.text().length() > longest.text().length() ? s : longest;
    }
    return longest.size();
  }

  boolean isBold() {
    return segments.stream().allMatch(PdfSegment::bold);
  }

  boolean isSlanted() {
    return segments.stream().allMatch(PdfSegment::slanted);
  }

  boolean isMono() {
    return segments.stream().allMatch(PdfSegment::mono);
  }

  /** Whether it ends well before its column does. */
  boolean isShort() {
    return right() < edge - 0.12f * (edge - left);
  }
}
