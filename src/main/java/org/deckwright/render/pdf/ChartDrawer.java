package org.deckwright.render.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.deckwright.geom.Rect;
import org.deckwright.render.chart.ChartPainter;
import org.deckwright.scene.Mark;

/** Draws charts with Java 2D into a form of the page's size, as vectors and text. */
final class ChartDrawer {
  private final PdfPage page;

  ChartDrawer(PdfPage page) {
    this.page = page;
  }

  void draw(Mark.Chart chart) throws IOException {
    PDDocument pdf = page.resources().document();
    PdfBoxGraphics2D g =
        new PdfBoxGraphics2D(pdf, (float) page.size().width(), (float) page.size().height());
    g.setFontTextDrawer(new ChartFaces(page.resources().faces()));
    ChartPainter.paint(chart.model(), g);
    g.dispose();
    PDFormXObject form = g.getXFormObject();
    page.pen().form(form, new Rect(0, 0, page.size().width(), page.size().height()));
  }
}
