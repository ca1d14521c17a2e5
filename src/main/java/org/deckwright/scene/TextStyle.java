package org.deckwright.scene;

/**
 * A face, its size in points and its colour: how a chart sets its labels.
 *
 * @param face PostScript name of a bundled face
 */
public record TextStyle(String face, double size, Ink ink) {
  public boolean bold() {
    return face.endsWith("-Bold");
  }
}
