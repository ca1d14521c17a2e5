package org.deckwright.render.png;

import java.util.Arrays;

/** Bits in deflate's order: the lowest of each byte first (RFC 1951, 3.1.1). */
final class BitStream {
  private byte[] bytes = new byte[1 << 14];
  private int length;
  private long waiting;
  private int bits;

  /**
   * @param count of bits, 0 to 32
   */
  void put(int value, int count) {
    waiting |= (long) value << bits;
    bits += count;
    while (bits >= Byte.SIZE) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      bytes[length++] = (byte) waiting;
      waiting >>>= Byte.SIZE;
      bits -= Byte.SIZE;
    }
  }

  /** Fills the last byte with zeros. */
  void fill() {
    put(0, Math.floorMod(-bits, Byte.SIZE));
  }

  /** All whole bytes. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
