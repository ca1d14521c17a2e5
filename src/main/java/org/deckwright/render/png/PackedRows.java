package org.deckwright.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A strip of a picture, filtered and deflated without a look at the strip above, so that strips are
 * packed side by side and joined (as pigz does).
 *
 * @param deflated blocks that end on a whole byte; in the last strip with the end of the data
 * @param sum of the rows as they were filtered
 */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
record PackedRows(byte[] deflated, Adler sum) {
  private static final int UP = 2;
  private static final int LEVEL = 3;

  /**
   * Packs all rows of a strip.
   *
   * @param strip of type {@link BufferedImage#TYPE_INT_RGB}
   */
  static PackedRows of(BufferedImage strip, boolean isLast) {
    byte[] rows = filtered(strip);
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(rows);
      if (isLast) {
        deflater.finish();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
      byte[] piece = new byte[1 << 14];
      int got;
      do {
        got = deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH);
        out.write(piece, 0, got);
      } while (got == piece.length);
      return new PackedRows(out.toByteArray(), Adler.of(rows, rows.length));
    } finally {
      deflater.end();
    }
  }

  /**
   * Each row's bytes less those of the row above, after the filter's number. The JDK's writer tries
   * five filters for each row; pages are flat colours, for which the row above is as good a guess
   * as any. The first row has none above it, which counts as black.
   */
  private static byte[] filtered(BufferedImage strip) {
    int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    int width = strip.getWidth();
    byte[] out = new byte[strip.getHeight() * (1 + 3 * width)];
    int at = 0;
    for (int start = 0; start < pixels.length; start += width) {
      boolean isFirst = start == 0;
      out[at++] = (byte) (isFirst ? 0 : UP);
      boolean isSame =
          !isFirst && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
      if (isSame) {
        at += 3 * width;
        continue;
      }
      for (int i = start; i < start + width; i++) {
        int now = pixels[i];
        int above = isFirst ? 0 : pixels[i - width];
        if (now != above) {
          out[at] = (byte) ((now >> 16) - (above >> 16));
          out[at + 1] = (byte) ((now >> 8) - (above >> 8));
          out[at + 2] = (byte) (now - above);
        }
        at += 3;
      }
    }
    return out;
  }
}
