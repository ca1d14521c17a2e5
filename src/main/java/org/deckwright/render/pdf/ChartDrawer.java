package org.deckwright.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.deckwright.geom.Rect;

/** Draws with Java 2D into a form of the page's size, as vectors and text. */
final class ChartDrawer {
  private final PdfPage page;

  ChartDrawer(PdfPage page) {
    this.page = page;
  }

  /**
   * @param painting draws in page coordinates
   */
  void draw(Consumer<Graphics2D> painting) throws IOException {
    PDDocument pdf = page.resources().document();
    PdfBoxGraphics2D g =
        new PdfBoxGraphics2D(pdf, (float) page.size().width(), (float) page.size().height());
    g.setFontTextDrawer(new ChartFaces(page.resources().faces()));
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    painting.accept(g);
    g.dispose();
    PDFormXObject form = g.getXFormObject();
    page.pen().form(form, new Rect(0, 0, page.size().width(), page.size().height()));
  }
}
