package org.deckwright.layout;

import org.deckwright.scene.Ink;
import org.deckwright.scene.TextStyle;
import org.deckwright.text.Face;

/**
 * How a text is set: a theme's role in the deck's script.
 *
 * @param substitute face with the widths that a receiver without the face sees
 * @param size in points
 * @param leading baseline to baseline, in points
 * @param tracking in em
 * @param floor smallest size that repairs may take, in points
 */
public record Style(
    Face face,
    Face substitute,
    Face boldFace,
    Face boldSubstitute,
    double size,
    double leading,
    double tracking,
    Ink ink,
    double floor) {

  public Style withInk(Ink other) {
    return new Style(
        face, substitute, boldFace, boldSubstitute, size, leading, tracking, other, floor);
  }

  /** The same at another size; the leading goes along, and the floor never rises above the size. */
  public Style withSize(double points) {
    return new Style(
        face,
        substitute,
        boldFace,
        boldSubstitute,
        points,
        leading * points / size,
        tracking,
        ink,
        Math.min(floor, points));
  }

  public Style withLeading(double points) {
    return new Style(
        face, substitute, boldFace, boldSubstitute, size, points, tracking, ink, floor);
  }

  public Style withFloor(double points) {
    return new Style(
        face, substitute, boldFace, boldSubstitute, size, leading, tracking, ink, points);
  }

  public Style bold() {
    return new Style(
        boldFace, boldSubstitute, boldFace, boldSubstitute, size, leading, tracking, ink, floor);
  }

  /** Height of a capital letter (of an ideograph above the baseline), in points. */
  public double capHeight() {
    return face.capHeight() * size;
  }

  /** From a line box's top to its baseline: what Office does with exact line spacing. */
  public double ascent() {
    return leading - face.descent() * size;
  }

  /** What charts need of it. */
  public TextStyle plain() {
    return new TextStyle(face.name(), size, ink);
  }
}
