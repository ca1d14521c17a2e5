package org.deckwright.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/** A raster picture's bytes, unchanged. Equal when the bytes are. */
public final class Image {

  /** Formats that every output can hold. */
  public enum Format {
    JPEG,
    PNG
  }

  private final byte[] bytes;
  private final Format format;
  private final int width;
  private final int height;

  /**
   * @param width and height in pixels, as found by decoding, not as the file claims
   */
  public Image(byte[] bytes, Format format, int width, int height) {
    this.bytes = bytes.clone();
    this.format = format;
    this.width = width;
    this.height = height;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Format format() {
    return format;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Image other && Arrays.equals(bytes, other.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return format.name().toLowerCase(Locale.ROOT)
        + " "
        + width
        + "×"
        + height
        + " "
        + Long.toHexString(crc.getValue());
  }
}
