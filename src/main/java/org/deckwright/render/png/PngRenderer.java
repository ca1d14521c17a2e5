package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.deckwright.render.Java2d;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Draws each page as a picture of whole pixels. */
public final class PngRenderer implements Renderer {
  private static final int USUAL = 2;
  private static final int LARGEST = 4;

  /** Pixel rows that are drawn and packed at a time. */
  private static final int ROWS = 540;

  private final int scale;

  /** Two pixels a point. */
  public PngRenderer() {
    this(USUAL);
  }

  /**
   * @param scale pixels a point, 1 to 4
   */
  public PngRenderer(int scale) {
    if (scale < 1 || scale > LARGEST) {
      throw new IllegalArgumentException("scale " + scale + " is not 1 to " + LARGEST);
    }
    this.scale = scale;
  }

  @Override
  public String name() {
    return "png";
  }

  @Override
  public boolean isFilePerPage() {
    return true;
  }

  @Override
  public List<byte[]> render(Scene scene) {
    return scene.pages().stream().map(page -> file(page, scene.look())).toList();
  }

  /**
   * Draws and packs the page in strips, as many at a time as there are processors. Where strips end
   * does not depend on how many that are, so the file does not either.
   */
  private byte[] file(Page page, Look look) {
    int width = (int) Math.ceil(page.size().width() * scale);
    int height = (int) Math.ceil(page.size().height() * scale);
    int strips = (height + ROWS - 1) / ROWS;
    List<PackedRows> packed =
        IntStream.range(0, strips)
            .parallel()
            .mapToObj(
                i -> {
                  int rows = Math.min(ROWS, height - i * ROWS);
                  BufferedImage strip = draw(page, look, width, i * ROWS, rows);
                  return PackedRows.of(strip, i == strips - 1);
                })
            .toList();
    return PngFile.of(width, height, packed);
  }

  /** Some rows of the page, opaque. */
  private BufferedImage draw(Page page, Look look, int width, int top, int rows) {
    BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Java2d.exact(g);
      g.setPaint(Java2d.colour(page.ground()));
      g.fillRect(0, 0, width, rows);
      g.translate(0, -top);
      g.scale(scale, scale);
      PagePainter painter = new PagePainter(g);
      painter.paint(look.layout(page.layout()).furniture());
      painter.paint(page.marks());
    } finally {
      g.dispose();
    }
    return image;
  }
}
