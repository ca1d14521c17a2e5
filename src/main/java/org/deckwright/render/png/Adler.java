package org.deckwright.render.png;

/**
 * The checksum of a stretch of bytes (RFC 1950, 8.2), which joins with that of the stretch after
 * it.
 *
 * @param length of the stretch, in bytes
 */
record Adler(int value, long length) {
  static final Adler EMPTY = new Adler(1, 0);
  private static final int PRIME = 65521;

  /** Adds bytes up; a stretch of zeros takes one step. */
  static final class Sum {
    private long low = 1;
    private long high;
    private long length;

    /** Some of the bytes. */
    void bytes(byte[] bytes, int from, int to) {
      for (int i = from; i < to; i++) {
        low += bytes[i] & 0xFF;
        high += low;
      }
      add(to - from);
    }

    void zeros(int count) {
      high += low * count;
      add(count);
    }

    private void add(int count) {
      low %= PRIME;
      high %= PRIME;
      length += count;
    }

    Adler adler() {
      return new Adler((int) (high << 16 | low), length);
    }
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
