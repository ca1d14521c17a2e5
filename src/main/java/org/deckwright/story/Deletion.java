package org.deckwright.story;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/**
 * Judges whether a text is its source with words left out, and whether what was left out changes
 * the truth: the last gate that every shown text passes.
 */
public final class Deletion {
  /** A mark before a figure: the word before it bounds nothing. */
  private static final Pattern CLOSED = Pattern.compile("(?<=\\p{IsHan})[，；。：] ?(?=\\d)");

  private static final String NOBODY = "\u3400"; // a sign that no text shows

  private final Set<String> negations;
  private final Set<String> bounds;

  public Deletion(Lexicon lexicon) {
    this.negations = lexicon.words("lost");
    this.bounds = lexicon.words("bounds-before-number");
  }

  /** Words, numbers and Han characters, small. */
  public static List<String> tokens(String text) {
    return Tokens.of(text);
  }

  /** What is wrong with showing the phrase; empty if nothing. */
  public Optional<String> fault(Phrase phrase) {
    StringBuilder source = new StringBuilder();
    for (Sentence s : phrase.from()) {
      source.append(CLOSED.matcher(s.text()).replaceAll(NOBODY)).append(' ');
    }
    return fault(tokens(phrase.text()), tokens(source.toString()));
  }

  /**
   * The same for words already taken apart; each is looked for from the one before it on, unless
   * all stand side by side.
   */
  public Optional<String> fault(List<String> shown, List<String> source) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int start = source.indexOf(shown.get(0));
    if (start < 0) {
      return Optional.of("“" + shown.get(0) + "” is not there in that order");
    }
    Optional<String> fault = faultFrom(start, shown, source);
    int piece = fault.isEmpty() ? -1 : Collections.indexOfSubList(source, shown);
    return piece < 0 ? fault : faultFrom(piece, shown, source);
  }

  private Optional<String> faultFrom(int start, List<String> shown, List<String> source) {
    int at = start;
    for (int k = 1; k < shown.size(); k++) {
      int before = at + 1;
      at = before;
      while (at < source.size() && !source.get(at).equals(shown.get(k))) {
        at++;
      }
      if (at == source.size()) {
        return Optional.of("“" + shown.get(k) + "” is not there in that order");
      }
      for (String lost : source.subList(before, at)) {
        if (negations.contains(lost)) {
          return Optional.of("drops “" + lost + "”");
        }
      }
      if (at > before && isBareNumber(source, at)) {
        return Optional.of("drops the bound of " + shown.get(k));
      }
    }
    return start > 0 && isBareNumber(source, start)
        ? Optional.of("drops the bound of " + shown.get(0))
        : Optional.empty();
  }

  private boolean isBareNumber(List<String> source, int at) {
    if (!Character.isDigit(source.get(at).charAt(0))) {
      return false;
    }
    String before = source.get(at - 1);
    boolean denied =
        at > 1 && Folded.isHan(before.charAt(0)) && negations.contains(source.get(at - 2));
    return bounds.contains(before) || denied;
  }
}
