package org.deckwright.article.read;

import java.util.List;
import java.util.Set;

/**
 * Letters beside each other, no wide gap between.
 *
 * @param y baseline of most of its letters
 * @param size of most of its letters
 */
record PdfSegment(
    String text,
    float x,
    float right,
    float y,
    float size,
    boolean bold,
    boolean slanted,
    boolean mono) {
  /** A gap wider than this many times the size parts words. */
  private static final float SPACE = 0.17f;

  /** A letter smaller than this many times the size of its line may be a mark. */
  private static final float SMALL = 0.78f;

  /**
   * A segment of letters, left to right, at least one.
   *
   * @param notes the marks of footnotes that the page has; where they are raised they are left out
   */
  static PdfSegment of(List<PdfGlyph> glyphs, Set<String> notes) {
    float size = size(glyphs);
    float y = baseline(glyphs, size);
    StringBuilder text = new StringBuilder();
    int bold = 0;
    int slanted = 0;
    int mono = 0;
    int letters = 0;
    PdfGlyph last = null;
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph g = glyphs.get(i);
      boolean again =
          last != null && g.text().equals(last.text()) && Math.abs(g.x() - last.x()) < 0.1f * size;
      if (again || isNoteMark(glyphs, i, size, y, notes)) {
        continue; // printed twice to look bold, or a mark
      }
      boolean gap = last != null && g.x() - last.right() > SPACE * size;
      boolean open = text.length() > 0 && text.charAt(text.length() - 1) != ' ';
      text.append((gap || g.isBlank()) && open ? " " : "").append(g.isBlank() ? "" : g.text());
      bold += g.bold() && !g.isBlank() ? 1 : 0;
      slanted += g.slanted() && !g.isBlank() ? 1 : 0;
      mono += g.mono() && !g.isBlank() ? 1 : 0;
      letters += g.isBlank() ? 0 : 1;
      last = g.isBlank() ? last : g;
    }
    return new PdfSegment(
        text.toString().strip(),
        glyphs.get(0).x(),
        last == null ? glyphs.get(0).right() : last.right(),
        y,
        size,
        letters > 0 && bold * 10 >= letters * 9,
        letters > 0 && slanted * 10 >= letters * 9,
        letters > 0 && mono * 10 >= letters * 9);
  }

  /** The size of the largest share of letters. */
  private static float size(List<PdfGlyph> glyphs) {
    float best = glyphs.get(0).size();
    int most = 0;
    for (PdfGlyph g : glyphs) {
      int count = 0;
      for (int i = 0; i < Math.min(glyphs.size(), 60); i++) {
        count += Math.abs(glyphs.get(i).size() - g.size()) < 0.3f ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = g.size();
      }
      if (most * 2 > glyphs.size()) {
        break;
      }
    }
    return best;
  }

  private static float baseline(List<PdfGlyph> glyphs, float size) {
    return glyphs.stream()
        .filter(g -> Math.abs(g.size() - size) < 0.3f)
        .map(PdfGlyph::y)
        .findFirst()
        .orElse(glyphs.get(0).y());
  }

  private static boolean isNoteMark(
      List<PdfGlyph> glyphs, int i, float size, float y, Set<String> notes) {
    PdfGlyph g = glyphs.get(i);
    if (i == 0 || g.size() > SMALL * size || y - g.y() < 0.15f * size) {
      return false;
    }
    int from = i;
    int to = i + 1;
    while (from > 0 && glyphs.get(from - 1).size() <= SMALL * size) {
      from--;
    }
    while (to < glyphs.size() && glyphs.get(to).size() <= SMALL * size) {
      to++;
    }
    StringBuilder mark = new StringBuilder();
    glyphs.subList(from, to).forEach(m -> mark.append(m.text().strip()));
    boolean afterFigure = from > 0 && Character.isDigit(glyphs.get(from - 1).text().charAt(0));
    return !afterFigure && notes.contains(mark.toString());
  }

  float width() {
    return right - x;
  }
}
