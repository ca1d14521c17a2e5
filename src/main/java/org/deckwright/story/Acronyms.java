package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "long form (LF)", of which the short form alone may stay. */
final class Acronyms {
  private static final Pattern SHORT =
      Pattern.compile("\\((?:[^()]*, ?)?(?<short>[A-Z][A-Za-z]*[A-Z]s?)\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final int LONG_WORDS = 3; // a name of two words is better known than its letters
  private static final int LONG_HAN = 5;

  private Acronyms() {}

  /**
   * For each, the two stretches that go: the long form with the bracket, and what closes it. Words
   * that lead to a name are no part of it.
   */
  static List<List<Range>> longForms(String folded, Range within, Lexicon lexicon) {
    List<List<Range>> out = new ArrayList<>();
    Matcher m = SHORT.matcher(folded).region(within.start(), within.end());
    while (m.find()) {
      int start = start(folded, within.start(), m, lexicon);
      if (start >= 0) {
        out.add(List.of(new Range(start, m.start("short")), new Range(m.end("short"), m.end())));
      }
    }
    return out;
  }

  private static int start(String folded, int from, Matcher m, Lexicon lexicon) {
    int bracket = m.start();
    if (bracket > 0 && Folded.isHan(folded.charAt(bracket - 1))) {
      int start = bracket;
      while (start > from && Folded.isHan(folded.charAt(start - 1))) {
        start--;
      }
      boolean isName = !lexicon.finds("before-name", folded.substring(start, bracket));
      return isName && bracket - start > LONG_HAN ? start : -1;
    }
    List<Integer> starts = new ArrayList<>();
    Matcher words = WORD.matcher(folded).region(from, bracket);
    while (words.find()) {
      starts.add(words.start());
    }
    return matching(folded, starts, m.group("short").toLowerCase(Locale.ROOT));
  }

  /** The word from which on the words' first letters give the acronym, small words left out. */
  private static int matching(String folded, List<Integer> starts, String acronym) {
    String letters = acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    int at = letters.length() - 1;
    for (int i = starts.size() - 1; i >= 0 && starts.size() - i <= 2 * letters.length(); i--) {
      char first = Character.toLowerCase(folded.charAt(starts.get(i)));
      if (first == letters.charAt(at)) {
        at--;
      }
      if (at < 0) {
        return starts.size() - i >= LONG_WORDS ? starts.get(i) : -1;
      }
    }
    return -1;
  }
}
