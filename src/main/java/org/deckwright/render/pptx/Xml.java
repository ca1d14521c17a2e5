package org.deckwright.render.pptx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * XML in the making. Elements are opened and closed in order; attributes are given as name and
 * value in turn, an empty {@link Optional} leaving its attribute out.
 */
final class Xml {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(2048);
  private final Deque<String> open = new ArrayDeque<>();

  /** A document of its own. */
  static Xml document() {
    return new Xml().raw(HEAD);
  }

  Xml open(String name, Object... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Xml leaf(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds text only. */
  Xml text(String name, String text, Object... attributes) {
    return open(name, attributes).chars(text).close();
  }

  private Xml chars(String text) {
    escape(text);
    return this;
  }

  /** Takes over what is XML already. */
  Xml raw(String xml) {
    out.append(xml);
    return this;
  }

  private void start(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value instanceof Optional<?> maybe) {
        if (maybe.isEmpty()) {
          continue;
        }
        value = maybe.get();
      }
      out.append(' ').append(attributes[i]).append("=\"");
      escape(value.toString());
      out.append('"');
    }
  }

  /** Characters that XML 1.0 cannot hold are left out. */
  private void escape(String text) {
    text.codePoints().filter(Xml::isAllowed).forEach(this::escape);
  }

  private void escape(int cp) {
    switch (cp) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append("&#10;");
      default -> out.appendCodePoint(cp);
    }
  }

  private static boolean isAllowed(int cp) {
    return cp == '\t'
        || cp == '\n'
        || cp >= 0x20 && cp < 0xD800
        || cp >= 0xE000 && cp < 0xFFFE
        || cp >= 0x10000;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }
}
