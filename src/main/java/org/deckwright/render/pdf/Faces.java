package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document, each embedded with the glyphs that it uses. */
final class Faces {
  private final PDDocument document;
  private final ParsedFaces parsed;
  private final Map<String, PDType0Font> embedded = new LinkedHashMap<>();

  Faces(PDDocument document, ParsedFaces parsed) {
    this.document = document;
    this.parsed = parsed;
  }

  /**
   * @param name PostScript name of a bundled face
   */
  PDType0Font get(String name) throws IOException {
    PDType0Font font = embedded.get(name);
    if (font == null) {
      font = PDType0Font.load(document, parsed.get(name), true);
      embedded.put(name, font);
    }
    return font;
  }
}
