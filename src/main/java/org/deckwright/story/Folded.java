package org.deckwright.story;

/**
 * Text as patterns see it: quotes, brackets and stops of all scripts as one kind, letter for
 * letter, so that places in it are places in the text.
 */
public final class Folded {
  private static final String FROM = "“”„«»’‘，：；？！（）％～　–\u00a0";
  private static final String TO = "\"\"\"\"\"'',:;?!()%~ — ";

  private Folded() {}

  /** The same text with the same length, marks folded. */
  public static String of(String text) {
    int known = 0;
    while (known < text.length() && of(text.charAt(known)) == text.charAt(known)) {
      known++;
    }
    if (known == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = known; i < out.length; i++) {
      out[i] = of(out[i]);
    }
    return String.valueOf(out);
  }

  static char of(char c) {
    if (c < 128) {
      return c;
    }
    int known = FROM.indexOf(c);
    if (known >= 0) {
      return TO.charAt(known);
    }
    return c >= '０' && c <= 'ｚ' ? (char) (c - 0xFEE0) : c;
  }

  /** Whether the character belongs to a script written without spaces between words. */
  public static boolean isHan(char c) {
    return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
  }
}
