package org.deckwright.render.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes an opaque picture as a PNG file of 8 bits a channel, without time or software's name. Its
 * rows come packed, in strips that were made side by side.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final int COLOURED = 2;

  /** Deflate with a window of 32 KiB, no dictionary (RFC 1950, 2.2). */
  private static final byte[] ZLIB = {0x78, (byte) 0x9C};

  private PngFile() {}

  /**
   * The file's bytes.
   *
   * @param strips from the top down, the last one with the end of the data
   */
  static byte[] of(int width, int height, List<PackedRows> strips) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height);
    header.put((byte) BITS).put((byte) COLOURED);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", data(strips));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] data(List<PackedRows> strips) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(ZLIB);
    Adler sum = Adler.EMPTY;
    for (PackedRows strip : strips) {
      out.writeBytes(strip.deflated());
      sum = sum.and(strip.sum());
    }
    out.writeBytes(ByteBuffer.allocate(4).putInt(sum.value()).array());
    return out.toByteArray();
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
