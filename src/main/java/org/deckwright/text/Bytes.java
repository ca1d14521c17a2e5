package org.deckwright.text;

import java.io.ByteArrayOutputStream;

/** Collects big-endian numbers. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes i16(int value) {
    out.write(value >> 8);
    out.write(value);
    return this;
  }

  Bytes i32(int value) {
    return i16(value >> 16).i16(value);
  }

  Bytes all(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Fills up to whole words. */
  Bytes align() {
    while (out.size() % 4 != 0) {
      out.write(0);
    }
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
