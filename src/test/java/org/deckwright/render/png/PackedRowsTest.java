package org.deckwright.render.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
  @Test
  void flatPageTakesNearlyNothing() throws IOException {
    assertTrue(assertSame(1000, 700, (x, y) -> 0xF4F1E8).length < 6000);
  }

  @Test
  void blackFirstRowIsKept() throws IOException {
    assertSame(40, 30, (x, y) -> y < 10 ? 0 : 0x102030);
  }

  @Test
  void bitsAboveTheColourAreNotSeen() {
    BufferedImage clean = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    BufferedImage dirty = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) dirty.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i += 3) {
      pixels[i] = i << 24;
    }
    assertArrayEquals(packed(clean, true).deflated(), packed(dirty, true).deflated());
  }

  @Test
  void noiseIsKept() throws IOException {
    Random random = new Random(5);
    assertSame(300, 120, (x, y) -> random.nextInt(1 << 24));
  }

  @Test
  void noiseOfVeryUnlikeFrequenciesIsKept() throws IOException {
    // Bytes as rare as Fibonacci's numbers make Huffman's tree deeper than deflate allows.
    Random random = new Random(6);
    assertSame(700, 400, (x, y) -> rare(random) << 16 | rare(random) << 8 | rare(random));
  }

  private static int rare(Random random) {
    return (int) StrictMath.min(255, -StrictMath.log(random.nextDouble()) / 0.48);
  }

  @Test
  void repeatsAreKeptNearAndFar() throws IOException {
    for (int period : new int[] {1, 2, 3, 7, 86, 87, 5461, 10922, 10923, 12000}) {
      assertSame(12_100, 5, (x, y) -> (x % period + y) * 0x010307);
    }
  }

  @Test
  void whatWasPackedBeforeLeavesNoTrace() {
    BufferedImage strip = new BufferedImage(50, 20, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    RowPacker packer = new RowPacker(pixels, 50);
    Random random = new Random(9);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextInt(1 << 24);
    }
    byte[] alone = packer.pack(20, true).deflated();
    Arrays.fill(pixels, 0x336699);
    byte[] flat = packer.pack(20, true).deflated();
    assertArrayEquals(packed(strip, true).deflated(), flat);
    assertTrue(flat.length < alone.length);
  }

  @Test
  void onePixelIsKept() throws IOException {
    assertSame(1, 1, (x, y) -> 0xABCDEF);
    assertSame(1, 1, (x, y) -> 0);
  }

  /** Packs in two strips what the function paints, and reads it back. */
  private static byte[] assertSame(int width, int height, IntBinaryOperator colour)
      throws IOException {
    BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        painted.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    int cut = height / 2;
    List<PackedRows> strips =
        cut == 0
            ? List.of(packed(painted, true))
            : List.of(
                packed(part(painted, 0, cut), false), packed(part(painted, cut, height), true));
    byte[] file = PngFile.of(width, height, strips);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        assertEquals(painted.getRGB(x, y), read.getRGB(x, y), x + "," + y);
      }
    }
    return file;
  }

  private static PackedRows packed(BufferedImage strip, boolean isLast) {
    int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    return new RowPacker(pixels, strip.getWidth()).pack(strip.getHeight(), isLast);
  }

  private static BufferedImage part(BufferedImage whole, int top, int bottom) {
    int rows = bottom - top;
    BufferedImage out = new BufferedImage(whole.getWidth(), rows, BufferedImage.TYPE_INT_RGB);
    out.getGraphics().drawImage(whole, 0, -top, null);
    return out;
  }
}
