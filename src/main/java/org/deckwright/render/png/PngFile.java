package org.deckwright.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an opaque picture as a PNG file of 8 bits a channel, without time or software's name. The
 * JDK's writer tries five filters for each row and reads pixels one by one; pages are flat colours,
 * for which the row above is as good a guess as any.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final int COLOURED = 2;
  private static final int UP = 2;
  private static final int LEVEL = 6;

  private PngFile() {}

  /**
   * The file's bytes.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage image) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put((byte) BITS).put((byte) COLOURED);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", data(image));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** All rows, deflated. */
  private static byte[] data(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (DeflaterOutputStream rows = new DeflaterOutputStream(out, new Deflater(LEVEL), 1 << 14)) {
      byte[] row = new byte[1 + 3 * width];
      for (int y = 0; y < image.getHeight(); y++) {
        filter(pixels, y, width, row);
        rows.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The row's bytes less those of the row above. */
  private static void filter(int[] pixels, int y, int width, byte[] row) {
    row[0] = UP;
    int start = y * width;
    int at = 1;
    for (int i = start; i < start + width; i++) {
      int now = pixels[i];
      int above = y == 0 ? 0 : pixels[i - width];
      row[at++] = (byte) ((now >> 16) - (above >> 16));
      row[at++] = (byte) ((now >> 8) - (above >> 8));
      row[at++] = (byte) (now - above);
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
