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

  /** Sums may grow so far before their remainder is taken, which takes long. */
  private static final long LARGE = 1L << 48;

  /** Adds bytes up; a stretch of zeros takes one step. Stretches are shorter than 2³⁰ bytes. */
  static final class Sum {
    private long low = 1;
    private long high;
    private long length;

    /** Some of the bytes; three at a time, as no step then waits for the one before. */
    void bytes(byte[] bytes, int from, int to) {
      int i = from;
      for (; i + 2 < to; i += 3) {
        int one = bytes[i] & 0xFF;
        int two = bytes[i + 1] & 0xFF;
        int three = bytes[i + 2] & 0xFF;
        high += 3 * (low + one) + 2L * two + three;
        low += one + two + three;
      }
      for (; i < to; i++) {
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
      if (high > LARGE) {
        low %= PRIME;
        high %= PRIME;
      }
      length += count;
    }

    Adler adler() {
      low %= PRIME;
      high %= PRIME;
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
