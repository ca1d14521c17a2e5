package org.deckwright.story.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;

/**
 * A figure as a cell or label writes it.
 *
 * @param value the number
 * @param unit what stands with it, on either side; empty for none
 */
record Amount(double value, String unit) {
  private static final String NUMBER =
      "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \u202f]\\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?"
          + "|\\d+(?:[.,]\\d+)?";
  private static final Pattern CELL =
      Pattern.compile(
          "^(?<before>[$€£¥]?) ?(?<number>[+-]?(?:"
              + NUMBER
              + ")) ?(?<unit>[^\\d\\s][^\\d]{0,14})?$");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([., \u202f])\\d{3})+.*");

  /** The figure that the text is; empty where it is more or less than one figure. */
  static Optional<Amount> of(String text, Lexicon lexicon) {
    Matcher m = CELL.matcher(Folded.of(text).strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String unit = m.group("unit") == null ? "" : m.group("unit").strip();
    double value = number(m.group("number"), lexicon);
    return Optional.of(new Amount(value, m.group("before") + unit));
  }

  /** Digits with their groups and decimals as the language writes them: 1,920.5 or 1.920,5. */
  static double number(String digits, Lexicon lexicon) {
    Matcher grouped = GROUPED.matcher(digits);
    String mark = grouped.matches() ? grouped.group(1) : "";
    boolean stop = !lexicon.patterns("thousands-stop").isEmpty() || digits.matches(".*\\..*[.,].*");
    boolean thousands = !mark.isEmpty() && (!mark.equals(".") || stop);
    String plain = thousands ? digits.replace(mark, "") : digits;
    return Double.parseDouble(plain.replace(',', '.'));
  }
}
