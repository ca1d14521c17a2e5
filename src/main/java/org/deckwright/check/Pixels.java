package org.deckwright.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Image;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;

/** The colours of raster pictures, each decoded once and no finer than a reader tells apart. */
final class Pixels {
  private static final int COLUMNS = 320;
  private static final long MOST = 60_000_000;

  private final Map<Image, Optional<BufferedImage>> decoded = new LinkedHashMap<>();

  /** A picture's colour at a place of the page; empty where its file cannot be read. */
  Optional<Ink> at(Mark.Picture picture, Point place) {
    return decoded
        .computeIfAbsent(picture.image(), Pixels::decoded)
        .map(grid -> colour(grid, picture.all(), place));
  }

  private static Ink colour(BufferedImage grid, Rect all, Point place) {
    int x = (int) ((place.x() - all.x()) / all.width() * grid.getWidth());
    int y = (int) ((place.y() - all.y()) / all.height() * grid.getHeight());
    int argb =
        grid.getRGB(
            Math.max(0, Math.min(grid.getWidth() - 1, x)),
            Math.max(0, Math.min(grid.getHeight() - 1, y)));
    return new Ink("picture", argb & 0xFFFFFF, (argb >>> 24) / 255.0);
  }

  /** A picture that cannot be decoded has no known colour: nothing is said about texts over it. */
  private static Optional<BufferedImage> decoded(Image image) {
    byte[] bytes = image.bytes();
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? coarse(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> coarse(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      if ((long) width * reader.getHeight(0) > MOST) {
        return Optional.empty();
      }
      int step = Math.max(1, width / COLUMNS);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(reader.read(0, param));
    } finally {
      reader.dispose();
    }
  }
}
