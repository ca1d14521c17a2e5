package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.List;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Draws a scene as one PDF. Faces are parsed once and shared by all documents it makes. */
public final class PdfRenderer implements Renderer {
  private final ParsedFaces faces = new ParsedFaces();

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<byte[]> render(Scene scene) throws IOException {
    try (PdfDocument document = new PdfDocument(scene, faces)) {
      for (Page page : scene.pages()) {
        document.draw(page);
      }
      return List.of(document.bytes());
    }
  }
}
