package org.deckwright.article.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.deckwright.article.Picture;

/** Makes picture files of what a document draws: its own pictures, or a part of a page. */
final class PdfPageImages {
  /** Dots an inch: twice as fine as a slide needs at half its width. */
  private static final float FINE = 200;

  private static final int MOST_PAGES = 40;
  private static final long MOST_DOTS = 24_000_000;

  /** A dot darker than this is ink. */
  private static final int WHITE = 244;

  private static final int MARGIN = 6; // dots

  private final PDFRenderer renderer;
  private int drawn;
  private int page = -1;
  private BufferedImage whole;

  PdfPageImages(PDDocument document) {
    renderer = new PDFRenderer(document);
  }

  /** A picture's file, and how large it is drawn, in points. */
  record Made(Picture picture, boolean isJpeg, float width, float height) {}

  /** A picture as the document holds it; empty for kinds that cannot be read. */
  Optional<Made> own(PdfPlaced placed) {
    PDImageXObject image = placed.image();
    if ((long) image.getWidth() * image.getHeight() > MOST_DOTS) {
      return Optional.empty();
    }
    try {
      if (isPlainJpeg(image)) {
        try (var in = image.getStream().getCOSObject().createRawInputStream()) {
          return Optional.of(
              new Made(new Picture(in.readAllBytes()), true, placed.width(), placed.height()));
        }
      }
      return Optional.of(png(image.getImage(), placed.width(), placed.height()));
    } catch (IOException | RuntimeException e) { // decoders throw either for broken pictures
      return Optional.empty();
    }
  }

  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    List<COSName> filters = image.getStream().getFilters();
    var about = image.getCOSObject();
    return filters.equals(List.of(COSName.DCT_DECODE))
        && image.getColorSpace().getNumberOfComponents() != 4
        && !about.containsKey(COSName.SMASK)
        && !about.containsKey(COSName.MASK)
        && !about.containsKey(COSName.DECODE);
  }

  private static Made png(BufferedImage image, float width, float height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return new Made(new Picture(out.toByteArray()), false, width, height);
  }

  /**
   * What a page draws in a box, without the white around it; empty where it draws nothing.
   *
   * @param left in points from the page's top left, as are the others
   */
  Optional<Made> part(int number, float left, float top, float right, float bottom) {
    try {
      if (number != page && ++drawn > MOST_PAGES) {
        return Optional.empty();
      }
      whole = number == page ? whole : renderer.renderImageWithDPI(number, FINE, ImageType.RGB);
      page = number;
      float scale = FINE / 72;
      int x = clamp(left * scale, whole.getWidth());
      int y = clamp(top * scale, whole.getHeight());
      int w = clamp(right * scale, whole.getWidth()) - x;
      int h = clamp(bottom * scale, whole.getHeight()) - y;
      return w < 1 || h < 1 ? Optional.empty() : trimmed(whole.getSubimage(x, y, w, h));
    } catch (IOException | RuntimeException e) { // broken pages make it throw either
      return Optional.empty();
    }
  }

  private static int clamp(float at, int most) {
    return Math.max(0, Math.min(most, Math.round(at)));
  }

  private static Optional<Made> trimmed(BufferedImage image) throws IOException {
    int left = image.getWidth();
    int top = image.getHeight();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isInk(image.getRGB(x, y))) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    if (right < left) {
      return Optional.empty();
    }
    left = Math.max(0, left - MARGIN);
    top = Math.max(0, top - MARGIN);
    int w = Math.min(image.getWidth(), right + MARGIN + 1) - left;
    int h = Math.min(image.getHeight(), bottom + MARGIN + 1) - top;
    return Optional.of(png(image.getSubimage(left, top, w, h), w * 72 / FINE, h * 72 / FINE));
  }

  private static boolean isInk(int rgb) {
    return (rgb >> 16 & 0xFF) < WHITE || (rgb >> 8 & 0xFF) < WHITE || (rgb & 0xFF) < WHITE;
  }
}
