package org.deckwright.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.deckwright.text.FontBook;

/** The bundled faces as PDFBox reads them; each is parsed when first asked for, and kept open. */
final class ParsedFaces {
  private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();

  /**
   * @param name PostScript name of a bundled face
   */
  TrueTypeFont get(String name) {
    return parsed.computeIfAbsent(name, ParsedFaces::parse);
  }

  private static TrueTypeFont parse(String name) {
    try {
      byte[] bytes = FontBook.bundled().face(name).bytes();
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Else PDFBox sets ligatures, which neither our widths nor a reader's search know of.
      face.setEnableGsub(false);
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException("bundled face " + name, e);
    }
  }
}
