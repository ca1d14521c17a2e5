package org.deckwright.article.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/**
 * The parts of a Word file. Only those asked for are unpacked, each up to a limit, so that a small
 * file cannot grow without end.
 */
final class DocxPackage {
  private static final int MOST_PART = 64 * 1024 * 1024;
  private static final int MOST_ALL = 192 * 1024 * 1024;
  private static final String DOCUMENT = "word/document.xml";

  private final String name;
  private final ZipFile zip;
  private long unpacked;

  /**
   * Opens a file.
   *
   * @throws Failure of kind INPUT if it is no Word document
   */
  DocxPackage(Source source) {
    name = source.name();
    byte[] bytes = source.bytes();
    if (bytes.length == 0) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.empty(name));
    }
    if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentLocked(name));
    }
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | RuntimeException e) { // broken archives make it throw either
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentBroken(name), e);
    }
    if (zip.getEntry(DOCUMENT) == null) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentNotWord(name));
    }
  }

  /** Name of the part with the text. */
  String document() {
    return DOCUMENT;
  }

  /** The bytes of a part, if it is there. */
  Optional<byte[]> part(String part) {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_PART + 1);
      unpacked += bytes.length;
      if (bytes.length > MOST_PART || unpacked > MOST_ALL) {
        throw new Failure(Failure.Kind.INPUT, FileMessages.documentTooLarge(name));
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentBroken(name), e);
    }
  }

  /** Reads a part as XML, if it is there; the reader stands before the root. */
  void read(String part, Consumer<DocxXml> reading) {
    part(part).ifPresent(b -> reading.accept(new DocxXml(name, new ByteArrayInputStream(b))));
  }

  /** What a part's relations lead to inside the package, by their ids. */
  Map<String, String> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, String> targets = new HashMap<>();
    read(
        folder + "_rels/" + part.substring(slash) + ".rels",
        xml ->
            xml.children(
                root ->
                    xml.children(
                        r -> {
                          if (!xml.attribute("TargetMode").equals("External")) {
                            targets.put(
                                xml.attribute("Id"), target(folder, xml.attribute("Target")));
                          }
                        })));
    return targets;
  }

  private static String target(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target.replaceFirst("^\\./", "");
  }
}
