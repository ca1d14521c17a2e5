package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.layout.Part;
import org.deckwright.layout.Style;

/** A text whose web addresses lead there. */
final class Linked {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"，。；）]+[^\\s<>\"，。；）.,;:!?)]");

  private Linked() {}

  static List<Part> parts(String text, Style style) {
    List<Part> parts = new ArrayList<>();
    Matcher m = ADDRESS.matcher(text);
    int at = 0;
    while (m.find()) {
      if (m.start() > at) {
        parts.add(Part.of(text.substring(at, m.start()), style));
      }
      parts.add(new Part(m.group(), style, Optional.of(m.group())));
      at = m.end();
    }
    if (at < text.length() || parts.isEmpty()) {
      parts.add(Part.of(text.substring(at), style));
    }
    return parts;
  }
}
