package org.deckwright.deck.io;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deckwright.deck.Slide;

/** The kinds of slide by the names that deck.yaml has for them. */
public final class SlideKinds {
  private SlideKinds() {}

  /** All kinds, in the order in which they are declared. */
  static Map<String, Class<? extends Slide>> byName() {
    Map<String, Class<? extends Slide>> kinds = new LinkedHashMap<>();
    for (JsonSubTypes.Type t : Slide.class.getAnnotation(JsonSubTypes.class).value()) {
      kinds.put(t.name(), t.value().asSubclass(Slide.class));
    }
    return kinds;
  }

  /** What a slide's kind is called. */
  public static String nameOf(Slide slide) {
    return byName().entrySet().stream()
        .filter(e -> e.getValue() == slide.getClass())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(slide.getClass() + " has no name"));
  }
}
