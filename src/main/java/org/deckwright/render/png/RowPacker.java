package org.deckwright.render.png;

import java.util.Arrays;

/**
 * Packs rows of pixels as their differences from the row above. Pages are flat colours, so nearly
 * all differences are 0: those are skipped a row or a stretch at a time, and only what is left is
 * looked at byte by byte. A deflater that sees every byte takes four times as long.
 */
final class RowPacker {
  /** Filters of a row (PNG, 9.2): none, and less the row above. */
  private static final int NONE = 0;

  private static final int UP = 2;

  /** Bytes that must be the same before it is worth to say that they repeat. */
  private static final int WORTH = 4;

  private static final int HASH_BITS = 14;
  private static final int GOLDEN = 0x9E3779B1;

  private final int[] pixels;
  private final int width;
  private DeflateBlocks blocks = new DeflateBlocks();

  /** The filtered rows, each after its filter's number. */
  private final byte[] rows;

  /** Where four bytes stood last, by their hash; -1 for nowhere. */
  private final int[] places = new int[1 << HASH_BITS];

  /** Zeros that are not yet written. */
  private int zeros;

  private Adler.Sum sum = new Adler.Sum();

  /**
   * @param pixels row after row, 0xRRGGBB; they may change from one packing to the next
   */
  RowPacker(int[] pixels, int width) {
    this.pixels = pixels;
    this.width = width;
    this.rows = new byte[pixels.length / width * rowLength()];
  }

  private int rowLength() {
    return 1 + 3 * width;
  }

  /** Packs the first rows, as they are now. */
  PackedRows pack(int count, boolean isLast) {
    blocks = new DeflateBlocks();
    sum = new Adler.Sum();
    Arrays.fill(rows, (byte) 0);
    Arrays.fill(places, -1);
    for (int row = 0; row < count; row++) {
      row(row);
    }
    flushZeros();
    return new PackedRows(blocks.finish(isLast), sum.adler());
  }

  /** The first row has none above it. */
  private void row(int row) {
    int filter = row == 0 ? NONE : UP;
    int at = row * rowLength();
    rows[at] = (byte) filter;
    write(at, at + 1);
    int from = row * width;
    int to = from + width;
    for (int changed = changed(from, to); changed < to; ) {
      skip(3 * (changed - from));
      from = same(changed, to);
      write(filter(changed, from, row), at(from, row));
      changed = changed(from, to);
    }
    skip(3 * (to - from));
  }

  /** The place of a pixel's first byte. */
  private int at(int pixel, int row) {
    return 3 * pixel + row + 1;
  }

  /** The first pixel from here that is not as the one above it. */
  private int changed(int from, int to) {
    int at = unlike(from, to);
    while (at < to && above(at) == rgb(at)) {
      at = unlike(at + 1, to); // Java leaves any bits above the colour
    }
    return at;
  }

  /** The first pixel from here of which any bit is not as above; in the first row the next one. */
  private int unlike(int from, int to) {
    if (from < width || from == to) {
      return from;
    }
    int equal = Arrays.mismatch(pixels, from, to, pixels, from - width, to - width);
    return equal < 0 ? to : from + equal;
  }

  /** The first pixel from here that is as the one above it. */
  private int same(int from, int to) {
    int at = from;
    while (at < to && above(at) != rgb(at)) {
      at++;
    }
    return at;
  }

  private int rgb(int pixel) {
    return pixels[pixel] & 0xFFFFFF;
  }

  /** What is subtracted: above the first row is black. */
  private int above(int pixel) {
    return pixel < width ? 0 : rgb(pixel - width);
  }

  /** Fills the rows' bytes for some pixels; returns where they begin. */
  private int filter(int from, int to, int row) {
    int begin = at(from, row);
    int at = begin;
    for (int i = from; i < to; i++) {
      int now = pixels[i];
      int above = above(i);
      rows[at] = (byte) ((now >> 16) - (above >> 16));
      rows[at + 1] = (byte) ((now >> 8) - (above >> 8));
      rows[at + 2] = (byte) (now - above);
      at += 3;
    }
    return begin;
  }

  private void skip(int count) {
    zeros += count;
    sum.zeros(count);
  }

  private void flushZeros() {
    int left = zeros;
    zeros = 0;
    if (left > DeflateBlocks.SHORTEST) {
      blocks.literal(0);
      blocks.repeat(left - 1, 1);
      return;
    }
    for (; left > 0; left--) {
      blocks.literal(0);
    }
  }

  /** Writes bytes of the rows: as they are, or as what stood before. */
  private void write(int from, int to) {
    flushZeros();
    int at = from;
    while (at < to) {
      int before = to - at < WORTH ? -1 : swap(at);
      int length = before < 0 || at - before > DeflateBlocks.FURTHEST ? 0 : common(before, at, to);
      if (length < WORTH) {
        blocks.literal(rows[at] & 0xFF);
        at++;
      } else {
        blocks.repeat(length, at - before);
        at += length;
      }
    }
    sum.bytes(rows, from, to);
  }

  /** Notes that four bytes stand here; returns where such may have stood before, or -1. */
  private int swap(int at) {
    int four =
        rows[at] & 0xFF
            | (rows[at + 1] & 0xFF) << 8
            | (rows[at + 2] & 0xFF) << 16
            | rows[at + 3] << 24;
    int hash = four * GOLDEN >>> Integer.SIZE - HASH_BITS;
    int before = places[hash];
    places[hash] = at;
    return before;
  }

  /** How many bytes are the same from both places. */
  private int common(int before, int at, int to) {
    int most = Math.min(to - at, DeflateBlocks.LONGEST);
    int length = 0;
    while (length < most && rows[before + length] == rows[at + length]) {
      length++;
    }
    return length;
  }
}
