package org.deckwright.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * How Chinese is set: full-width punctuation beside Han, no space round it, one thin step (the
 * face's space, about a quarter em) between Han and Latin letters or digits. Words never change.
 */
public final class ChineseStyle {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";
  private static final String TIGHT = "，。：；？！（）、“”‘’《》…—";

  private static final int PIECES = 4; // of a headline that spaces part
  private static final String SIGNS = "[\\u4e00-\\u9fff“”‘’：0-9%]{6}";
  private static final Pattern GAP =
      Pattern.compile("(?<=[\\u4e00-\\u9fff]) (?=[\\u4e00-\\u9fff])");
  private static final Pattern OPENS = Pattern.compile("^" + SIGNS);
  private static final Pattern CLOSES = Pattern.compile(SIGNS + "$");

  private ChineseStyle() {}

  /** The text as it should be set. */
  public static String apply(String text) {
    return space(widen(text));
  }

  private static String widen(String text) {
    StringBuilder b = new StringBuilder();
    Deque<Boolean> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = HALF.indexOf(c);
      boolean wide = at >= 0 && besideHan(text, i);
      if (c == '(') {
        opened.push(wide);
      } else if (c == '（') {
        opened.push(true);
      } else if (c == ')' && !opened.isEmpty()) {
        wide = opened.pop();
      } else if (at >= 0 && !wide) {
        wide = i > 0 && b.charAt(i - 1) == '）' && !Character.isDigit(text.charAt(i - 1));
      }
      b.append(wide ? FULL.charAt(at) : c);
    }
    return b.toString();
  }

  private static boolean besideHan(String text, int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean figures = Character.isDigit(before) && Character.isDigit(after);
    return !figures && (isHan(before) || isHan(after) || "”）》".indexOf(before) >= 0);
  }

  private static String space(String text) {
    StringBuilder b = new StringBuilder();
    boolean pauses = hasPauses(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = b.length() > 0 ? b.charAt(b.length() - 1) : '\n';
      if (c == ' ') {
        char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        if (TIGHT.indexOf(last) >= 0
            || TIGHT.indexOf(after) >= 0
            || isHan(last) && isHan(after) && !pauses) {
          continue;
        }
      } else if (isHan(last) && isWord(c) || isWord(last) && isHan(c)) {
        b.append(' ');
      }
      b.append(c);
    }
    return b.toString();
  }

  /**
   * Whether spaces between ideographs part the clauses of a headline, as commas would: few, and six
   * signs or more stand on either side of each.
   */
  private static boolean hasPauses(String text) {
    String[] pieces = GAP.split(text);
    boolean sound = pieces.length <= PIECES && text.chars().noneMatch(c -> "。；;".indexOf(c) >= 0);
    for (int i = 0; sound && i < pieces.length; i++) {
      sound =
          (i == 0 || OPENS.matcher(pieces[i]).find())
              && (i == pieces.length - 1 || CLOSES.matcher(pieces[i]).find());
    }
    return sound;
  }

  private static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c) || c == '%' || c == '<' || c == '~';
  }

  /** Whether the character is an ideograph of the basic planes. */
  public static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }

  /** What office programs put between Han and Latin letters by themselves, at most, in em. */
  static final double STEP = 0.26;

  static boolean hasHan(CharSequence text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }

  /**
   * Whether an office program may put a step of its own between two characters: where Han script,
   * its punctuation and its quotes included, meets a Latin letter or digit without a space.
   */
  static boolean isSpaced(int left, int right) {
    return isWide(left) && isLatin(right) || isLatin(left) && isWide(right);
  }

  private static boolean isWide(int c) {
    return c >= 0x2E80 && c < 0x10000 || c == '“' || c == '”';
  }

  private static boolean isLatin(int c) {
    return c > ' ' && c < 0x250 && Character.isLetterOrDigit(c);
  }
}
