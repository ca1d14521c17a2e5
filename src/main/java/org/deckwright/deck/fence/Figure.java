package org.deckwright.deck.fence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as an author writes it: {@code 71.0 %}, {@code 1,200}, {@code -3}.
 *
 * @param unit the sign or word after it; empty for none
 */
record Figure(double amount, String unit) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([-+−]?)[€$£¥]?\\s*(\\d[\\d ,'\u00a0\u202f]*(?:\\.\\d+)?|\\.\\d+)\\s*(\\D*)");

  static Optional<Figure> of(String text) {
    Matcher m = WRITTEN.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    double sign = m.group(1).equals("-") || m.group(1).equals("−") ? -1 : 1;
    String digits = m.group(2).replaceAll("[ ,'\u00a0\u202f]", "");
    return Optional.of(new Figure(sign * Double.parseDouble(digits), m.group(3).strip()));
  }
}
