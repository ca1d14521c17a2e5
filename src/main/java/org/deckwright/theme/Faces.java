package org.deckwright.theme;

/**
 * The faces of one script.
 *
 * @param draw family of bundled faces, such as {@code SourceSansPro}; {@code -Regular} and {@code
 *     -Bold} exist
 * @param office what the Office file asks for
 * @param latin what the Office file asks for in Latin words of this script's text
 * @param fallback family of bundled faces with the widths that a receiver without the face sees;
 *     measured, never written
 */
public record Faces(String draw, String office, String latin, String fallback) {
  public String draw(boolean bold) {
    return draw + (bold ? "-Bold" : "-Regular");
  }

  public String fallback(boolean bold) {
    return fallback + (bold ? "-Bold" : "-Regular");
  }
}
