package org.deckwright.article;

/** A picture that a source holds itself: the bytes of an image file, believed by nobody yet. */
public final class Picture {
  private final byte[] bytes;

  /**
   * @param bytes not copied, so not to be changed
   */
  public Picture(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The file's bytes; not copied, so not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
