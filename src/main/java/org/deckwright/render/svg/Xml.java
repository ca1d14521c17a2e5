package org.deckwright.render.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import org.deckwright.scene.Ink;

/** Writes well-formed XML, whatever the texts hold; adds no white space of its own. */
final class Xml {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  Xml open(String element) {
    endTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element just opened. */
  Xml attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("attribute " + name + " after an element's content");
    }
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  Xml attribute(String name, double value) {
    return attribute(name, number(value));
  }

  /** A paint's colour and, where it is not opaque, its alpha. */
  Xml paint(String property, Ink ink) {
    attribute(property, colour(ink));
    return ink.alpha() < 1 ? attribute(property + "-opacity", ink.alpha()) : this;
  }

  Xml text(String text) {
    endTag();
    escape(text, false);
    return this;
  }

  Xml close() {
    String element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  /** Takes over what another writer has written. */
  Xml all(Xml other) {
    endTag();
    out.append(other);
    return this;
  }

  /** At most two decimals, none that are zero, always with a point. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    StringBuilder b = new StringBuilder(hundredths < 0 ? "-" : "");
    long whole = Math.abs(hundredths);
    b.append(whole / 100);
    if (whole % 100 != 0) {
      b.append('.').append(whole / 10 % 10);
      if (whole % 10 != 0) {
        b.append(whole % 10);
      }
    }
    return b.toString();
  }

  static String colour(Ink ink) {
    String digits = Integer.toHexString(0x1000000 | ink.rgb());
    return '#' + digits.substring(1);
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean quoted) {
    text.codePoints()
        .filter(Xml::isAllowed)
        .forEach(
            cp -> {
              switch (cp) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                default -> out.appendCodePoint(cp);
              }
            });
  }

  /** XML 1.0, 2.2, without the tab and the carriage return, which readers change. */
  private static boolean isAllowed(int cp) {
    return cp == '\n'
        || (cp >= 0x20 && cp <= 0xD7FF)
        || (cp >= 0xE000 && cp <= 0xFFFD)
        || cp >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
