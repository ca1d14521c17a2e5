package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deckwright.article.lang.Language;

/**
 * Finds where a heading ends that has run into its paragraph: "Vibe coding 2025 is the year …".
 *
 * <p>Each word that may open a sentence is a candidate; signs that a title is over before it and a
 * sentence begins with it are counted, and the best one wins if it has enough of them.
 */
final class RunInHeading {
  /** A title has no more words. */
  private static final int LONGEST = 16;

  private static final int CERTAIN = 3;

  private final Set<String> starters;
  private final Set<String> finite;
  private final Set<String> joints;

  RunInHeading(Language language) {
    starters = language.set("starters");
    finite = language.set("finite");
    joints = language.set("joints");
  }

  /** A word and where it stands. */
  private record Word(String text, int from) {
    /** Letters and figures only, lower case. */
    String bare() {
      return text.replaceAll("[^\\p{L}\\p{N}'’]", "").toLowerCase(Locale.ROOT);
    }

    char firstLetter() {
      return text.chars()
          .filter(Character::isLetterOrDigit)
          .mapToObj(c -> (char) c)
          .findFirst()
          .orElse(' ');
    }
  }

  /**
   * The index where the sentence after the heading begins, or −1 if it is not clear.
   *
   * @param twin the words of the same heading in another language, lower case; may be empty
   */
  int cut(String line, Set<String> twin) {
    List<Word> words = words(line);
    int best = -1;
    int most = CERTAIN - 1;
    int depth = 0;
    for (int i = 1; i < Math.min(words.size() - 1, LONGEST); i++) {
      depth += depth(words.get(i - 1).text());
      int signs = depth > 0 ? 0 : signs(words, i, twin);
      if (signs > most) {
        most = signs;
        best = words.get(i).from();
      }
    }
    return best;
  }

  private int signs(List<Word> words, int i, Set<String> twin) {
    Word before = words.get(i - 1);
    Word word = words.get(i);
    char first = word.firstLetter();
    char end = before.text().charAt(before.text().length() - 1);
    boolean capital = Character.isUpperCase(first);
    if (!(capital || Character.isDigit(first))
        || "/:,;&–—-+.".indexOf(end) >= 0
        || isJoint(before)) {
      return 0;
    }
    int signs = 0;
    boolean next = finite.contains(words.get(i + 1).bare());
    if (Character.isDigit(first)) {
      return next ? 4 : 0;
    }
    signs += starters.contains(word.bare()) && word.text().length() > 1 ? 3 : 0;
    signs += Character.isLowerCase(before.text().charAt(0)) || end == ')' ? 2 : 0;
    signs += isAcronym(before) && !isAcronym(word) ? 1 : 0;
    signs += verbFollows(words, i) ? 1 : 0;
    signs += twin.contains(before.bare()) && !twin.contains(word.bare()) ? 2 : 0;
    return signs;
  }

  private boolean isJoint(Word word) {
    return joints.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isAcronym(Word word) {
    String letters = word.text().replaceAll("\\P{L}", "");
    return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a verb stands within the next words, no joint between. */
  private boolean verbFollows(List<Word> words, int i) {
    for (int j = i + 1; j < Math.min(words.size(), i + 7); j++) {
      String w = words.get(j).text();
      String bare = words.get(j).bare();
      if (finite.contains(bare) || (bare.length() > 4 && bare.endsWith("ed"))) {
        return true;
      }
      if (isJoint(words.get(j)) || w.endsWith(",")) {
        return false;
      }
    }
    return false;
  }

  private static int depth(String word) {
    int d = 0;
    for (int i = 0; i < word.length(); i++) {
      d += word.charAt(i) == '(' ? 1 : word.charAt(i) == ')' ? -1 : 0;
    }
    return d;
  }

  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < line.length() && words.size() < LONGEST + 8) {
      while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
        i++;
      }
      int from = i;
      while (i < line.length() && !Character.isWhitespace(line.charAt(i))) {
        i++;
      }
      if (i > from) {
        words.add(new Word(line.substring(from, i), from));
      }
    }
    return words;
  }
}
