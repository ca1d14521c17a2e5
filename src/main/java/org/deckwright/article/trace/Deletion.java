package org.deckwright.article.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deckwright.article.lang.Language;

/**
 * Compares a shown text with its source word by word: Latin words and numbers whole, Han, kana and
 * Hangul characters one by one. Each shown word takes the first place where it stands after the
 * word before, unless all of them stand side by side somewhere.
 */
final class Deletion {
  private static final Pattern WORD =
      Pattern.compile(
          "[0-9]+(?:[.,][0-9]+)*|[A-Za-zÀ-žß0-9]+(?:['’][A-Za-z]+)?|[\\u3400-\\u9fff\\u3040-\\u30ff\\uac00-\\ud7af]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CLOSED = Pattern.compile("(?<=\\p{IsHan})[，；。：] ?(?=\\d)");
  private static final String NOBODY = "\u3400"; // a sign that no text shows
  private static final String SIGNS = "<>≤≥~≈";

  private final Set<String> negations = new HashSet<>();
  private final Set<String> bounds = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();

  /**
   * @param own the article's language
   * @param known languages whose words are looked out for in any text
   */
  Deletion(Language own, Language... known) {
    List<Language> all = new ArrayList<>(List.of(known));
    for (Language l : known) {
      l.map("numbers").forEach(numbers::putIfAbsent);
    }
    all.add(own);
    for (Language l : all) {
      negations.addAll(l.words("negations"));
      bounds.addAll(l.words("bounds"));
      l.map("signs").forEach((words, sign) -> signs.put(String.join(" ", words(words)), sign));
    }
  }

  How how(String shown, String source) {
    List<String> want = words(shown);
    List<String> have = words(source);
    if (want.isEmpty()) {
      return plain(shown, source);
    }
    if (want.equals(have)) {
      return How.VERBATIM;
    }
    if (isShortened(want, have) || isShortened(want, words(closed(source)))) {
      return How.SHORTENED;
    }
    return isNotated(shown, want, have) ? How.NOTATED : How.AUTHOR;
  }

  /** With a sign of its own for each mark before a figure: the word before it bounds nothing. */
  private static String closed(String source) {
    return CLOSED.matcher(source).replaceAll(NOBODY);
  }

  private static List<String> words(String s) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(s);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return words;
  }

  /** For scripts that are not compared word by word: the same letters in one stretch. */
  private static How plain(String shown, String source) {
    String a = NO_LETTER.matcher(shown).replaceAll("");
    String b = NO_LETTER.matcher(source).replaceAll("");
    if (a.equals(b)) {
      return How.VERBATIM;
    }
    return b.contains(a) ? How.SHORTENED : How.AUTHOR;
  }

  /** The source's indexes that the shown words take, ascending; fewer if a word is not there. */
  private List<Integer> kept(List<String> want, List<String> have, boolean notated) {
    List<Integer> kept = new ArrayList<>();
    int at = -1;
    for (String w : want) {
      do {
        at++;
      } while (at < have.size()
          && !have.get(at).equals(w)
          && !(notated && w.equals(numbers.get(have.get(at)))));
      if (at == have.size()) {
        return kept;
      }
      kept.add(at);
    }
    return kept;
  }

  private boolean isShortened(List<String> want, List<String> have) {
    List<Integer> kept = kept(want, have, false);
    boolean greedy = kept.size() == want.size() && keepsMeaning(kept, have, Set.of());
    return greedy || isPiece(want, have);
  }

  /** Whether it is one stretch of the source: what stands elsewhere was not cut out of it. */
  private boolean isPiece(List<String> want, List<String> have) {
    int at = Collections.indexOfSubList(have, want);
    return at >= 0
        && keepsMeaning(IntStream.range(at, at + want.size()).boxed().toList(), have, Set.of());
  }

  private boolean isNotated(String shown, List<String> want, List<String> have) {
    List<Integer> kept = kept(want, have, true);
    if (kept.size() < want.size()) {
      return false;
    }
    Set<Integer> written = new TreeSet<>();
    int word = 0;
    Matcher m = WORD.matcher(shown);
    int end = 0;
    while (m.find()) {
      String between = shown.substring(end, m.start()).strip();
      char sign = between.isEmpty() ? ' ' : between.charAt(between.length() - 1);
      if (SIGNS.indexOf(sign) >= 0 && !takeBound(sign, kept.get(word), have, written)) {
        return false;
      }
      end = m.end();
      word++;
    }
    return keepsMeaning(kept, have, written);
  }

  /** Marks the words before a number that a sign stands for; false if it stands for none. */
  private boolean takeBound(char sign, int number, List<String> have, Set<Integer> written) {
    for (int length = Math.min(4, number); length > 0; length--) {
      String phrase = String.join(" ", have.subList(number - length, number));
      String means = signs.getOrDefault(phrase, "");
      if (means.indexOf(sign) >= 0 || (sign == '~' && means.equals("≈"))) {
        for (int i = number - length; i < number; i++) {
          written.add(i);
        }
        return true;
      }
      if (!means.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether no negation between the first and last kept word is lost, and no bound before a kept
   * number.
   *
   * @param written indexes of words that a sign stands for
   */
  private boolean keepsMeaning(List<Integer> kept, List<String> have, Set<Integer> written) {
    Set<Integer> there = new HashSet<>(kept);
    there.addAll(written);
    for (int i = kept.get(0); i < kept.get(kept.size() - 1); i++) {
      if (!there.contains(i) && negations.contains(have.get(i))) {
        return false;
      }
    }
    for (int i : kept) {
      boolean number =
          Character.isDigit(have.get(i).charAt(0))
              || (!written.isEmpty() && numbers.containsKey(have.get(i)));
      if (number && i > 0 && !there.contains(i - 1) && isBound(have, i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** A word that bounds a number, or the second sign of a denied one, as in 不到. */
  private boolean isBound(List<String> have, int at) {
    boolean denied =
        at > 0 && have.get(at).charAt(0) >= '\u3400' && negations.contains(have.get(at - 1));
    return denied || bounds.contains(have.get(at));
  }
}
