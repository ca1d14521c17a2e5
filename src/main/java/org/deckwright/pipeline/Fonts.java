package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.text.FontBook;
import org.deckwright.text.FontSystem;

/** Prepares the JVM's fonts. */
public final class Fonts {
  private Fonts() {}

  /** To be called once, before the first class of AWT. */
  public static void prepare() {
    FontSystem.prepare();
  }

  /**
   * Begins to load the faces that a text of this language is measured with, on a thread of its own:
   * unpacking a Chinese face takes as long as reading and planning. Whoever asks for a face that is
   * being loaded waits for it.
   */
  public static void loadAhead(String language) {
    FontBook book = FontBook.bundled();
    String family = language.startsWith("zh") ? "NotoSansSC" : "SourceSansPro";
    for (String weight : List.of("-Bold", "-Regular")) {
      Thread loader = new Thread(() -> book.face(family + weight).has('x'), "face" + weight);
      loader.setDaemon(true);
      loader.start();
    }
  }
}
