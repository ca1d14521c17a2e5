package org.deckwright.article.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to running text and undoes hyphenation, by the words of the whole document. */
final class PdfWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final String HYPHENS = "-\u2010\u00AD";

  private final Set<String> words = new HashSet<>();

  PdfWords(List<PdfLine> lines) {
    for (PdfLine l : lines) {
      Matcher m = WORD.matcher(l.text());
      while (m.find()) {
        words.add(m.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The text of lines that are one paragraph. */
  String join(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PdfLine l : lines) {
      append(text, l.text());
    }
    return text.toString();
  }

  private void append(StringBuilder text, String next) {
    int end = text.length() - 1;
    if (end < 0 || next.isEmpty()) {
      text.append(next);
      return;
    }
    char last = text.charAt(end);
    boolean hyphen =
        HYPHENS.indexOf(last) >= 0 && end > 0 && Character.isLetter(text.charAt(end - 1));
    if (hyphen && Character.isLetter(next.charAt(0))) {
      if (isBroken(text.substring(0, end), next, last)) {
        text.setLength(end);
      }
    } else if (!(Scripts.isWide(last) && Scripts.isWide(next.charAt(0)))) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Whether a hyphen only breaks a word: the word goes on in lower case and is not a compound. */
  private boolean isBroken(String before, String after, char hyphen) {
    if (hyphen == '\u00AD') {
      return true;
    }
    if (!Character.isLowerCase(after.charAt(0))) {
      return false;
    }
    String head = tail(before).toLowerCase(Locale.ROOT);
    Matcher m = WORD.matcher(after);
    String rest = m.find() ? m.group().toLowerCase(Locale.ROOT) : "";
    return words.contains(head + rest) || !words.contains(head + "-" + rest);
  }

  private static String tail(String text) {
    int i = text.length();
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i);
  }
}
