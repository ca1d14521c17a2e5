package org.deckwright.pipeline;

import java.util.Arrays;

/**
 * A finished file, still in memory.
 *
 * @param path relative to the output folder, with {@code /} between folders
 * @param bytes its contents; not copied
 * @param pages slides or pages in it; 0 where that says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // equality is told below, and nobody changes the bytes
public record OutputFile(String path, byte[] bytes, int pages) {
  @Override
  public boolean equals(Object o) {
    return o instanceof OutputFile f
        && path.equals(f.path)
        && pages == f.pages
        && Arrays.equals(bytes, f.bytes);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes, " + pages + " pages)";
  }
}
