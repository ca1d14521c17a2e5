package org.deckwright.render.excalidraw;

import java.util.Locale;
import org.deckwright.scene.Ink;

/** Inks as the board writes them. */
final class Colours {
  static final String NONE = "transparent";

  private Colours() {}

  static String of(Ink ink) {
    long alpha = Math.round(255 * ink.alpha());
    return alpha == 255
        ? solid(ink.rgb())
        : solid(ink.rgb()) + String.format(Locale.ROOT, "%02x", alpha);
  }

  static String solid(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
