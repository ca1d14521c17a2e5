package org.deckwright.deck.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deckwright.deck.Kind;
import org.deckwright.deck.Slide;

/** The kinds of slide by the names that deck.yaml has for them. */
public final class SlideKinds {
  private SlideKinds() {}

  /** All kinds, in the order in which they are declared. */
  static Map<String, Class<? extends Slide>> byName() {
    Map<String, Class<? extends Slide>> kinds = new LinkedHashMap<>();
    for (Class<?> kind : Slide.class.getPermittedSubclasses()) {
      kinds.put(nameOf(kind), kind.asSubclass(Slide.class));
    }
    return kinds;
  }

  /** What a slide's kind is called. */
  public static String nameOf(Slide slide) {
    return nameOf(slide.getClass());
  }

  private static String nameOf(Class<?> kind) {
    return kind.getAnnotation(Kind.class).value();
  }
}
