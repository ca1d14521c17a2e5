package org.deckwright.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** One for the first text of each mark: what holds for its first line mostly holds for all. */
  static List<Fault> oneAMark(Stream<InkBox> texts, Function<InkBox, String> message) {
    Map<Mark, Fault> first = new LinkedHashMap<>();
    texts.forEach(t -> first.computeIfAbsent(t.mark(), m -> of(t, message.apply(t))));
    return List.copyOf(first.values());
  }
}
