package org.deckwright.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.deckwright.text.FontBook;

/** Gives charts the faces that are embedded already. */
final class ChartFaces extends PdfBoxGraphics2DFontTextDrawer {
  private final Faces faces;

  ChartFaces(Faces faces) {
    this.faces = faces;
  }

  @Override
  protected boolean hasDynamicFontMapping() {
    return true;
  }

  /** By PostScript name, which is a face's own; family and style are shared between weights. */
  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    if (!FontBook.bundled().has(font.getPSName())) {
      throw new IllegalStateException("a chart asks for a face that is not bundled: " + font);
    }
    return faces.get(font.getPSName());
  }
}
