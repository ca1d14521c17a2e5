package org.deckwright.render.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import javax.imageio.ImageIO;
import org.deckwright.geom.Rect;
import org.deckwright.render.pdf.PdfScenes;
import org.deckwright.render.pdf.Sheet;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;

class PngRendererTest {
  @Test
  void drawsOnePictureAPageAtTwoPixelsAPoint() throws IOException {
    List<byte[]> files = new PngRenderer().render(PdfScenes.deck(2));
    assertEquals(2, files.size());
    BufferedImage image = read(files.get(0));
    assertEquals(1920, image.getWidth());
    assertEquals(1080, image.getHeight());
  }

  @Test
  void paintsTheGroundTheFurnitureAndTheMarks() throws IOException {
    BufferedImage image = read(new PngRenderer().render(PdfScenes.deck(1)).get(0));
    assertEquals(Sheet.GROUND.rgb(), image.getRGB(1900, 20) & 0xFFFFFF);
    assertTrue(has(Sheet.MUTED, image, 2, new Rect(500, 503, 10, 2)), "the layout's rule");
    assertTrue(has(Sheet.SURFACE, image, 2, new Rect(562, 164, 6, 30)), "a node's fill");
  }

  @Test
  void placesLettersWhereTheyWereMeasured() throws IOException {
    Scene scene = PdfScenes.deck(1);
    BufferedImage image = read(new PngRenderer(4).render(scene).get(0));
    Line title = firstLine(scene, Role.TITLE);
    double end = title.x() + title.width();
    double top = title.baseline() - 20;
    assertTrue(has(Sheet.INK, image, 4, new Rect(end - 4, top, 4, 20)), "ink up to its end");
    assertFalse(has(Sheet.INK, image, 4, new Rect(end + 0.5, top, 40, 20)), "and none after it");
  }

  @Test
  void givesTheSameBytesTwiceAndNoTime() throws IOException {
    byte[] first = new PngRenderer(1).render(PdfScenes.deck(1)).get(0);
    byte[] second = new PngRenderer(1).render(PdfScenes.deck(1)).get(0);
    assertArrayEquals(first, second);
    String chunks = new String(first, StandardCharsets.ISO_8859_1);
    assertFalse(chunks.contains("tIME") || chunks.contains("tEXt"));
  }

  @Test
  void givesTheSameBytesOnOneThreadAndOnMany() throws Exception {
    Scene scene = PdfScenes.deck(1);
    byte[] alone = on(1, scene);
    assertArrayEquals(alone, on(4, scene));
    assertEquals(1080, read(alone).getHeight());
  }

  private static byte[] on(int threads, Scene scene) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> new PngRenderer().render(scene).get(0)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void stripsJoinWithoutASeam() throws IOException {
    Scene scene = PdfScenes.deck(1);
    BufferedImage small = read(new PngRenderer(1).render(scene).get(0)); // one strip
    BufferedImage large = read(new PngRenderer(4).render(scene).get(0)); // four
    for (int y = 4; y < 536; y += 4) {
      for (int x = 4; x < 956; x += 7) {
        if (isFlat(small, x, y)) {
          assertEquals(small.getRGB(x, y), large.getRGB(4 * x + 2, 4 * y + 2), x + "," + y);
        }
      }
    }
  }

  private static boolean isFlat(BufferedImage image, int x, int y) {
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        if (image.getRGB(x, y) != image.getRGB(x + dx, y + dy)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void refusesScalesThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> new PngRenderer(0));
    assertThrows(IllegalArgumentException.class, () -> new PngRenderer(5));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Line firstLine(Scene scene, Role role) {
    return scene.pages().get(0).marks().stream()
        .filter(m -> m.tag().role() == role)
        .map(m -> ((Mark.Text) m).block().paragraphs().get(0).lines().get(0))
        .findFirst()
        .orElseThrow();
  }

  private static boolean has(Ink ink, BufferedImage image, int scale, Rect where) {
    for (int y = (int) (where.y() * scale); y < where.bottom() * scale; y++) {
      for (int x = (int) (where.x() * scale); x < where.right() * scale; x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == ink.rgb()) {
          return true;
        }
      }
    }
    return false;
  }
}
