package org.deckwright.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the forms in which Arabic letters join, as Unicode's presentation forms: a face needs no
 * shaping rules then. A text keeps its length; the second letter of a ligature becomes a joiner,
 * which nobody draws.
 */
final class ArabicForms {
  private static final char JOINER = '\u200D';
  private static final int LAM = 0x644;

  private ArabicForms() {}

  /** Forms by letter (or lam and alef together) and {@link UCharacter.DecompositionType}. */
  private static final class Forms {
    private static final Map<String, Character> ALL = read();

    private static Map<String, Character> read() {
      Map<String, Character> out = new HashMap<>(); // only asked, never walked through
      Normalizer2 nfkc = Normalizer2.getNFKCInstance();
      for (char c = 0xFB50; c <= 0xFEFC; c++) {
        String plain = nfkc.getRawDecomposition(c);
        if (plain != null && plain.length() <= 2) {
          out.put(plain + UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE), c);
        }
      }
      return out;
    }
  }

  static boolean isNeeded(CharSequence text) {
    return text.chars().anyMatch(c -> c >= 0x600 && c <= 0x77F);
  }

  static String of(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      if (c < 0x600 || c > 0x77F || out[i] == JOINER) {
        continue;
      }
      boolean before =
          joinsNext(type(text, neighbour(text, i, -1))) && joinsPrevious(type(text, i));
      boolean alef = c == LAM && i + 1 < out.length && isAlef(text.charAt(i + 1));
      if (alef && put(out, i, text.substring(i, i + 2), before, false)) {
        out[i + 1] = JOINER;
      } else {
        boolean after =
            joinsNext(type(text, i)) && joinsPrevious(type(text, neighbour(text, i, 1)));
        put(out, i, String.valueOf(c), before, after);
      }
    }
    return new String(out);
  }

  private static boolean put(char[] out, int i, String letters, boolean before, boolean after) {
    int form =
        before
            ? after ? UCharacter.DecompositionType.MEDIAL : UCharacter.DecompositionType.FINAL
            : after ? UCharacter.DecompositionType.INITIAL : UCharacter.DecompositionType.ISOLATED;
    Character found = Forms.ALL.get(letters + form);
    if (found != null) {
      out[i] = found;
    }
    return found != null;
  }

  private static boolean isAlef(char c) {
    return c == 0x627 || c == 0x622 || c == 0x623 || c == 0x625;
  }

  /** The nearest letter that is no mark upon another; outside the text where there is none. */
  private static int neighbour(String text, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < text.length() && type(text, i) == UCharacter.JoiningType.TRANSPARENT) {
      i += step;
    }
    return i;
  }

  private static int type(String text, int i) {
    return i < 0 || i >= text.length()
        ? UCharacter.JoiningType.NON_JOINING
        : UCharacter.getIntPropertyValue(text.charAt(i), UProperty.JOINING_TYPE);
  }

  private static boolean joinsNext(int type) {
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsPrevious(int type) {
    return joinsNext(type) || type == UCharacter.JoiningType.RIGHT_JOINING;
  }
}
