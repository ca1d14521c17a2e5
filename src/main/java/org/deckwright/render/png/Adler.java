package org.deckwright.render.png;

import java.util.zip.Adler32;

/**
 * The checksum of a stretch of bytes (RFC 1950, 8.2), which joins with that of the stretch after
 * it.
 *
 * @param length of the stretch, in bytes
 */
record Adler(int value, long length) {
  static final Adler EMPTY = new Adler(1, 0);
  private static final int PRIME = 65521;

  static Adler of(byte[] bytes, int length) {
    Adler32 sum = new Adler32();
    sum.update(bytes, 0, length);
    return new Adler((int) sum.getValue(), length);
  }

  /** The checksum of both, one after the other. */
  Adler and(Adler next) {
    long a = low() + next.low() - 1;
    long b = high() + next.high() + (low() - 1) * (next.length % PRIME);
    int both = Math.floorMod(b, PRIME) << 16 | Math.floorMod(a, PRIME);
    return new Adler(both, length + next.length);
  }

  private long low() {
    return value & 0xFFFFL;
  }

  private long high() {
    return Integer.toUnsignedLong(value) >>> 16;
  }
}
