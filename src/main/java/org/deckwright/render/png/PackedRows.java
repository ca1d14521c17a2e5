package org.deckwright.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A strip of a picture, filtered and deflated without a look at the strip above, so that strips are
 * packed side by side and joined (as pigz does).
 *
 * @param deflated blocks that end on a whole byte; in the last strip with the end of the data
 * @param sum of the rows as they were filtered
 */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
record PackedRows(byte[] deflated, Adler sum) {

  /**
   * Packs all rows of a strip.
   *
   * @param strip of type {@link BufferedImage#TYPE_INT_RGB}
   */
  static PackedRows of(BufferedImage strip, boolean isLast) {
    int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    RowPacker packer = new RowPacker(pixels, strip.getWidth());
    return packer.pack(isLast);
  }
}
