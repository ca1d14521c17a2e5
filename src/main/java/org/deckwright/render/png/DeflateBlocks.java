package org.deckwright.render.png;

import java.util.Arrays;

/**
 * Writes bytes, and repeats of bytes before them, as deflate's blocks, each with codes of its own
 * (RFC 1951, 3.2.7).
 */
final class DeflateBlocks {
  /** The longest repeat that has a code, in bytes. */
  static final int LONGEST = 258;

  /** The shortest. */
  static final int SHORTEST = 3;

  /** How far back a repeat may begin, in bytes. */
  static final int FURTHEST = 1 << 15;

  private static final int END = 256;
  private static final int LENGTHS = 29;
  private static final int DISTANCES = 30;

  /** Symbols of a block. */
  private static final int MOST = 1 << 15;

  /** The code of codes' lengths: 0 to 15 have four bits each, and runs of lengths are not used. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int DYNAMIC = 2;

  private final BitStream out = new BitStream();

  /** Bytes as they are; for repeats the negative of 2¹⁵ × length + distance - 1. */
  private final int[] symbols = new int[MOST];

  private final int[] counts = new int[END + 1 + LENGTHS];
  private final int[] distanceCounts = new int[DISTANCES];
  private int size;

  /**
   * @param value 0 to 255
   */
  void literal(int value) {
    counts[value]++;
    add(value);
  }

  /**
   * Repeats what stands some bytes before; it may run into what it makes.
   *
   * @param length in bytes, {@value #SHORTEST} or more
   * @param distance 1 to {@link #FURTHEST}
   */
  void repeat(int length, int distance) {
    int left = length;
    while (left > 0) {
      int now = Math.min(left, LONGEST);
      now -= left > now ? Math.max(0, SHORTEST - (left - now)) : 0; // no rest that is too short
      counts[END + 1 + lengthCode(now)]++;
      distanceCounts[distanceCode(distance - 1)]++;
      add(-(now * FURTHEST + distance - 1));
      left -= now;
    }
  }

  private void add(int symbol) {
    symbols[size++] = symbol;
    if (size == MOST) {
      block(false);
    }
  }

  /**
   * All blocks.
   *
   * @param isLast whether nothing follows; else they end on a whole byte (RFC 1951, 3.2.4)
   */
  byte[] finish(boolean isLast) {
    block(isLast);
    if (!isLast) {
      out.put(0, 3); // an empty block of the kind that is stored
      out.fill();
      out.put(0xFFFF << 16, 32);
    }
    out.fill();
    return out.bytes();
  }

  private void block(boolean isLast) {
    counts[END] = 1;
    distanceCounts[0]++; // one distance has a code, even where none is used
    HuffmanCode codes = HuffmanCode.of(counts);
    HuffmanCode distances = HuffmanCode.of(distanceCounts);
    out.put(isLast ? 1 : 0, 1);
    out.put(DYNAMIC, 2);
    header(codes, distances);
    for (int i = 0; i < size; i++) {
      if (symbols[i] >= 0) {
        codes.put(symbols[i], out);
      } else {
        repeat(-symbols[i], codes, distances);
      }
    }
    codes.put(END, out);
    size = 0;
    Arrays.fill(counts, 0);
    Arrays.fill(distanceCounts, 0);
  }

  private void header(HuffmanCode codes, HuffmanCode distances) {
    out.put(codes.lengths().length - 257, 5);
    out.put(DISTANCES - 1, 5);
    out.put(ORDER.length - 4, 4);
    for (int length : ORDER) {
      out.put(length < 16 ? 4 : 0, 3);
    }
    for (int length : codes.lengths()) {
      out.put(Integer.reverse(length) >>> 28, 4);
    }
    for (int length : distances.lengths()) {
      out.put(Integer.reverse(length) >>> 28, 4);
    }
  }

  private void repeat(int symbol, HuffmanCode codes, HuffmanCode distances) {
    int length = symbol / FURTHEST;
    int code = lengthCode(length);
    codes.put(END + 1 + code, out);
    if (length < LONGEST) {
      extra(length - SHORTEST, code / 4 - 1);
    }
    int distance = symbol % FURTHEST;
    int far = distanceCode(distance);
    distances.put(far, out);
    extra(distance, far / 2 - 1);
  }

  /** The lowest bits, which a code leaves open. */
  private void extra(int value, int bits) {
    if (bits > 0) {
      out.put(value & (1 << bits) - 1, bits);
    }
  }

  /** Four codes for each power of two, and one for the longest (RFC 1951, 3.2.5). */
  private static int lengthCode(int length) {
    if (length == LONGEST) {
      return LENGTHS - 1;
    }
    int above = length - SHORTEST;
    int power = Math.max(0, 29 - Integer.numberOfLeadingZeros(above));
    return 4 * power + (above >> power);
  }

  /**
   * Two codes for each power of two.
   *
   * @param distance less 1
   */
  private static int distanceCode(int distance) {
    int power = Math.max(0, 30 - Integer.numberOfLeadingZeros(distance));
    return 2 * power + (distance >> power);
  }
}
