package org.deckwright.article.read;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture on a page; places in points from the page's top left.
 *
 * @param page from 0
 */
record PdfPlaced(int page, float x, float top, float right, float bottom, PDImageXObject image) {
  float width() {
    return right - x;
  }

  float height() {
    return bottom - top;
  }

  /** Whether it stands above or below a stretch of the page's width. */
  boolean overlaps(float left, float edge) {
    return x < edge && right > left;
  }
}
