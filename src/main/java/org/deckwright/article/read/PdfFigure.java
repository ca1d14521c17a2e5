package org.deckwright.article.read;

import java.util.List;
import org.deckwright.article.Picture;

/**
 * A picture of a document with what belongs to it.
 *
 * @param caption empty where it has none
 * @param labels the words that are drawn in it, which are no running text
 * @param picture PNG or JPEG
 */
record PdfFigure(
    List<PdfParagraph> caption, List<PdfParagraph> labels, Picture picture, boolean isJpeg) {}
