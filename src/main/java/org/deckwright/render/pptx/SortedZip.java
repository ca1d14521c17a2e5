package org.deckwright.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Takes the entries that POI writes and hands them on in a fixed order with a fixed time, so that
 * the same parts give the same bytes. {@code [Content_Types].xml} comes first, as readers of
 * streams expect.
 */
final class SortedZip extends ZipArchiveOutputStream {
  /** The earliest time that a zip file can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, ByteArrayOutputStream> entries =
      new TreeMap<>(Comparator.comparing(SortedZip::rank).thenComparing(n -> n));
  private final OutputStream target;
  private boolean written;
  private ByteArrayOutputStream current = new ByteArrayOutputStream();

  SortedZip(OutputStream target) {
    super(OutputStream.nullOutputStream());
    this.target = target;
  }

  private static int rank(String name) {
    return name.equals("[Content_Types].xml") ? 0 : name.startsWith("_rels/") ? 1 : 2;
  }

  /** A whole entry at once. */
  void put(String name, byte[] content) {
    ByteArrayOutputStream entry = new ByteArrayOutputStream(content.length);
    entry.writeBytes(content);
    entries.put(name, entry);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) {
    current = new ByteArrayOutputStream();
    entries.put(entry.getName(), current);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    current.write(bytes, offset, length);
  }

  @Override
  public void write(int b) {
    current.write(b);
  }

  @Override
  public void closeArchiveEntry() {}

  @Override
  public void flush() {}

  /** Called by POI, and once more when the stream is closed. */
  @Override
  public void finish() throws IOException {
    if (written) {
      return;
    }
    written = true;
    try (ZipOutputStream zip = new ZipOutputStream(target)) {
      for (Map.Entry<String, ByteArrayOutputStream> e : entries.entrySet()) {
        write(zip, e.getKey(), e.getValue());
      }
    }
  }

  private static void write(ZipOutputStream zip, String name, ByteArrayOutputStream content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }
}
