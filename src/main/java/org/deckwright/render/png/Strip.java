package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.deckwright.render.Java2d;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;

/** Draws and packs rows of a page, some at a time, each time in the same memory. */
final class Strip {
  private final Page page;
  private final Look look;
  private final int scale;
  private final BufferedImage image;
  private final RowPacker packer;

  /**
   * @param scale pixels a point
   * @param width of the page, in pixels
   * @param most rows at a time
   */
  Strip(Page page, Look look, int scale, int width, int most) {
    this.page = page;
    this.look = look;
    this.scale = scale;
    this.image = new BufferedImage(width, most, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.packer = new RowPacker(pixels, width);
  }

  PackedRows packed(int top, int rows, boolean isLast) {
    draw(top);
    return packer.pack(rows, isLast);
  }

  private void draw(int top) {
    Graphics2D g = image.createGraphics();
    try {
      Java2d.exact(g);
      g.setPaint(Java2d.colour(page.ground()));
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.translate(0, -top);
      g.scale(scale, scale);
      PagePainter painter = new PagePainter(g);
      painter.paint(look.layout(page.layout()).furniture());
      painter.paint(page.marks());
    } finally {
      g.dispose();
    }
  }
}
