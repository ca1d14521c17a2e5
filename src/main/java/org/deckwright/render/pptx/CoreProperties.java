package org.deckwright.render.pptx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.deckwright.scene.Scene;

/** Writes who made a file, when and about what (ECMA-376, part 2, 11). */
final class CoreProperties {
  static final String NAME = "/docProps/core.xml";

  /** The relation from the package. */
  static final String RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  /** The file's dates where the text has none: never the clock's. */
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  private CoreProperties() {}

  static Part part(Scene scene) {
    Xml x = Xml.document();
    x.open(
        "cp:coreProperties",
        "xmlns:cp",
        NAMESPACE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    String date = date(scene.properties().date()) + "T00:00:00Z";
    x.text("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
    x.text("dc:creator", scene.properties().author());
    x.text("dc:language", scene.language());
    x.text("cp:lastModifiedBy", scene.properties().author());
    x.text("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
    x.text("dc:subject", scene.properties().subject());
    x.text("dc:title", scene.title());
    return Part.of(NAME, TYPE, x.close());
  }

  private static LocalDate date(String iso) {
    LocalDate day = NO_DATE;
    if (iso.length() >= 10) {
      try {
        day = LocalDate.parse(iso.substring(0, 10));
      } catch (DateTimeParseException notADate) {
        // A date in words stays on the slide; the file's properties can hold ISO dates only.
        day = NO_DATE;
      }
    }
    return day;
  }
}
