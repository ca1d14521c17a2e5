package org.deckwright.story.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.story.Folded;

/**
 * A figure as a cell or label writes it.
 *
 * @param value the number
 * @param unit what stands with it, on either side; empty for none
 */
record Amount(double value, String unit) {
  private static final Pattern CELL =
      Pattern.compile(
          "^(?<before>[$€£¥]?) ?(?<number>[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d+(?:[.,]\\d+)?)"
              + " ?(?<unit>[^\\d\\s][^\\d]{0,14})?$");

  /** The figure that the text is; empty where it is more or less than one figure. */
  static Optional<Amount> of(String text) {
    Matcher m = CELL.matcher(Folded.of(text).strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String unit = m.group("unit") == null ? "" : m.group("unit").strip();
    return Optional.of(new Amount(number(m.group("number")), m.group("before") + unit));
  }

  static double number(String digits) {
    String plain =
        digits.matches("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")
            ? digits.replace(",", "")
            : digits.replace(',', '.');
    return Double.parseDouble(plain);
  }
}
