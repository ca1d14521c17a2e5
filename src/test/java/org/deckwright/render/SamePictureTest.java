package org.deckwright.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.deckwright.render.chart.ChartFixtures;
import org.deckwright.render.pdf.PdfRenderer;
import org.deckwright.render.pdf.PdfScenes;
import org.deckwright.render.pdf.Sheet;
import org.deckwright.render.png.PngRenderer;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Tag;
import org.junit.jupiter.api.Test;

/** The PDF, drawn by another program, shows what the PNG shows. */
class SamePictureTest {
  /** Side of a square of pixels whose mean colours are compared. */
  private static final int SQUARE = 8;

  @Test
  void pagesLookTheSameInPdfAndPng() throws IOException {
    compare("deck", PdfScenes.deck(1), 40);
    compare("Chinese", PdfScenes.chinese(), 40);
  }

  @Test
  void chartsLookTheSameInPdfAndPng() throws IOException {
    for (Map.Entry<String, ChartModel> e : charts().entrySet()) {
      Sheet sheet = new Sheet("en");
      sheet.add(
          new Mark.Chart(
              Tag.figure("Chart", "A chart."), e.getValue().plot(), e.getValue(), List.of()));
      compare(e.getKey(), Sheet.scene("t", "en", sheet.page("t", "")), 40);
    }
  }

  private static Map<String, ChartModel> charts() {
    Map<String, ChartModel> some = new LinkedHashMap<>(ChartFixtures.all());
    some.keySet().retainAll(List.of("standing", "lines", "ring", "stages"));
    return some;
  }

  private static void compare(String name, Scene scene, int tolerance) throws IOException {
    byte[] picture = new PngRenderer(1).render(scene).get(0);
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(picture));
    try (PDDocument file = Loader.loadPDF(new PdfRenderer().render(scene).get(0))) {
      BufferedImage pdf = new PDFRenderer(file).renderImage(0, 1);
      assertEquals(png.getWidth(), pdf.getWidth(), name);
      assertEquals(png.getHeight(), pdf.getHeight(), name);
      assertAlike(name, png, pdf, tolerance);
    }
  }

  private static void assertAlike(String name, BufferedImage a, BufferedImage b, int tolerance) {
    double sum = 0;
    int squares = 0;
    for (int y = 0; y + SQUARE <= a.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= a.getWidth(); x += SQUARE) {
        double difference = difference(a, b, x, y);
        assertTrue(
            difference < tolerance, name + " differs by " + difference + " at " + x + ", " + y);
        sum += difference;
        squares++;
      }
    }
    assertTrue(sum / squares < 1, name + " differs by " + sum / squares + " on average");
  }

  /** Difference of a square's mean brightness, 0 to 255. */
  private static double difference(BufferedImage a, BufferedImage b, int x, int y) {
    return Math.abs(mean(a, x, y) - mean(b, x, y));
  }

  private static double mean(BufferedImage image, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        int rgb = image.getRGB(x, y);
        sum += 0.3 * (rgb >> 16 & 0xFF) + 0.6 * (rgb >> 8 & 0xFF) + 0.1 * (rgb & 0xFF);
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
