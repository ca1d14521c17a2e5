package org.deckwright.diagram;

import java.util.Random;

/** Words of a script that mean nothing, of any length; no text like another. */
enum Scripts {
  LATIN("en", "river stone light garden market evening harbour mountain letters kitchen window "),
  GERMAN("de", "Übergangsfrist Straße Donaudampfschifffahrtsgesellschaft Möwe für Zählerablesung "),
  CYRILLIC("ru", "река камень свет вечер гавань письма окно время подоконник "),
  HAN("zh-CN", "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳，云腾致雨露结为霜。"),
  JAPANESE("ja", "いろはにほへと塵の山カーテン、窓を開けるストーブ。"),
  HEBREW("he", "שלום עולם מכתב חלון ערב נמל "),
  ARABIC("ar", "نهر حجر ضوء حديقة سوق مساء "),
  EMOJI("en", "🚀 sea 👩‍👩‍👧‍👦 tent 🏳️‍🌈 🇨🇭 kite ✂️ "),
  MIXED("zh-CN", "用 Java 17 写 tests 的人 שלום 说 “ok” 🚀 река 第 3 步 "),
  MONSTER("en", "incomprehensibilities/of_a-word.without(any)space&that=never#ends");

  private final String language;
  private final String words;

  Scripts(String language, String words) {
    this.language = language;
    this.words = words;
  }

  /** The deck's language. */
  String language() {
    return language;
  }

  /**
   * A text.
   *
   * @param length UTF-16 units, 1 or more; one more where a character would be cut
   * @param number stands at the end of texts of some length, so that each is found again
   */
  String text(int length, int number, Random random) {
    String tail = length < 4 ? "" : " " + number;
    int room = Math.max(1, length - tail.length());
    String all = words.repeat(room / words.length() + 2);
    int from = start(random);
    int end = all.offsetByCodePoints(from, 1);
    while (end - from < room) {
      end = all.offsetByCodePoints(end, 1);
    }
    String text = all.substring(from, end).strip();
    return (text.isEmpty() ? "x" : text) + tail;
  }

  /** The start of a word, or in scripts without spaces of a character. */
  private int start(Random random) {
    int at = words.offsetByCodePoints(0, random.nextInt(words.codePointCount(0, words.length())));
    int space = words.lastIndexOf(' ', at);
    return space < 0 && words.indexOf(' ') >= 0 ? 0 : words.indexOf(' ') < 0 ? at : space + 1;
  }
}
