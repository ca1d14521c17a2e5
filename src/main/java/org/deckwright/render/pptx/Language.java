package org.deckwright.render.pptx;

import java.util.Map;

/** Language tags as Office wants them, with a region. */
final class Language {
  private static final Map<String, String> REGIONS =
      Map.of(
          "en", "en-US",
          "zh", "zh-CN",
          "zh-Hans", "zh-CN",
          "zh-Hant", "zh-TW",
          "de", "de-DE",
          "fr", "fr-FR",
          "es", "es-ES",
          "ja", "ja-JP");

  private Language() {}

  static String office(String tag) {
    return REGIONS.getOrDefault(tag, tag);
  }

  /** The attributes of a run: Han text is Chinese wherever it stands. */
  static Object[] of(String text, String paragraph) {
    boolean eastAsian = paragraph.startsWith("zh") || paragraph.startsWith("ja");
    if (eastAsian) {
      return new Object[] {"lang", office(paragraph), "altLang", "en-US"};
    }
    return hasHan(text)
        ? new Object[] {"lang", "zh-CN", "altLang", "en-US"}
        : new Object[] {"lang", office(paragraph)};
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
