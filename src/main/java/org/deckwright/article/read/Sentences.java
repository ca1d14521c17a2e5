package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deckwright.article.lang.Language;

/**
 * Splits running text into sentences.
 *
 * <p>A scanner of its own, not a break iterator: the same breaks on every JDK, linear time, and the
 * rules that a break iterator needs on top (abbreviations, initials, brackets, quotes, lower case)
 * do the whole work. A mark is looked at once, with a bounded look around it.
 */
public final class Sentences {
  /** A bracket longer than this does not hold a sentence together. */
  private static final int BRACKET = 160;

  /** Nobody writes a sentence of more letters. */
  private static final int LONGEST = 1_200;

  private final Set<String> always;
  private final Set<String> beforeNumber;
  private final Set<String> beforeName;
  private final Set<String> atEnd;
  private final Set<String> starters;
  private final boolean ordinalStop;

  public Sentences(Language language) {
    always = language.set("abbreviations");
    beforeNumber = language.set("abbreviationsBeforeNumber");
    beforeName = language.set("abbreviationsBeforeName");
    atEnd = language.set("abbreviationsAtEnd");
    starters = language.set("starters");
    ordinalStop = !language.words("ordinalStop").isEmpty();
  }

  /** The sentences of a text in order, each not empty, together all of it but white space. */
  List<MappedText> split(MappedText text) {
    List<MappedText> all = new ArrayList<>();
    int start = 0;
    for (int end : bounded(text.text(), ends(text.text()))) {
      MappedText piece = text.part(start, end);
      if (!piece.isEmpty()) {
        all.add(piece);
      }
      start = end;
    }
    return all;
  }

  /** The ends, and more between words where a text without marks would be one endless sentence. */
  private static List<Integer> bounded(String s, List<Integer> ends) {
    List<Integer> all = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      while (end - start > LONGEST) {
        int space = s.lastIndexOf(' ', start + LONGEST);
        int cut = space > start ? space + 1 : s.offsetByCodePoints(start, LONGEST / 2);
        all.add(cut);
        start = cut;
      }
      all.add(end);
      start = end;
    }
    return all;
  }

  /** The indexes after each sentence, the last one the text's length. */
  public List<Integer> ends(String s) {
    List<Integer> ends = new ArrayList<>();
    int open = -1;
    boolean said = false;
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      said |= Character.isLetterOrDigit(s.codePointAt(i));
      if (c == '(' || c == '\uFF08') {
        open = i;
      } else if (c == ')' || c == '\uFF09') {
        open = -1;
      }
      if (!Scripts.isFinal(c)) {
        i++;
        continue;
      }
      int marks = i;
      while (i < s.length() && Scripts.isFinal(s.charAt(i))) {
        i++;
      }
      int closers = i;
      while (i < s.length() && Scripts.isCloser(s.charAt(i))) {
        open = s.charAt(i) == ')' || s.charAt(i) == '\uFF09' ? -1 : open;
        i++;
      }
      if (said && i < s.length() && !isInBracket(s, open, i) && breaks(s, marks, closers, i)) {
        ends.add(i);
        said = false;
      }
    }
    if (!said && !ends.isEmpty()) {
      ends.remove(ends.size() - 1);
    }
    if (!s.isEmpty()) {
      ends.add(s.length());
    }
    return ends;
  }

  private static boolean isInBracket(String s, int open, int at) {
    if (open < 0 || at - open > BRACKET) {
      return false;
    }
    for (int i = at; i < Math.min(s.length(), at + BRACKET); i++) {
      if (s.charAt(i) == ')' || s.charAt(i) == '\uFF09') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence ends at {@code end}.
   *
   * @param marks index of the first final mark
   * @param closers index after the last final mark; closing quotes and brackets stand from here
   */
  private boolean breaks(String s, int marks, int closers, int end) {
    char mark = s.charAt(closers - 1);
    char next = s.charAt(end);
    boolean space = Character.isWhitespace(next);
    boolean wide = Scripts.isWideFinal(s.charAt(marks));
    if (wide || ((mark == '!' || mark == '?') && !space && Scripts.isWide(next))) {
      return !isSaidOn(s, closers, end);
    }
    if (Scripts.isOtherFinal(mark)) {
      return true;
    }
    if (!space) {
      return mark == '.' && closers - marks == 1 && isGluedSentence(s, marks, end);
    }
    int word = end;
    while (word < s.length() && Character.isWhitespace(s.charAt(word))) {
      word++;
    }
    return word < s.length()
        && startsSentence(s, word, mark)
        && !isAbbreviation(s, marks, closers, word);
  }

  /** After a closing quote the sentence goes on with another Han character: 他说“好。”就走了。 */
  private static boolean isSaidOn(String s, int closers, int end) {
    if (end == closers) {
      return "\uFF0C\u3001,\uFF1B;".indexOf(s.charAt(end)) >= 0;
    }
    char next = s.charAt(end);
    boolean quote = "\u201D\u2019\"'\u300D\u300F".indexOf(s.charAt(end - 1)) >= 0;
    return (quote && Scripts.isWide(next) && !Scripts.isOpener(next)) || ",;:".indexOf(next) >= 0;
  }

  /** A stop without the space after it: two Han sentences, or "me.Then". */
  private boolean isGluedSentence(String s, int mark, int next) {
    if (mark == 0) {
      return false;
    }
    if (Scripts.isWide(s.charAt(mark - 1)) && Scripts.isWide(s.charAt(next))) {
      return true;
    }
    String word = wordAt(s, next);
    return mark >= 2
        && Character.isLowerCase(s.charAt(mark - 1))
        && Character.isLowerCase(s.charAt(mark - 2))
        && word.length() >= 2
        && Character.isUpperCase(word.charAt(0))
        && next + word.length() < s.length()
        && s.charAt(next + word.length()) == ' '
        && starters.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean startsSentence(String s, int word, char mark) {
    int at = word;
    while (at < s.length() - 1 && Scripts.isOpener(s.charAt(at))) {
      at++;
    }
    int c = s.codePointAt(at);
    if (Character.isLowerCase(c)) {
      return at + 1 < s.length() && Character.isUpperCase(s.charAt(at + 1)) && mark != '\u2026';
    }
    if (mark == '\u2026') {
      return Character.isUpperCase(c) || Scripts.isWide(c);
    }
    return ",;:.".indexOf(c) < 0;
  }

  private boolean isAbbreviation(String s, int marks, int closers, int next) {
    if (s.charAt(marks) != '.'
        || closers - marks != 1
        || closers >= s.length()
        || Scripts.isCloser(s.charAt(closers))) {
      return false;
    }
    int start = marks;
    while (start > 0 && marks - start < 12 && !endsToken(s.charAt(start - 1))) {
      start--;
    }
    String token = s.substring(start, marks);
    String lower = token.toLowerCase(Locale.ROOT);
    boolean starter = starters.contains(wordAt(s, next).toLowerCase(Locale.ROOT));
    if (always.contains(lower)) {
      return true;
    }
    if (beforeNumber.contains(lower)) {
      return Character.isDigit(s.charAt(next));
    }
    if (atEnd.contains(lower)) {
      return !Character.isUpperCase(s.charAt(next)) && !Scripts.isOpener(s.charAt(next));
    }
    if (beforeName.contains(lower)) {
      return !starter;
    }
    if (isNumber(token)) {
      return (start < 8 && s.substring(0, start).isBlank())
          || (ordinalStop && token.length() <= 2 && !starter);
    }
    return isInitials(token)
        ? Character.isUpperCase(s.charAt(next)) && !starter
        : isInitial(token) && isBesideName(s, start, next, starter);
  }

  /** "J.K" of "J.K. Rowling", and a name spelt with stops, of five letters at most. */
  private static boolean isInitials(String token) {
    return token.length() > 1 && token.length() < 10 && token.matches("\\p{Lu}(?:[.]\\p{Lu})+");
  }

  private static boolean endsToken(char c) {
    return Character.isWhitespace(c)
        || Scripts.isOpener(c)
        || c == '/'
        || c == '\u2014'
        || Scripts.isWide(c);
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.length() <= 3 && token.chars().allMatch(Character::isDigit);
  }

  private static boolean isInitial(String token) {
    return token.length() == 1 && Character.isUpperCase(token.charAt(0));
  }

  /** "J. R. R. Tolkien", "George W. Bush"; not "plan B. We". */
  private static boolean isBesideName(String s, int start, int next, boolean starter) {
    if (!Character.isUpperCase(s.charAt(next)) || starter) {
      return false;
    }
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(s.charAt(before))) {
      before--;
    }
    if (before < 0 || !Character.isLetterOrDigit(s.charAt(before))) {
      return true; // "Present: A. Lee, B. Cole"
    }
    int word = before;
    while (word > 0 && before - word < 30 && Character.isLetter(s.charAt(word - 1))) {
      word--;
    }
    return Character.isLetter(s.charAt(before))
        && (Character.isUpperCase(s.charAt(word)) || isFullName(s, next));
  }

  /** Two words written large in a row, as in "said C. Ruth Holm". */
  private static boolean isFullName(String s, int first) {
    String name = wordAt(s, first);
    int second = first + name.length() + 1;
    return name.length() > 1
        && second < s.length()
        && s.charAt(second - 1) == ' '
        && Character.isUpperCase(s.charAt(second));
  }

  private static String wordAt(String s, int from) {
    int a = from;
    while (a < s.length() && Scripts.isOpener(s.charAt(a))) {
      a++;
    }
    int b = a;
    while (b < s.length()
        && b - a < 24
        && (Character.isLetter(s.charAt(b)) || s.charAt(b) == '\'')) {
      b++;
    }
    return s.substring(a, b);
  }
}
