package org.deckwright.pipeline;

import org.deckwright.text.FontSystem;

/** Prepares the JVM's fonts. */
public final class Fonts {
  private Fonts() {}

  /** To be called once, before the first class of AWT. */
  public static void prepare() {
    FontSystem.prepare();
  }
}
