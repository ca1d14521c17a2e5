package org.deckwright.article.read;

/** What kind of writing a character belongs to. */
final class Scripts {
  private Scripts() {}

  /** A Han character or one of the repeat marks beside them. */
  static boolean isHan(int c) {
    return (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF)
        || c == 0x3005
        || c == 0x3007;
  }

  /** Hiragana or katakana. */
  static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FF && c != 0x30FB;
  }

  /** Written without spaces between words: Han, kana and the full-width marks that go with them. */
  static boolean isWide(int c) {
    return isHan(c)
        || isKana(c)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0xFF61 && c <= 0xFF65);
  }

  /** Ends a sentence in any script. */
  static boolean isFinal(int c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || isWideFinal(c) || isOtherFinal(c);
  }

  /** Ends a sentence, and no space follows: 。！？ and their narrow copies. */
  static boolean isWideFinal(int c) {
    return c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\uFF61' || c == '\uFF0E';
  }

  /** The final marks of Arabic, Urdu, Devanagari, Armenian, Ethiopic and Khmer. */
  static boolean isOtherFinal(int c) {
    return c == '\u061F'
        || c == '\u06D4'
        || c == '\u0964'
        || c == '\u0965'
        || c == '\u0589'
        || c == '\u1362'
        || c == '\u17D4';
  }

  /** Closes a quotation or bracket. */
  static boolean isCloser(int c) {
    return "\u201D\u2019\"')]}\u00BB\u300D\u300F\uFF09\u3011\u300B\u203A".indexOf(c) >= 0;
  }

  /** Opens a quotation or bracket. */
  static boolean isOpener(int c) {
    return "\u201C\u2018\"'([{\u00AB\u300C\u300E\uFF08\u3010\u300A\u201E\u2039\u00BF\u00A1"
            .indexOf(c)
        >= 0;
  }
}
