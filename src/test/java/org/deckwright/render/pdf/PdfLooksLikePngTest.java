package org.deckwright.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.deckwright.render.png.PngRenderer;
import org.deckwright.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same scene, drawn by another way: the PDF is put on pixels by PDFBox. */
class PdfLooksLikePngTest {
  private static final int BLOCK = 20;
  private static final double MOST = 0.06;

  static Stream<Scene> scenes() {
    return Stream.of(PdfScenes.deck(1), PdfScenes.chinese(), PdfScenes.handout());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noPatchOfThePageDiffers(Scene scene) throws IOException {
    BufferedImage png =
        ImageIO.read(new ByteArrayInputStream(new PngRenderer().render(scene).get(0)));
    BufferedImage pdf = pixels(new PdfRenderer().render(scene).get(0), png.getWidth());
    assertEquals(png.getHeight(), pdf.getHeight(), 2);
    for (int y = 0; y + BLOCK < Math.min(png.getHeight(), pdf.getHeight()); y += BLOCK) {
      for (int x = 0; x + BLOCK < Math.min(png.getWidth(), pdf.getWidth()); x += BLOCK) {
        double difference = Math.abs(ink(png, x, y) - ink(pdf, x, y));
        assertTrue(difference < MOST, "at pixel " + x + "," + y + ": " + difference);
      }
    }
  }

  private static BufferedImage pixels(byte[] file, int width) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      float scale = width / document.getPage(0).getMediaBox().getWidth();
      return new PDFRenderer(document).renderImage(0, scale);
    }
  }

  /** Mean brightness of a patch, 0 black to 1 white; green stands for all. */
  private static double ink(BufferedImage image, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        sum += (image.getRGB(x, y) >> 8 & 0xFF) / 255.0;
      }
    }
    return sum / (BLOCK * BLOCK);
  }
}
