package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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
  public List<byte[]> render(Scene scene) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Page page : scene.pages()) {
      files.add(encode(draw(page, scene.look())));
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

  /** The JDK's own writer puts no time and no software's name into the file. */
  private static byte[] encode(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
