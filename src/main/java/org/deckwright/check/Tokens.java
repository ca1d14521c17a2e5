package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart as rules compare them: words small, Han characters one by one, figures. */
public final class Tokens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern GROUPED = Pattern.compile("[.,](?=\\d{3}(?:\\D|$))");

  private Tokens() {}

  /** Words and figures, in order. */
  public static List<String> words(String text) {
    return found(WORD, text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  /** Figures without the marks of thousands, decimals after a point, no zeros at their end. */
  public static List<String> numbers(String text) {
    return found(NUMBER, text).stream().map(Tokens::plain).toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> out = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }

  private static String plain(String number) {
    String digits = GROUPED.matcher(number).replaceAll("").replace(',', '.');
    return digits.contains(".") ? digits.replaceFirst("0+$", "").replaceFirst("[.]$", "") : digits;
  }
}
