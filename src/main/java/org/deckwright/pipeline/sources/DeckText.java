package org.deckwright.pipeline.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.deck.io.FileOrder;

/**
 * A text that a slide's specification holds and that may be shown.
 *
 * @param key the text as {@link TextKey} compares it
 * @param at the place that its specification gives; empty for none
 */
record DeckText(String text, String key, Optional<String> at) {
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "id",
          "icon",
          "kind",
          "is",
          "level",
          "levels",
          "shape",
          "bound",
          "image",
          "alt",
          "codeLanguage",
          "notes",
          "sources");

  /** All that a slide may show, in the specification's order. */
  static List<DeckText> of(Slide slide) {
    Map<String, String> places = new LinkedHashMap<>();
    for (TextSource s : slide.sources()) {
      places.put(s.text(), s.at());
    }
    List<DeckText> texts = new ArrayList<>();
    collect(slide, "", places, texts);
    return texts;
  }

  static DeckText of(String text, Optional<String> at) {
    return new DeckText(text, TextKey.of(text), at);
  }

  private static void collect(
      Object value, String path, Map<String, String> places, List<DeckText> texts) {
    if (value instanceof Optional<?> o) {
      o.ifPresent(v -> collect(v, path, places, texts));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path + "." + i, places, texts);
      }
    } else if (value instanceof Record r) {
      for (Map.Entry<String, Object> field : FileOrder.values(r).entrySet()) {
        String name = field.getKey();
        if (!NEVER_SHOWN.contains(name)) {
          collect(field.getValue(), path.isEmpty() ? name : path + "." + name, places, texts);
        }
      }
    } else if (value instanceof String s && !s.isEmpty()) {
      s.lines().forEach(line -> texts.add(of(line, place(path, places))));
    } else if (value instanceof Double d) {
      texts.add(of(number(d), place(path, places)));
    }
  }

  /** The place of a text, or of the nearest thing around it that has one. */
  private static Optional<String> place(String path, Map<String, String> places) {
    for (String p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      if (places.containsKey(p)) {
        return Optional.of(places.get(p));
      }
    }
    return Optional.empty();
  }

  private static String number(double d) {
    return d == Math.rint(d) && Math.abs(d) < 1e15 ? Long.toString((long) d) : Double.toString(d);
  }
}
