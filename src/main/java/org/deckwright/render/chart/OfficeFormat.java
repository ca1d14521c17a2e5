package org.deckwright.render.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers by an Office number format: digits, grouping, decimals, percent, quoted and
 * escaped text (ECMA-376, 18.8.31). Of several sections the first counts.
 */
final class OfficeFormat {
  private final DecimalFormat format;

  OfficeFormat(String code) {
    format = new DecimalFormat(pattern(code), DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  String write(double value) {
    return format.format(value == 0 ? 0 : value);
  }

  private static String pattern(String code) {
    if (code.isEmpty() || code.equalsIgnoreCase("General")) {
      return "0.######";
    }
    StringBuilder out = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && i + 1 < code.length()) {
        literal.append(code.charAt(++i));
      } else if (!quoted && c == ';') {
        break;
      } else if (!quoted && "0#,.%".indexOf(c) >= 0) {
        flush(literal, out);
        out.append(c);
      } else {
        literal.append(c);
      }
    }
    flush(literal, out);
    return out.toString();
  }

  /** A stretch of literal text is quoted as one: two quotes in a row would mean the sign itself. */
  private static void flush(StringBuilder literal, StringBuilder out) {
    if (!literal.isEmpty()) {
      out.append('\'').append(literal.toString().replace("'", "''")).append('\'');
      literal.setLength(0);
    }
  }
}
