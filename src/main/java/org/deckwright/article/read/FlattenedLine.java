package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.lang.Language;

/**
 * Cuts a very long line where a paste has lost its line breaks: before a word that opens sentences
 * where no mark ends the one before ("… RLHF ~2022) This was the …"), and before each of at least
 * three equal subjects ("They do … They offer …").
 */
final class FlattenedLine {
  private static final int LONG = 400;
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\p{Ll})”’\"'\\d]\\s|:\\s)\\p{Lu}[\\p{Ll}']*(?=\\s)");

  private final Set<String> starters;
  private final Set<String> joints;

  FlattenedLine(Language language) {
    starters = language.set("starters");
    joints = language.set("joints");
  }

  /** The line in parts; itself alone if it is not long. */
  List<TextLine> parts(TextLine line) {
    if (line.text().length() < LONG || starters.isEmpty()) {
      return List.of(line);
    }
    List<TextLine> parts = new ArrayList<>();
    int start = 0;
    for (int cut : cuts(line.text())) {
      parts.add(line.before(cut).after(start));
      start = cut;
    }
    parts.add(line.after(start));
    return parts;
  }

  private List<Integer> cuts(String s) {
    List<Integer> cuts = new ArrayList<>();
    Matcher m = WORD.matcher(s);
    int brackets = 0;
    int looked = 0;
    while (m.find()) {
      for (; looked < m.start(); looked++) {
        brackets =
            Math.max(
                0, brackets + (s.charAt(looked) == '(' ? 1 : s.charAt(looked) == ')' ? -1 : 0));
      }
      String word = m.group();
      if (word.equals("I") || brackets > 0 || !starters.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      boolean colon = s.charAt(m.start() - 2) == ':';
      if (colon ? repeats(s, word) : !joints.contains(wordBefore(s, m.start()))) {
        cuts.add(m.start());
      }
    }
    return cuts;
  }

  private static boolean repeats(String s, String word) {
    int count = 0;
    for (int i = s.indexOf(word + " "); i >= 0 && count < 3; i = s.indexOf(word + " ", i + 1)) {
      count++;
    }
    return count >= 3;
  }

  private static String wordBefore(String s, int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && !Character.isWhitespace(s.charAt(start - 1))) {
      start--;
    }
    return s.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
