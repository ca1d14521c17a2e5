package org.deckwright.scene;

import java.util.Optional;

/**
 * A stretch of text in one face, size and colour.
 *
 * @param face PostScript name of a bundled face, such as {@code SourceSansPro-Bold}
 * @param size type size in points
 * @param tracking extra space after each character, in em
 * @param link address the text leads to, if any
 */
public record Run(
    String text, String face, double size, double tracking, Ink ink, Optional<String> link) {

  public boolean bold() {
    return face.endsWith("-Bold");
  }
}
