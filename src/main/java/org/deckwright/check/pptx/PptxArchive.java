package org.deckwright.check.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/**
 * Looks through a file before a library unpacks it: small files cannot grow without end, and no XML
 * is nested deeply or declares entities.
 */
final class PptxArchive {
  private static final long MOST_ALL = 512L * 1024 * 1024;
  private static final long MOST_XML = 64L * 1024 * 1024;
  private static final int MOST_PARTS = 20_000;
  private static final int MOST_DEPTH = 250;
  private static final String PRESENTATION = "ppt/presentation.xml";

  private final String name;
  private long unpacked;

  private PptxArchive(String name) {
    this.name = name;
  }

  /**
   * Looks through it.
   *
   * @throws Failure of kind INPUT if it is no presentation, locked, broken or too large
   */
  static void verify(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.empty(name));
    }
    if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.presentationLocked(name));
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      new PptxArchive(name).verify(zip);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.presentationBroken(name), e);
    }
  }

  private void verify(ZipFile zip) throws IOException, XMLStreamException {
    int parts = 0;
    boolean presentation = false;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      presentation |= entry.getName().equals(PRESENTATION);
      if (++parts > MOST_PARTS) {
        throw tooLarge();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
          verifyXml(in.readNBytes((int) MOST_XML + 1));
        } else {
          count(in.skip(MOST_ALL + 1));
        }
      }
    }
    if (!presentation) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.presentationBroken(name));
    }
  }

  private void verifyXml(byte[] bytes) throws XMLStreamException {
    count(bytes.length);
    if (bytes.length > MOST_XML) {
      throw tooLarge();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new Failure(Failure.Kind.INPUT, FileMessages.presentationBroken(name));
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > MOST_DEPTH) {
        throw tooLarge();
      }
    }
  }

  private void count(long bytes) {
    unpacked += bytes;
    if (unpacked > MOST_ALL) {
      throw tooLarge();
    }
  }

  private Failure tooLarge() {
    return new Failure(Failure.Kind.INPUT, FileMessages.presentationTooLarge(name));
  }
}
