package org.deckwright.render.pptx;

import java.util.List;
import java.util.Optional;

/** Writes what a part of a package refers to (ECMA-376, part 2, 9.3). */
final class Relations {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** What no address may hold as it is, beside controls (RFC 3986, 2). */
  private static final String ILLEGAL = " \"<>\\^`{|}";

  private Relations() {}

  /**
   * The zip entry with a part's relations.
   *
   * @param part its name; that of the package itself is "/"
   */
  static String name(String part) {
    int file = part.lastIndexOf('/') + 1;
    return part.substring(1, file) + "_rels/" + part.substring(file) + ".rels";
  }

  static Xml xml(String part, List<Part.Relation> relations) {
    Xml x = Xml.document().open("Relationships", "xmlns", NAMESPACE);
    for (Part.Relation r : relations) {
      x.leaf(
          "Relationship",
          "Id",
          r.id(),
          "Type",
          r.uri(),
          "Target",
          r.external() ? address(r.target()) : path(part, r.target()),
          "TargetMode",
          r.external() ? Optional.of("External") : Optional.empty());
    }
    return x.close();
  }

  /** The way from a part to another. */
  static String path(String from, String to) {
    int common = 0;
    for (int slash = 0; slash >= 0 && from.startsWith(to.substring(0, slash + 1)); ) {
      common = slash + 1;
      slash = to.indexOf('/', common);
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }

  /** An address with what is illegal in it written as percents. */
  static String address(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPercent = c == '%' && !isEscape(text, i);
      if (c <= ' ' || c == 0x7F || isPercent || ILLEGAL.indexOf(c) >= 0) {
        out.append('%').append(hex(c >> 4)).append(hex(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }
}
