package org.deckwright.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts parts together as a file of Office (ECMA-376, part 2): a zip of the parts, of what they
 * refer to and of their types. Entries have a fixed order and time, so that the same parts give the
 * same bytes.
 */
final class OfficePackage {
  /** The earliest time that a zip file can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TYPES = "[Content_Types].xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  /** Types come first, as readers of streams expect. */
  private final Map<String, byte[]> entries =
      new TreeMap<>(Comparator.comparing(OfficePackage::rank).thenComparing(n -> n));

  private OfficePackage() {}

  private static int rank(String name) {
    return name.equals(TYPES) ? 0 : name.startsWith("_rels/") ? 1 : 2;
  }

  /**
   * The file's bytes.
   *
   * @param parts of different names
   * @param roots what a reader looks for first
   */
  static byte[] of(List<Part> parts, List<Part.Relation> roots) {
    OfficePackage made = new OfficePackage();
    made.put(TYPES, types(parts));
    made.put(Relations.name("/"), Relations.xml("/", roots));
    for (Part part : parts) {
      made.put(part.name().substring(1), part.content());
      if (!part.relations().isEmpty()) {
        made.put(Relations.name(part.name()), Relations.xml(part.name(), part.relations()));
      }
    }
    return made.zip();
  }

  /** A part of XML has a type of its own; of others, the ending says it. */
  private static Xml types(List<Part> parts) {
    Map<String, String> endings = new TreeMap<>();
    endings.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    endings.put("xml", "application/xml");
    for (Part part : parts) {
      endings.putIfAbsent(ending(part), part.contentType());
    }
    Xml x = Xml.document().open("Types", "xmlns", NAMESPACE);
    endings.forEach((e, type) -> x.leaf("Default", "Extension", e, "ContentType", type));
    for (Part part : parts) {
      if (!endings.get(ending(part)).equals(part.contentType())) {
        x.leaf("Override", "PartName", part.name(), "ContentType", part.contentType());
      }
    }
    return x.close();
  }

  private static String ending(Part part) {
    return part.name().substring(part.name().lastIndexOf('.') + 1);
  }

  private void put(String name, Xml xml) {
    put(name, xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] content) {
    if (entries.put(name, content) != null) {
      throw new IllegalStateException("two parts are called " + name);
    }
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(e.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(e.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
