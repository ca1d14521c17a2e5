package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;

/** Paints raster pictures, halved step by step where they are much finer than the page. */
record PicturePainter(Graphics2D g) {

  void paint(Mark.Picture m) {
    BufferedImage image = read(m);
    AffineTransform page = g.getTransform();
    Rect all = m.all();
    double pixels = all.width() * page.getScaleX();
    while (image.getWidth() >= 2 * pixels && image.getWidth() > 1 && image.getHeight() > 1) {
      image = half(image);
    }
    AffineTransform place = AffineTransform.getTranslateInstance(all.x(), all.y());
    place.scale(all.width() / image.getWidth(), all.height() / image.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    Shape before = g.getClip();
    if (!m.isWhole()) {
      Rect box = m.box();
      g.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }
    g.drawImage(image, place, null);
    g.setClip(before);
  }

  private static BufferedImage read(Mark.Picture m) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(m.image().bytes());
    try {
      BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(bytes));
      if (image == null) {
        throw new IOException("not a picture: " + m.image());
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage half(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = out.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return out;
  }
}
