package org.deckwright.scene;

import java.util.Optional;

/**
 * A stretch of text in one face, size and colour.
 *
 * @param face PostScript name of a bundled face, such as {@code SourceSansPro-Bold}
 * @param size type size in points
 * @param tracking extra space after each character, in em
 * @param link address the text leads to, if any
 * @param level up to where the letters are filled with the ink, if not wholly
 */
public record Run(
    String text,
    String face,
    double size,
    double tracking,
    Ink ink,
    Optional<String> link,
    Optional<Level> level) {

  /**
   * A height at which letters change their colour: they are filled below it, as a vessel is.
   *
   * @param y of the level, in page coordinates
   * @param above colour of what lies over it
   */
  public record Level(double y, Ink above) {}

  /** A run of one colour. */
  public Run(
      String text, String face, double size, double tracking, Ink ink, Optional<String> link) {
    this(text, face, size, tracking, ink, link, Optional.empty());
  }

  /** The same letters, filled up to a height. */
  public Run filledTo(Level height) {
    return new Run(text, face, size, tracking, ink, link, Optional.of(height));
  }

  /** Other letters of the same look. */
  public Run withText(String other) {
    return new Run(other, face, size, tracking, ink, link, level);
  }

  public boolean bold() {
    return face.endsWith("-Bold");
  }
}
