package org.deckwright.render;

import java.io.IOException;
import java.util.List;
import org.deckwright.scene.Scene;

/** Draws a scene in one format. Stateless; may be called from several threads at once. */
public interface Renderer {
  /** The format's name on the command line, such as {@code pptx}. */
  String name();

  /** Whether each page is a file of its own, as with single pictures. */
  default boolean isFilePerPage() {
    return false;
  }

  /**
   * The same with another number of pixels; formats without pixels stay as they are.
   *
   * @param scale pixels a point, 1 to 4
   */
  default Renderer scaled(int scale) {
    return this;
  }

  /**
   * The scene as files.
   *
   * @return one entry for a format that holds many pages; one a page, in order, for a format of
   *     single pictures
   */
  List<byte[]> render(Scene scene) throws IOException;
}
