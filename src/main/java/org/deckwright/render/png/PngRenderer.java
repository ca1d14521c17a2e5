package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.render.Java2d;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Draws each page as a picture of whole pixels. */
public final class PngRenderer implements Renderer {
  private static final int USUAL = 2;
  private static final int LARGEST = 4;

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
    List<byte[]> files = new ArrayList<>();
    for (Page page : scene.pages()) {
      files.add(PngFile.of(draw(page, scene.look())));
    }
    return files;
  }

  /** The page as an opaque picture. */
  BufferedImage draw(Page page, Look look) {
    int width = (int) Math.ceil(page.size().width() * scale);
    int height = (int) Math.ceil(page.size().height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Java2d.exact(g);
      g.setPaint(Java2d.colour(page.ground()));
      g.fillRect(0, 0, width, height);
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
