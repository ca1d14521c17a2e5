package org.deckwright.render.pptx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in charts, and the Office formats that show them as the source wrote them. */
final class ChartNumbers {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.(\\d{1,6}))?");

  private ChartNumbers() {}

  /** The shortest decimal of the value. */
  static String plain(double v) {
    return BigDecimal.valueOf(v).stripTrailingZeros().toPlainString();
  }

  /**
   * The number format that turns the value into the label, such as {@code 0.0" %"}; empty where
   * none does. A label of that kind follows when somebody edits the data.
   */
  static Optional<String> format(String label, double value) {
    Matcher m = NUMBER.matcher(label);
    if (!m.find() || Double.isNaN(value)) {
      return Optional.empty();
    }
    String decimals = m.group(1) == null ? "" : m.group(1);
    BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals.length(), RoundingMode.HALF_UP);
    if (shown.compareTo(new BigDecimal(m.group())) != 0) {
      return Optional.empty();
    }
    String digits = decimals.isEmpty() ? "0" : "0." + "0".repeat(decimals.length());
    return Optional.of(
        quoted(label.substring(0, m.start())) + digits + quoted(label.substring(m.end())));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
  }
}
