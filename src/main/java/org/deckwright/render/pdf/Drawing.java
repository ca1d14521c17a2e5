package org.deckwright.render.pdf;

import java.io.IOException;

/** How one mark is drawn, ready to be done. */
@FunctionalInterface
interface Drawing {
  void draw() throws IOException;
}
