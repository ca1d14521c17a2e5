package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.LayoutMessages;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.text.LineBreaker.Mode;

/** A text with one phrase in another colour. */
final class Accented {
  private Accented() {}

  /** The text set evenly, its phrase in the theme's accent; a phrase not in it is told. */
  static Setting set(String text, String phrase, Style style, double width, Frame f) {
    return set(text, phrase, style, "accent", width, f);
  }

  /** The same, the phrase in another colour slot. */
  static Setting set(String text, String phrase, Style style, String slot, double width, Frame f) {
    if (!text.contains(phrase)) {
      f.tell(Diagnostic.warning("unknown-accent", f.where(), LayoutMessages.unknownAccent(phrase)));
    }
    return f.setter().set(parts(text, phrase, style, f.ink(slot)), width, Mode.EVEN);
  }

  /** The text in parts; one part when the phrase is empty or not in it. */
  private static List<Part> parts(String text, String phrase, Style style, Ink accent) {
    int at = phrase.isEmpty() ? -1 : text.indexOf(phrase);
    List<Part> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(Part.of(text.substring(0, at), style));
    }
    if (at >= 0) {
      parts.add(Part.of(phrase, style.withInk(accent)));
    }
    String rest = at < 0 ? text : text.substring(at + phrase.length());
    if (!rest.isEmpty()) {
      parts.add(Part.of(rest, style));
    }
    return parts.isEmpty() ? List.of(Part.of("", style)) : parts;
  }
}
