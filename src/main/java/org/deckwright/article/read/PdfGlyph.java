package org.deckwright.article.read;

/**
 * A letter on a page.
 *
 * @param text what it stands for; a ligature stands for several letters
 * @param x left edge, in points from the left
 * @param right right edge
 * @param y baseline, in points from the top
 * @param size of the letters, in points
 */
record PdfGlyph(
    String text,
    float x,
    float right,
    float y,
    float size,
    boolean bold,
    boolean slanted,
    boolean mono) {

  boolean isBlank() {
    return text.isBlank();
  }
}
