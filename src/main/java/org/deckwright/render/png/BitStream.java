package org.deckwright.render.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits in deflate's order: the lowest of each byte first (RFC 1951, 3.1.1). */
final class BitStream {
  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[1 << 14];
  private int length;
  private long waiting;
  private int bits;

  /**
   * @param count of bits, 0 to 32
   */
  void put(int value, int count) {
    waiting |= Integer.toUnsignedLong(value) << bits;
    bits += count;
    if (bits >= Integer.SIZE) {
      room(Integer.BYTES);
      FOUR.set(bytes, length, (int) waiting);
      length += Integer.BYTES;
      waiting >>>= Integer.SIZE;
      bits -= Integer.SIZE;
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  /** Fills the last byte with zeros. */
  void fill() {
    put(0, Math.floorMod(-bits, Byte.SIZE));
    for (; bits > 0; bits -= Byte.SIZE) {
      room(1);
      bytes[length++] = (byte) waiting;
      waiting >>>= Byte.SIZE;
    }
  }

  /** All bytes up to the last that was {@linkplain #fill filled}. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
