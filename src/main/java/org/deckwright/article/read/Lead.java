package org.deckwright.article.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words set apart at the start of a list's item: bold ones, or a few before a colon. */
final class Lead {
  private static final Pattern COLON =
      Pattern.compile("^([^:：。.!?！？;；，]{1,60}?)\\s*(?:：|:(?!//|(?<=\\d:)\\d))\\s*(?=\\S)");
  private static final int MOST_WORDS = 12;
  private static final int LOOKED_AT = 80;

  private Lead() {}

  /**
   * The words, if there are such.
   *
   * @param boldStart how many characters at the start are bold
   */
  static Optional<MappedText> of(MappedText text, int boldStart) {
    int bold = Math.min(boldStart, text.length());
    String words = text.text();
    if (bold > 0 && bold < text.length()) {
      int end = bold;
      while (end > 0 && ":：.。–—- ".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return Optional.of(text.part(0, end)).filter(t -> !t.isEmpty());
    }
    Matcher m = COLON.matcher(words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words);
    boolean found = m.find() && new TextLine(0, 0, 0, m.end(1), m.group(1)).words() <= MOST_WORDS;
    return found ? Optional.of(text.part(0, m.end(1))) : Optional.empty();
  }
}
