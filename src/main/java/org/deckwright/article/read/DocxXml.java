package org.deckwright.article.read;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/**
 * Reads the XML of an Office file as a stream. Names are compared without their name space, which
 * differs between the two editions of the format. Entities are not expanded.
 */
final class DocxXml {
  /** Word nests text boxes in tables in text boxes, but not so deep. */
  private static final int MOST_DEPTH = 500;

  private final String file;
  private final XMLStreamReader reader;
  private int depth;

  DocxXml(String file, InputStream in) {
    this.file = file;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private Failure broken(Exception e) {
    return new Failure(Failure.Kind.INPUT, FileMessages.documentBroken(file), e);
  }

  /** Goes on to the next event; false at the end of the document. */
  private boolean advance() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new Failure(Failure.Kind.INPUT, FileMessages.documentBroken(file));
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > MOST_DEPTH) {
        throw new Failure(Failure.Kind.INPUT, FileMessages.documentTooLarge(file));
      }
      return true;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Hands each child of the element at hand, or the root at the start, to a visitor by its name;
   * what the visitor does not read is skipped.
   */
  void children(Consumer<String> visitor) {
    int outer = depth;
    while (advance()) {
      if (depth < outer) {
        return;
      }
      if (reader.isStartElement()) {
        int at = depth;
        visitor.accept(reader.getLocalName());
        while (depth >= at && advance()) {} // skips the rest of it
      }
    }
  }

  /** An attribute of the element at hand; empty text for none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A number in an attribute. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether the switch that the element at hand stands for is on. */
  boolean isOn() {
    String value = attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  /** The characters in the element at hand. */
  String text() {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (advance() && depth >= outer) {
      if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
