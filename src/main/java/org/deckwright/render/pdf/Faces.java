package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
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
      TrueTypeFont face = parsed.get(name);
      font = PDType0Font.load(document, face, true);
      describe(font.getFontDescriptor(), face);
      embedded.put(name, font);
    }
    return font;
  }

  /**
   * How high letters stand, for readers that mark text: the designer's own measure. The other one
   * in a face, which PDFBox writes, is the pitch of lines, and a fifth of an em too high for
   * ideographs.
   */
  private static void describe(PDFontDescriptor descriptor, TrueTypeFont face) throws IOException {
    OS2WindowsMetricsTable metrics = face.getOS2Windows();
    if (metrics != null && metrics.getTypoAscender() > 0) {
      float scale = 1000f / face.getUnitsPerEm();
      descriptor.setAscent(metrics.getTypoAscender() * scale);
      descriptor.setDescent(metrics.getTypoDescender() * scale);
    }
  }
}
