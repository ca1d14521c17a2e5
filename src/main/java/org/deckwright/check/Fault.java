package org.deckwright.check;

import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;

/**
 * A place where a page breaks a rule.
 *
 * @param mark name of the mark concerned
 * @param box its box, or that of the line of text concerned
 * @param message what is wrong and what to do
 */
record Fault(String mark, Rect box, String message) {
  static Fault of(Mark mark, String message) {
    return new Fault(mark.tag().name(), mark.box(), message);
  }

  static Fault of(InkBox text, String message) {
    return new Fault(text.mark().tag().name(), text.box(), message);
  }
}
