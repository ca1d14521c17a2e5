package org.deckwright.render.pptx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the package.
 *
 * @param name from the package's root, such as {@code /ppt/slides/slide1.xml}
 * @param contentType its media type
 * @param content its bytes; not to be changed
 * @param relations what it refers to
 */
@SuppressWarnings("ArrayRecordComponent") // parts are written, never compared
record Part(String name, String contentType, byte[] content, List<Relation> relations) {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PRESENTATION =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";

  Part {
    relations = List.copyOf(relations);
  }

  /**
   * A reference by id.
   *
   * @param type the last part of Office's relationship type, such as {@code slideLayout}
   * @param target a part's name, or an address outside
   */
  record Relation(String id, String type, String target, boolean external) {
    String uri() {
      return OFFICE + type;
    }
  }

  /** An XML part of PresentationML, such as {@code slide}. */
  static Part presentation(String name, String kind, Xml xml, List<Relation> relations) {
    return new Part(name, PRESENTATION + kind + "+xml", bytes(xml), relations);
  }

  /** An XML part that all Office formats share, such as {@code theme}. */
  static Part shared(String name, String kind, Xml xml, List<Relation> relations) {
    return new Part(name, DOCUMENT + kind + "+xml", bytes(xml), relations);
  }

  static Relation to(String id, String type, String target) {
    return new Relation(id, type, target, false);
  }

  private static byte[] bytes(Xml xml) {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
