package org.deckwright.story;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that come with the program, each read when it is first asked for. */
final class Languages {
  static final String NEUTRAL = "neutral";
  private static final Languages BUNDLED = new Languages();

  private final Map<String, Language> read = new ConcurrentHashMap<>();

  private Languages() {}

  static Languages bundled() {
    return BUNDLED;
  }

  /** The language of a BCP 47 tag; the neutral one where there is no file for it. */
  String name(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    boolean known = read.containsKey(primary) || Languages.class.getResource(file(primary)) != null;
    return known && !primary.isEmpty() ? primary : NEUTRAL;
  }

  Language get(String name) {
    return read.computeIfAbsent(name, n -> Language.read(file(n)));
  }

  private static String file(String name) {
    return "lang/" + name + ".yaml";
  }
}
